package dk.boligmonitor.dataimport.table;

/**
 * Turns rows of one kind into records.
 *
 * @param <X> what the receiver of the records may throw
 */
public interface RowReader<X extends Exception> {

	/**
	 * Reads a row and hands the record on, or says which cell is bad.
	 *
	 * @return false if the row says word for word what an earlier row said; then nothing was handed on
	 */
	boolean read(Row row) throws BadCell, X;
}
