package dk.boligmonitor.dataimport.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * The row that a {@link RowSource} stands at: cells of the columns we read, without blanks around them. There is one object for
 * all rows of a file. Those who read records use {@link #text}, {@link #line} and {@code where}; those who fill it {@link #begin}
 * and {@code put}.
 */
public final class Row {

	private static final long PRIME = 0x100000001B3L;

	private final String file;
	private final String[] cells;
	private final String[] before;
	private final Column[] formed;
	private String[] kept = {};
	private long line;
	private int fields;
	private int expected;
	private @Nullable Column faulty;

	/** Stands before the first row. */
	public Row(String file, FileLayout layout) {
		this.file = file;
		List<Column> columns = layout.columns();
		before = columns.stream().map(Column::text).toArray(String[]::new);
		cells = before.clone();
		formed = columns.stream().filter(c -> c.form() != CellForm.PLAIN).toArray(Column[]::new);
	}

	/** Begins a row: all cells are empty but for constants, and it has no fields yet. */
	public void begin(long startingLine) {
		line = startingLine;
		fields = 0;
		expected = 0;
		faulty = null;
		System.arraycopy(before, 0, cells, 0, cells.length);
	}

	/** Says how many fields the row has and should have. */
	public void fields(int found, int wanted) {
		fields = found;
		expected = wanted;
	}

	/** Fills a cell with a part of {@code buffer}, blanks around it taken away. */
	void put(int slot, char[] buffer, int offset, int length) {
		int from = offset;
		int to = offset + length;
		while (from < to && blank(buffer[from])) {
			from++;
		}
		while (to > from && blank(buffer[to - 1])) {
			to--;
		}
		cells[slot] = from == to ? "" : new String(buffer, from, to - from);
	}

	/** Fills a cell, blanks around the text taken away. */
	public void put(int slot, String text) {
		int from = 0;
		int to = text.length();
		while (from < to && blank(text.charAt(from))) {
			from++;
		}
		while (to > from && blank(text.charAt(to - 1))) {
			to--;
		}
		cells[slot] = text.substring(from, to);
	}

	/** Says that a cell holds an error instead of a value; {@link #check()} tells of the first one. */
	public void error(Column column) {
		faulty = faulty == null ? column : faulty;
	}

	private static boolean blank(char c) {
		return c <= ' ' || c == '\u00A0';
	}

	/**
	 * Makes sure that the row has as many fields as it should, and brings cells into our form. To be called once for each row,
	 * before records are read from it.
	 */
	public void check() throws BadCell {
		if (fields != expected) {
			throw BadCell.row(ProblemCode.FIELD_COUNT, this, Integer.toString(fields), Integer.toString(expected));
		}
		Column bad = faulty;
		if (bad != null) {
			throw BadCell.of(ProblemCode.CELL_ERROR, this, bad, text(bad));
		}
		for (Column column : formed) {
			cells[column.slot()] = column.form().read(this, column);
		}
	}

	/** True if the row has as many fields as it should. */
	public boolean complete() {
		return fields == expected;
	}

	/** Remembers the cells as they stand, for {@link #restore()}. */
	public void keep() {
		kept = cells.clone();
	}

	/** Brings back the cells that were kept. */
	public void restore() {
		System.arraycopy(kept, 0, cells, 0, cells.length);
	}

	/** Text of a cell; empty if the cell is empty or the file lacks the column. */
	public String text(Column column) {
		return cells[column.slot()];
	}

	/** Line of the file on which the row begins, counted from 1. */
	public long line() {
		return line;
	}

	/** A number that is the same for rows that say the same, and hardly ever for others. */
	long fingerprint() {
		long hash = 0xCBF29CE484222325L;
		for (String cell : cells) {
			for (int i = 0; i < cell.length(); i++) {
				hash = (hash ^ cell.charAt(i)) * PRIME;
			}
			hash = (hash ^ 0x1FFFF) * PRIME;
		}
		return hash;
	}

	/** Counts empty cells, by slot. */
	public void countEmpty(long[] counts) {
		for (int i = 0; i < cells.length; i++) {
			counts[i] += cells[i].isEmpty() ? 1 : 0;
		}
	}

	/** The place of a cell. */
	public Where where(Column column) {
		return Where.cell(file, line, column.name());
	}

	/** The place of the row. */
	public Where where() {
		return Where.cell(file, line, "");
	}
}
