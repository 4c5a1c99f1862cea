package dk.boligmonitor.dataimport.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Lines of text cells, before anybody knows what they mean: the one way in for files that are not plain CSV, such as sheets of
 * workbooks. Read once, from the first line to the last; nothing but the line it stands at is held. One thread.
 */
public interface CellLines extends Closeable {

	/**
	 * Moves to the next line that has at least one cell that is not blank.
	 *
	 * @return false at the end
	 * @throws BadFile     if the file is broken here; no more lines come
	 * @throws IOException if it can no longer be read
	 */
	boolean next() throws IOException, BadFile;

	/** Number of the line, counted from 1. */
	long line();

	/** The cells as they stand, none null; empty ones at the end may be missing. Valid until the next move. */
	List<String> cells();

	/**
	 * True if the cell of that place, counted from 0, holds an error instead of a value, such as {@code #N/A}, which is its
	 * text.
	 */
	default boolean error(int column) {
		return false;
	}
}
