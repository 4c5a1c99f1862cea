package dk.boligmonitor.dataimport.sniff.facts;

import java.util.List;

import dk.boligmonitor.dataimport.sheet.CellSort;

/**
 * A row of the sample, as it stands. It lives only while facts are counted.
 *
 * @param line  where it begins, from 1, counted from the beginning of its piece
 * @param cells text of the cells
 * @param sorts what they are, of a worksheet; none of text
 */
record Line(long line, List<String> cells, List<CellSort> sorts) {

	/** Text of a cell, empty beyond the last. */
	String cell(int column) {
		return column < cells.size() ? cells.get(column).strip() : "";
	}

	/** What a cell is. */
	CellSort sort(int column) {
		return column < sorts.size() ? sorts.get(column) : CellSort.TEXT;
	}

	/** Cells that hold something. */
	int filled() {
		return (int) cells.stream().filter(c -> !c.isBlank()).count();
	}

	@Override
	public String toString() {
		return "Line " + line;
	}
}
