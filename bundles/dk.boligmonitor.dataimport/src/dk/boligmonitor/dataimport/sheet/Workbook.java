package dk.boligmonitor.dataimport.sheet;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.table.BadFile;
import dk.boligmonitor.dataimport.table.Bytes;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * A workbook (XLSX): the names of its sheets, and their cells as lines of text. Cells stand as the profile writes them, so that
 * a sheet is read by the same rules as text: numbers with the profile's decimal sign and nothing between thousands, dates in its
 * first form, with a blank and the time behind them if it is not midnight. Whole numbers never get an exponent or decimals, so
 * identifiers that the workbook holds as numbers keep their digits; zeros before them are put back where the cell's format shows
 * them. A formula gives the value that the workbook remembers.
 * <p>
 * Files that unfold to a hundred times their size, or whose cells are longer than a cell can be, are refused. One thread.
 */
public final class Workbook implements Closeable {

	/** Of a sheet that repeats one row to the end, about the fiftieth part is left when it is packed. */
	private static final long MOST_UNFOLDED = 100;
	/** However small the file, so much is no bomb. */
	private static final long ALWAYS_ALLOWED = 32L << 20;
	/** A workbook of a million rows has some fifty megabytes. */
	private static final long LARGEST_PACKED = 1L << 30;
	private static final byte[] OLD_OFFICE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
	private static final int BUFFER = 1 << 16;

	private final String file;
	private final Book book;

	private Workbook(String file, Book book) {
		this.file = file;
		this.book = book;
	}

	/** A way to the parts that may fail on what they hold. */
	private interface Step<T> {
		T take() throws BadSheet, IOException;
	}

	/** Opens a workbook on disk, see {@link #open(String, Bytes)}. */
	public static Workbook open(Path path) throws IOException, BadFile {
		return open(String.valueOf(path.getFileName()), Bytes.of(path));
	}

	/**
	 * Opens a workbook. If it does not lie on disk as it stands, its bytes are read several times.
	 *
	 * @param file name for messages
	 * @throws BadFile     if it is no workbook, or damaged
	 * @throws IOException if the bytes cannot be read
	 */
	public static Workbook open(String file, Bytes bytes) throws IOException, BadFile {
		return guarded(file, () -> {
			checkOld(bytes);
			Optional<Path> path = bytes.path();
			return path.isPresent() ? opened(file, Parts.of(path.get()), Files.size(path.get()))
					: opened(file, Parts.of(bytes), size(bytes));
		});
	}

	private static Workbook opened(String file, Parts parts, long size) throws BadSheet, IOException {
		try {
			return new Workbook(file, new Book(parts, Math.max(ALWAYS_ALLOWED, MOST_UNFOLDED * size)));
		} catch (BadSheet | IOException | RuntimeException e) {
			parts.close();
			throw e;
		}
	}

	private static long size(Bytes bytes) throws BadSheet, IOException {
		try (InputStream in = bytes.open()) {
			byte[] buffer = new byte[BUFFER];
			long size = 0;
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				size += n;
				if (size > LARGEST_PACKED) {
					throw new BadSheet(BadSheet.Reason.TOO_LARGE);
				}
			}
			return size;
		}
	}

	private static void checkOld(Bytes bytes) throws BadSheet, IOException {
		try (InputStream in = bytes.open()) {
			if (Arrays.equals(in.readNBytes(OLD_OFFICE.length), OLD_OFFICE)) {
				throw new BadSheet(BadSheet.Reason.OLD_OR_LOCKED);
			}
		}
	}

	/** Names of the sheets that a user can see, in order. */
	public List<String> sheets() {
		return book.sheets().stream().map(Book.Sheet::name).toList();
	}

	/**
	 * The cells of a sheet.
	 *
	 * @param sheet its name, or its number from 1; the first if empty
	 * @param signs how numbers and dates are to be written
	 * @throws BadFile     if there is no such sheet, or the workbook is damaged
	 * @throws IOException if it can no longer be read
	 */
	public SheetLines lines(Optional<String> sheet, Signs signs) throws IOException, BadFile {
		Book.Sheet found = find(sheet);
		return guarded(file, () -> {
			Styles styles = book.styles();
			SharedStrings texts = book.texts();
			try {
				return new SheetLines(file, new SheetCells(book.cells(found), texts, styles, book.from1904()), signs);
			} catch (BadSheet | IOException | RuntimeException e) {
				texts.close();
				throw e;
			}
		});
	}

	private Book.Sheet find(Optional<String> wanted) throws BadFile {
		List<Book.Sheet> sheets = book.sheets();
		for (int i = 0; i < sheets.size(); i++) {
			if (wanted.isEmpty() || wanted.get().equalsIgnoreCase(sheets.get(i).name())) {
				return sheets.get(i);
			}
		}
		for (int i = 0; i < sheets.size(); i++) {
			if (wanted.orElse("").equals(Integer.toString(i + 1))) {
				return sheets.get(i);
			}
		}
		throw new BadFile(ProblemCode.SHEET_MISSING, Where.file(file), wanted.orElse("1"));
	}

	private static <T> T guarded(String file, Step<T> step) throws IOException, BadFile {
		try {
			return step.take();
		} catch (BadSheet e) {
			throw bad(file, 0, e.reason());
		} catch (ZipException | EOFException | IllegalArgumentException e) {
			// a name in a ZIP that is no text is an illegal argument to the platform
			throw bad(file, 0, BadSheet.Reason.NO_WORKBOOK);
		}
	}

	/** The workbook's fault as everybody else knows it. */
	static BadFile bad(String file, long line, BadSheet.Reason reason) {
		return new BadFile(ProblemCode.WORKBOOK_BROKEN, Where.cell(file, line, ""), "WORKBOOK_" + reason);
	}

	@Override
	public void close() throws IOException {
		book.close();
	}
}
