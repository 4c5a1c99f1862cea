package dk.boligmonitor.dataimport.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import dk.boligmonitor.dataimport.table.Dialect.Header;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * The rows of one file of delimited text, with quotes doubled inside quotes. Cells of columns that we do not read are never made
 * into text.
 */
public final class CsvRows implements RowSource {

	/** A header line longer than this is none. */
	private static final int HEADER_LIMIT = 1 << 16;
	private static final int MOST_COLUMNS = 20_000;
	/** Characters of one cell. */
	private static final int CELL_LIMIT = 1 << 22;
	private static final String[] CANDIDATES = { ";", ",", "\t", "|" };
	/** A noncharacter of Unicode, which no text holds: FastCSV wants some quote. */
	private static final char NO_QUOTE = '\uFFFF';

	private final String file;
	private final FileLayout layout;
	private final int skipped;
	private final Row row;
	private final List<Problem> problems = new ArrayList<>();
	private final List<String> header = new ArrayList<>();
	private final BufferedReader text;
	private final CsvReader<Row> csv;
	private final CloseableIterator<Row> rows;
	private final boolean named;
	private int[] slots = {};
	private int fields;
	private boolean sound;
	private boolean started;
	private long read;

	/** Reads the header of plain CSV. */
	public CsvRows(String file, InputStream in, FileScan.Encoding encoding, FileLayout layout) throws IOException {
		this(file, in, encoding, layout, Dialect.PLAIN);
	}

	/**
	 * Reads the header, if there is one.
	 *
	 * @param in the file, closed with this object
	 */
	public CsvRows(String file, InputStream in, FileScan.Encoding encoding, FileLayout layout, Dialect dialect)
			throws IOException {
		this.file = file;
		this.layout = layout;
		skipped = dialect.skip();
		named = dialect.header() == Header.NAMES;
		in.skipNBytes(encoding.skip());
		text = new BufferedReader(new InputStreamReader(in, encoding.charset()), HEADER_LIMIT);
		row = new Row(file, layout);
		for (int i = 0; i < skipped; i++) {
			text.readLine();
		}
		String delimiter = named ? delimiter() : layout.delimiters().get(0);
		csv = CsvReader.builder().fieldSeparator(delimiter).quoteCharacter(dialect.quote().orElse(NO_QUOTE))
				.allowUnclosedQuote(false).skipEmptyLines(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE).maxBufferSize(CELL_LIMIT).build(new Handler(), text);
		rows = csv.iterator();
		sound = problems.isEmpty() && (!named || advance() && mapHeader());
	}

	@Override
	public boolean next() throws IOException {
		if (!sound) {
			return false;
		}
		if (!named && !started) {
			slots = HeaderMap.byPosition(layout, MOST_COLUMNS);
			sound = advance() && take(HeaderMap.withoutHeader(file, layout, fields));
		} else {
			sound = advance();
		}
		if (sound) {
			read++;
			row.fields(fields, slots.length);
		}
		return sound;
	}

	@Override
	public Row row() {
		return row;
	}

	@Override
	public long read() {
		return read;
	}

	@Override
	public List<String> header() {
		return named ? List.copyOf(header) : layout.columns().stream().map(Column::name).toList();
	}

	@Override
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
			problems.add(Problem.of(ProblemCode.CSV_BROKEN, row.where(), "\""));
			return false;
		} catch (UncheckedIOException e) {
			throw new IOException(e.getCause());
		}
	}

	/** The delimiter under which the first line names most of our columns. */
	private String delimiter() throws IOException {
		String line = firstLine();
		String usual = layout.delimiters().get(0);
		String best = usual;
		long most = Math.max(1, known(line, usual));
		for (String candidate : CANDIDATES) {
			long names = known(line, candidate);
			if (names > most) {
				most = names;
				best = candidate;
			}
		}
		if (!layout.delimiters().contains(best)) {
			problem(ProblemCode.WRONG_DELIMITER, show(usual), show(best));
		}
		return best;
	}

	private static String show(String delimiter) {
		return delimiter.equals("\t") ? "TAB" : delimiter;
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

	private long known(String line, String delimiter) {
		long names = 0;
		int from = 0;
		while (from <= line.length()) {
			int to = line.indexOf(delimiter, from);
			to = to < 0 ? line.length() : to;
			if (layout.slot(line.substring(from, to).replace("\"", "")) >= 0) {
				names++;
			}
			from = to + delimiter.length();
		}
		return names;
	}

	private boolean mapHeader() {
		if (header.size() > MOST_COLUMNS) {
			problem(ProblemCode.CSV_BROKEN, "\"");
			return false;
		}
		return take(HeaderMap.of(file, layout, header));
	}

	private boolean take(HeaderMap map) {
		slots = map.slots();
		problems.addAll(map.problems());
		return map.sound();
	}

	private void problem(ProblemCode code, String... arguments) {
		problems.add(new Problem(code, Where.file(file), Arrays.asList(arguments)));
	}

	@Override
	public void close() throws IOException {
		csv.close();
	}

	/** Takes cells while they are parsed. */
	private final class Handler extends AbstractBaseCsvCallbackHandler<Row> {

		private boolean blank;

		@Override
		protected void handleBegin(long startingLineNumber) {
			row.begin(startingLineNumber + skipped);
			fields = 0;
			blank = false;
		}

		@Override
		@NonNullByDefault({})
		protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
			fields = index + 1;
			if (named && !started) {
				if (index <= MOST_COLUMNS) {
					header.add(new String(buffer, offset, length).strip());
				}
				return;
			}
			int slot = index < slots.length ? slots[index] : -1;
			if (slot >= 0) {
				row.put(slot, buffer, offset, length);
			}
		}

		@Override
		protected void handleEmpty() {
			blank = true;
		}

		@Override
		protected Row buildRecord() {
			return row;
		}

		@Override
		protected RecordType getRecordType() {
			return blank ? RecordType.EMPTY : RecordType.DATA;
		}

		@Override
		protected int getFieldCount() {
			return fields;
		}
	}
}
