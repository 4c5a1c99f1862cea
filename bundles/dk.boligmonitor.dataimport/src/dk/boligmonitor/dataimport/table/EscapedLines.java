package dk.boligmonitor.dataimport.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * Lines of delimited text in which a backslash takes the meaning from the sign that follows, inside quotes and outside, as
 * PostgreSQL and MySQL write it: {@code \n}, {@code \r}, {@code \t}, {@code \b}, {@code \f} and {@code \v} are control signs,
 * {@code \N} stays as it is (profiles name it as a null), any other sign stands for itself. A quote inside quotes may also be
 * doubled.
 */
public final class EscapedLines implements CellLines {

	private static final int LINE_LIMIT = 1 << 20;
	private static final int MOST_COLUMNS = 20_000;
	private static final int END = -1;
	private static final int NOTHING = -2;

	private final String file;
	private final Reader text;
	private final String delimiter;
	private final int quote;
	private final List<String> cells = new ArrayList<>();
	private final StringBuilder cell = new StringBuilder();
	private int ahead = NOTHING;
	private long lineEnds;
	private long line;
	private int length;

	/**
	 * @param text      buffered; closed with this object
	 * @param delimiter one sign or several
	 * @param quote     empty if there is none
	 */
	public EscapedLines(String file, Reader text, String delimiter, Optional<Character> quote) {
		this.file = file;
		this.text = text;
		this.delimiter = delimiter;
		this.quote = quote.isPresent() ? quote.get() : NOTHING;
	}

	@Override
	public boolean next() throws IOException, BadFile {
		do {
			if (peek() == END) {
				return false;
			}
			readLine();
		} while (cells.stream().allMatch(String::isBlank));
		return true;
	}

	private void readLine() throws IOException, BadFile {
		cells.clear();
		line = lineEnds + 1;
		length = 0;
		boolean more = true;
		while (more) {
			cell.setLength(0);
			more = readCell();
			cells.add(cell.toString());
			if (cells.size() > MOST_COLUMNS) {
				throw new BadFile(ProblemCode.CSV_BROKEN, Where.cell(file, line, ""), delimiter);
			}
		}
	}

	/** Reads up to the next delimiter (true) or the end of the line (false). */
	private boolean readCell() throws IOException, BadFile {
		if (peek() == quote) {
			take();
			readQuoted();
		}
		while (true) {
			int c = take();
			if (c == END || c == '\n') {
				return false;
			}
			if (c == '\r') {
				if (peek() == '\n') {
					take();
				} else {
					lineEnds++;
				}
				return false;
			}
			if (c == '\\') {
				escape();
			} else {
				cell.append((char) c);
				if (c == delimiter.charAt(delimiter.length() - 1) && endsWithDelimiter()) {
					cell.setLength(cell.length() - delimiter.length());
					return true;
				}
			}
		}
	}

	private boolean endsWithDelimiter() {
		int from = cell.length() - delimiter.length();
		return from >= 0 && cell.indexOf(delimiter, from) == from;
	}

	private void readQuoted() throws IOException, BadFile {
		while (true) {
			int c = take();
			if (c == END) {
				throw new BadFile(ProblemCode.CSV_BROKEN, Where.cell(file, line, ""), "\"");
			}
			if (c == '\\') {
				escape();
			} else if (c != quote) {
				cell.append((char) c);
			} else if (peek() == quote) {
				cell.append((char) take());
			} else {
				return;
			}
		}
	}

	private void escape() throws IOException, BadFile {
		int c = take();
		switch (c) {
		case 'n' -> cell.append('\n');
		case 'r' -> cell.append('\r');
		case 't' -> cell.append('\t');
		case 'b' -> cell.append('\b');
		case 'f' -> cell.append('\f');
		case 'v' -> cell.append('\u000B');
		case 'N' -> cell.append("\\N");
		case END -> cell.append('\\');
		default -> cell.append((char) c);
		}
	}

	private int peek() throws IOException {
		if (ahead == NOTHING) {
			ahead = text.read();
		}
		return ahead;
	}

	private int take() throws IOException, BadFile {
		int c = peek();
		ahead = NOTHING;
		if (c == '\n') {
			lineEnds++;
		}
		if (c == END) {
			ahead = END;
		} else if (++length > LINE_LIMIT) {
			throw new BadFile(ProblemCode.LINE_TOO_LONG, Where.cell(file, line, ""), Integer.toString(LINE_LIMIT));
		}
		return c;
	}

	@Override
	public long line() {
		return line;
	}

	@Override
	public List<String> cells() {
		return cells;
	}

	@Override
	public void close() throws IOException {
		text.close();
	}
}
