package dk.boligmonitor.store.derby.custody;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Database;

/**
 * Lets go for good what was deleted. Each table is written anew into files of its own, the old files are deleted, and so is the
 * transaction log that tells of its rows. What stays in the disk's free blocks is encrypted.
 */
public final class Compaction {

	/** As large as a log file is before Derby begins the next one, unless a property of its own says otherwise. */
	private static final int LOG_BYTES = 1 << 20;
	private static final String LOG_INTERVAL = "derby.storage.logSwitchInterval";
	private static final int FILLER_BYTES = 32_000;

	private Compaction() {
	}

	/** Compacts all tables, one transaction each; readers of a table wait while it is written. */
	public static void compact(Database database) throws StoreException {
		for (String table : database.read(Compaction::tables)) {
			database.write(c -> {
				try (CallableStatement call = c.prepareCall("CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE('APP', ?, 1)")) {
					call.setString(1, table);
					call.execute();
				}
			});
		}
		database.write(Compaction::endLogFile);
		database.write(Compaction::checkpoint);
	}

	private static List<String> tables(Connection c) throws SQLException {
		try (Statement statement = c.createStatement();
				ResultSet rows = statement.executeQuery("SELECT tablename FROM sys.systables WHERE tabletype = 'T'")) {
			List<String> tables = new ArrayList<>();
			while (rows.next()) {
				tables.add(rows.getString(1));
			}
			return tables;
		}
	}

	/** Derby deletes a log file only when it writes to a later one, so this one is filled up with nothing. */
	private static void endLogFile(Connection c) throws SQLException {
		int bytes = Math.max(LOG_BYTES, Integer.getInteger(LOG_INTERVAL, LOG_BYTES));
		try (Statement statement = c.createStatement()) {
			statement.execute("CREATE TABLE filler (nothing VARCHAR(" + FILLER_BYTES + ") FOR BIT DATA NOT NULL)");
			try (PreparedStatement insert = c.prepareStatement("INSERT INTO filler VALUES (?)")) {
				for (int written = 0; written <= bytes; written += FILLER_BYTES) {
					insert.setBytes(1, new byte[FILLER_BYTES]);
					insert.executeUpdate();
				}
			}
			statement.execute("DROP TABLE filler");
		}
	}

	private static void checkpoint(Connection c) throws SQLException {
		try (Statement statement = c.createStatement()) {
			statement.execute("CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
		}
	}
}
