package dk.boligmonitor.store.derby.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;

/** The tables, as a list of migrations of which each leads from one version to the next. */
public final class Schema {

	private static final String NO_SUCH_TABLE = "42X05";

	private final List<Migration> migrations;

	/**
	 * @param migrations the first makes version 1 of an empty database; a new version is a new one at the end
	 */
	public Schema(List<Migration> migrations) {
		this.migrations = List.copyOf(migrations);
	}

	/** The version that a database has after {@link #update}. */
	public int version() {
		return migrations.size();
	}

	/**
	 * Applies the migrations that the database has not seen, and notes its new version, in the caller's transaction.
	 *
	 * @throws StoreException {@link Fault#NEWER_SCHEMA} if it has seen more than we have
	 */
	void update(Connection connection) throws SQLException, StoreException {
		int found = version(connection);
		if (found > version()) {
			throw new StoreException(Fault.NEWER_SCHEMA, List.of(Integer.toString(found), Integer.toString(version())), null);
		}
		if (found == version()) {
			return;
		}
		for (Migration migration : migrations.subList(found, version())) {
			migration.apply(connection);
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("DELETE FROM schema_version");
			statement.execute("INSERT INTO schema_version VALUES (" + version() + ")");
		}
	}

	private static int version(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT version FROM schema_version")) {
			return rows.next() ? rows.getInt(1) : 0;
		} catch (SQLException e) {
			if (NO_SUCH_TABLE.equals(e.getSQLState())) {
				return 0;
			}
			throw e;
		}
	}
}
