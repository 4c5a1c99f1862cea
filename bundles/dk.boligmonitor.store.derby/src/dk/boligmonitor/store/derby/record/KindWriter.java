package dk.boligmonitor.store.derby.record;

import java.sql.SQLException;

import dk.boligmonitor.store.record.FileTotals;

/** Writes what a delivery changes of one kind of row. */
interface KindWriter extends AutoCloseable {

	/** Ends what was not mentioned, and inserts all that still waits. */
	void finish() throws SQLException;

	/** Control totals, with the rows that the reader left out. */
	FileTotals totals(long rejected);

	@Override
	void close() throws SQLException;
}
