package dk.boligmonitor.dataimport.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * The row that a {@link CsvRows} stands at: cells of the columns we read, without blanks around them. There is one object for
 * all rows of a file; cells of other columns are never made into text.
 */
public final class Row extends AbstractBaseCsvCallbackHandler<Row> {

	private final String file;
	private final String[] cells;
	private final List<String> header = new ArrayList<>();
	private int[] slots = {};
	private boolean inHeader = true;
	private long line;
	private int fields;
	private boolean blank;

	/**
	 * Stands before the header.
	 *
	 * @param count how many slots there are
	 */
	public Row(String file, int count) {
		this.file = file;
		cells = new String[count];
		Arrays.fill(cells, "");
	}

	/** Cells of the header. */
	public List<String> header() {
		return List.copyOf(header);
	}

	/**
	 * Ends the header.
	 *
	 * @param slotOfField of each column of the file its slot, or −1
	 */
	public void map(int[] slotOfField) {
		slots = slotOfField.clone();
		inHeader = false;
	}

	@Override
	protected void handleBegin(long startingLineNumber) {
		line = startingLineNumber;
		fields = 0;
		blank = false;
		Arrays.fill(cells, "");
	}

	@Override
	@NonNullByDefault({})
	protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
		fields = index + 1;
		if (inHeader) {
			header.add(new String(buffer, offset, length).strip());
			return;
		}
		int slot = index < slots.length ? slots[index] : -1;
		if (slot < 0) {
			return;
		}
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

	private static boolean blank(char c) {
		return c <= ' ' || c == '\u00A0';
	}

	@Override
	protected void handleEmpty() {
		blank = true;
	}

	@Override
	protected Row buildRecord() {
		return this;
	}

	@Override
	protected RecordType getRecordType() {
		return blank ? RecordType.EMPTY : RecordType.DATA;
	}

	@Override
	protected int getFieldCount() {
		return fields;
	}

	/** Text of a cell; empty if the cell is empty or the file lacks the column. */
	public String text(Column column) {
		return cells[column.slot()];
	}

	/** Line of the file on which the row begins, counted from 1. */
	public long line() {
		return line;
	}

	/** Makes sure that the row has as many cells as the header. */
	public void checkFields() throws BadCell {
		if (fields != slots.length) {
			throw BadCell.row(ProblemCode.FIELD_COUNT, this, Integer.toString(fields), Integer.toString(slots.length));
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
