package dk.boligmonitor.dataimport.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.Where;

/**
 * The rows of one CSV file, found by the names in its header, one at a time. What is wrong with the file as a whole gathers in
 * {@link #problems()}; after such a fault no more rows come.
 */
public final class CsvRows implements AutoCloseable {

	/** A header line longer than this is none. */
	private static final int HEADER_LIMIT = 1 << 16;
	private static final String DELIMITERS = ";,\t|";

	private final String file;
	private final FileLayout layout;
	private final Row row;
	private final List<Problem> problems = new ArrayList<>();
	private final BufferedReader text;
	private final CsvReader<Row> csv;
	private final CloseableIterator<Row> rows;
	private final boolean headerSound;
	private boolean started;
	private long read;

	/**
	 * Reads the header.
	 *
	 * @param in the file, closed with this object
	 */
	public CsvRows(String file, InputStream in, FileScan.Encoding encoding, FileLayout layout) throws IOException {
		this.file = file;
		this.layout = layout;
		in.skipNBytes(encoding.skip());
		text = new BufferedReader(new InputStreamReader(in, encoding.charset()), HEADER_LIMIT);
		row = new Row(file, layout.columns().size());
		char delimiter = delimiter();
		csv = CsvReader.builder().fieldSeparator(delimiter).allowUnclosedQuote(false).skipEmptyLines(true)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.build(row, text);
		rows = csv.iterator();
		headerSound = problems.isEmpty() && advance() && mapHeader();
	}

	/** Moves to the next row; false at the end, or if the file is broken here. */
	public boolean next() throws IOException {
		if (!headerSound) {
			return false;
		}
		if (advance()) {
			read++;
			return true;
		}
		return false;
	}

	/** The row that {@link #next()} moved to. */
	public Row row() {
		return row;
	}

	/** Rows seen so far. */
	public long read() {
		return read;
	}

	/** Says that a file without rows is at fault; call at its end where rows are needed. */
	public void requireRows() {
		if (read == 0 && headerSound && problems.stream().allMatch(p -> p.code().severity() != Severity.ERROR)) {
			problem(ProblemCode.FILE_EMPTY);
		}
	}

	/** What is wrong with the file as a whole, and columns that were ignored. */
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	private boolean advance() throws IOException {
		try {
			if (rows.hasNext()) {
				rows.next();
				started = true;
				return true;
			}
			if (!started) {
				problem(ProblemCode.FILE_EMPTY);
			}
			return false;
		} catch (CsvParseException e) {
			// its message may hold text of the file
			problems.add(Problem.of(ProblemCode.CSV_BROKEN, Where.cell(file, row.line(), ""), "\""));
			return false;
		} catch (UncheckedIOException e) {
			throw new IOException(e.getCause());
		}
	}

	/** The delimiter under which the first line names most of our columns. */
	private char delimiter() throws IOException {
		String line = firstLine();
		char usual = layout.delimiters().charAt(0);
		char best = usual;
		long most = Math.max(1, known(line, usual));
		for (char candidate : DELIMITERS.toCharArray()) {
			long names = known(line, candidate);
			if (names > most) {
				most = names;
				best = candidate;
			}
		}
		if (layout.delimiters().indexOf(best) < 0) {
			problem(ProblemCode.WRONG_DELIMITER, show(usual), show(best));
		}
		return best;
	}

	private static String show(char delimiter) {
		return delimiter == '\t' ? "TAB" : Character.toString(delimiter);
	}

	private String firstLine() throws IOException {
		text.mark(HEADER_LIMIT);
		char[] start = new char[HEADER_LIMIT - 1];
		int length = 0;
		int end = -1;
		while (end < 0 && length < start.length) {
			int n = text.read(start, length, start.length - length);
			if (n < 0) {
				break;
			}
			length += n;
			end = indexOfLineEnd(start, length);
		}
		text.reset();
		return new String(start, 0, end < 0 ? length : end);
	}

	private static int indexOfLineEnd(char[] start, int length) {
		boolean begun = false;
		for (int i = 0; i < length; i++) {
			boolean ends = start[i] == '\n' || start[i] == '\r';
			if (ends && begun) {
				return i;
			}
			begun |= !ends;
		}
		return -1;
	}

	private long known(String line, char delimiter) {
		long names = 0;
		int from = 0;
		while (from <= line.length()) {
			int to = line.indexOf(delimiter, from);
			to = to < 0 ? line.length() : to;
			if (layout.slot(line.substring(from, to).replace("\"", "")) >= 0) {
				names++;
			}
			from = to + 1;
		}
		return names;
	}

	private boolean mapHeader() {
		List<String> header = row.header();
		int[] slots = new int[header.size()];
		boolean[] found = new boolean[layout.columns().size()];
		boolean sound = true;
		List<String> ignored = new ArrayList<>();
		for (int i = 0; i < slots.length; i++) {
			slots[i] = layout.slot(header.get(i));
			if (slots[i] < 0) {
				ignored.add(header.get(i).isEmpty() ? "#" + (i + 1) : header.get(i));
			} else if (found[slots[i]]) {
				problem(ProblemCode.COLUMN_TWICE, header.get(i));
				sound = false;
			} else {
				found[slots[i]] = true;
			}
		}
		sound &= reportMissing(found);
		// if no name is known, this is no header but perhaps a row about a person, which nobody should read in a message
		if (ignored.size() < slots.length) {
			ignored.forEach(name -> problem(ProblemCode.COLUMN_IGNORED, name));
		}
		row.map(slots);
		return sound;
	}

	private boolean reportMissing(boolean[] found) {
		List<Column> missing = layout.columns().stream()
				.filter(c -> c.need() == Column.Need.REQUIRED && !found[c.slot()]).toList();
		missing.forEach(c -> problem(ProblemCode.COLUMN_MISSING, c.name()));
		return missing.isEmpty();
	}

	private void problem(ProblemCode code, String... arguments) {
		problems.add(new Problem(code, Where.file(file), Arrays.asList(arguments)));
	}

	@Override
	public void close() throws IOException {
		csv.close();
	}
}
