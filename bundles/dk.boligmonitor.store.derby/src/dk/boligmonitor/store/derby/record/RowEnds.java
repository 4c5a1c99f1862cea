package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Ends rows of a table, by their number, in batches. */
final class RowEnds implements AutoCloseable {

	private static final int BATCH = 1000;

	private final PreparedStatement update;
	private int waiting;

	/** For a table with the columns {@code id} and {@code valid_to}. */
	RowEnds(Connection connection, String table) throws SQLException {
		update = connection.prepareStatement("UPDATE " + table + " SET valid_to = ? WHERE id = ?");
	}

	/** The number for the next row of a table. */
	static int nextRow(Connection connection, String table) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT MAX(id) FROM " + table)) {
			rows.next();
			int last = rows.getInt(1);
			return rows.wasNull() ? 0 : last + 1;
		}
	}

	/** Ends a row. */
	void end(int row, int day) throws SQLException {
		update.setInt(1, day);
		update.setInt(2, row);
		update.addBatch();
		waiting++;
		if (waiting == BATCH) {
			flush();
		}
	}

	void flush() throws SQLException {
		if (waiting > 0) {
			update.executeBatch();
			waiting = 0;
		}
	}

	@Override
	public void close() throws SQLException {
		update.close();
	}
}
