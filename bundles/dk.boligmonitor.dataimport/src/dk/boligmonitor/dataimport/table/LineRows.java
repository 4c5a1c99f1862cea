package dk.boligmonitor.dataimport.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.dataimport.table.Dialect.Header;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/** The rows of a file that comes as {@link CellLines}. Empty cells at the end of a line may be missing. */
public final class LineRows implements RowSource {

	private final String file;
	private final CellLines lines;
	private final Closeable owner;
	private final FileLayout layout;
	private final Row row;
	private final List<Problem> problems = new ArrayList<>();
	private final boolean named;
	private List<String> header = List.of();
	private int[] slots = {};
	private boolean sound;
	private boolean mapped;
	private long read;

	/**
	 * Reads the header, if there is one.
	 *
	 * @param lines   closed with this object
	 * @param dialect of which the lines to skip and the header matter
	 */
	public LineRows(String file, CellLines lines, FileLayout layout, Dialect dialect) throws IOException {
		this(file, lines, layout, dialect, lines);
	}

	/**
	 * Reads the header, if there is one.
	 *
	 * @param lines closed with this object
	 * @param owner what the lines come from, closed after them
	 */
	public LineRows(String file, CellLines lines, FileLayout layout, Dialect dialect, Closeable owner) throws IOException {
		this.file = file;
		this.lines = lines;
		this.owner = owner;
		this.layout = layout;
		row = new Row(file, layout);
		named = dialect.header() == Header.NAMES;
		sound = advance(dialect.skip());
		if (sound && named) {
			header = lines.cells().stream().map(String::strip).toList();
			sound = take(HeaderMap.of(file, layout, header)) && advance(0);
		} else if (problems.isEmpty() && !sound) {
			problems.add(Problem.of(ProblemCode.FILE_EMPTY, Where.file(file)));
		}
	}

	/** Moves to the first line behind so many lines of the file. */
	private boolean advance(int skip) throws IOException {
		try {
			do {
				if (!lines.next()) {
					return false;
				}
			} while (lines.line() <= skip);
			return true;
		} catch (BadFile e) {
			problems.add(e.problem());
			return false;
		}
	}

	private boolean take(HeaderMap map) {
		slots = map.slots();
		problems.addAll(map.problems());
		mapped = true;
		return map.sound();
	}

	@Override
	public boolean next() throws IOException {
		if (read > 0 && sound) {
			sound = advance(0);
		}
		if (sound && !mapped) {
			sound = take(HeaderMap.withoutHeader(file, layout, lines.cells().size()));
		}
		if (!sound) {
			return false;
		}
		read++;
		fill(lines.cells());
		return true;
	}

	private void fill(List<String> cells) {
		row.begin(lines.line());
		int fields = cells.size();
		for (int i = 0; i < fields; i++) {
			int slot = i < slots.length ? slots[i] : -1;
			if (slot >= 0) {
				row.put(slot, cells.get(i));
				if (lines.error(i)) {
					row.error(layout.columns().get(slot));
				}
			}
		}
		while (fields > slots.length && cells.get(fields - 1).isBlank()) {
			fields--;
		}
		row.fields(Math.max(fields, slots.length), slots.length);
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
		return named ? header : layout.columns().stream().map(Column::name).toList();
	}

	@Override
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	@Override
	public void close() throws IOException {
		try {
			lines.close();
		} finally {
			owner.close();
		}
	}
}
