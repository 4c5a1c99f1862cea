package dk.boligmonitor.store.derby.database;

import java.sql.Connection;
import java.sql.SQLException;

import dk.boligmonitor.store.StoreException;

/** Everything written between its beginning and {@link #commit}; closing without that takes all of it back. */
public final class WriteTransaction implements AutoCloseable {

	private final Database database;
	private final Connection connection;
	private final WriteTurn turn;
	private boolean open = true;

	WriteTransaction(Database database, Connection connection, WriteTurn turn) {
		this.database = database;
		this.connection = connection;
		this.turn = turn;
	}

	/** The connection to write on. */
	public Connection connection() {
		if (!open) {
			throw new IllegalStateException("The writer is closed");
		}
		return connection;
	}

	/** Makes what was written visible, and ends. */
	public void commit() throws StoreException {
		try {
			connection().commit();
		} catch (SQLException e) {
			throw database.failure(e);
		}
		close();
	}

	/** What Derby said, as our exception. */
	public StoreException failure(SQLException e) {
		return database.failure(e);
	}

	@Override
	public void close() throws StoreException {
		if (!open) {
			return;
		}
		open = false;
		try (Connection ending = connection) {
			if (!ending.isClosed()) {
				ending.rollback();
			}
		} catch (SQLException e) {
			throw database.failure(e);
		} finally {
			turn.end();
		}
	}
}
