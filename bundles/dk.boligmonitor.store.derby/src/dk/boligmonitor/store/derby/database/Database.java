package dk.boligmonitor.store.derby.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.apache.derby.jdbc.EmbeddedDataSource;

import dk.boligmonitor.store.StoreException;

/**
 * An encrypted Derby database (AES with a 256-bit key), open in this process. Readers may work in parallel, each call on its
 * own connection; of writers there is one at a time, see {@link #begin()}.
 * <p>
 * Derby's own log of errors is thrown away, unless the system properties {@code derby.stream.error.*} say otherwise, since
 * it may quote rows. The transaction log is forced to disk at each commit rather than with each of its small writes
 * ({@code derby.storage.fileSyncTransactionLog}): as safe, and several times as fast for a large delivery. The page cache is
 * Derby's own 1000 pages; {@code derby.storage.pageCacheSize} changes it for the process.
 */
public final class Database implements AutoCloseable {

	private static final String LOG_METHOD = "derby.stream.error.method";
	private static final String LOG_SYNC = "derby.storage.fileSyncTransactionLog";
	private static final String WRONG_KEY = "XBCXK";
	private static final String BOOTED_ELSEWHERE = "XSDB6";

	/** Reads in a transaction of its own. */
	public interface Reading<T> {
		/** Reads and answers. */
		T from(Connection connection) throws SQLException, StoreException;
	}

	/** Writes in a transaction of its own. */
	public interface Writing {
		/** Writes; a failure takes back all of it. */
		void to(Connection connection) throws SQLException, StoreException;
	}

	private final Path directory;
	private final EmbeddedDataSource source;
	private final WriteTurn turn = new WriteTurn();

	private Database(Path directory, EmbeddedDataSource source) {
		this.directory = directory;
		this.source = source;
	}

	/** Makes a database with its tables and closes it again. A failure may leave a useless directory behind. */
	public static void create(Path directory, KeyFile keys, Schema schema) throws StoreException {
		EmbeddedDataSource source = source(directory, keys);
		source.setCreateDatabase("create");
		boot(directory, source, keys, schema).close();
	}

	/**
	 * Opens a database and brings its schema up to date.
	 *
	 * @throws StoreException if the key is not the one it was made with, another process has it open, its schema is newer than
	 *                        ours, or the disk fails
	 */
	public static Database open(Path directory, KeyFile keys, Schema schema) throws StoreException {
		return boot(directory, source(directory, keys), keys, schema);
	}

	private static Database boot(Path directory, EmbeddedDataSource source, KeyFile keys, Schema schema)
			throws StoreException {
		prepareEngine();
		Database database = new Database(directory, plain(directory));
		boolean ready = false;
		try (Connection connection = source.getConnection()) {
			connection.setAutoCommit(false);
			try {
				schema.update(connection);
				connection.commit();
				ready = true;
			} finally {
				if (!ready) {
					connection.rollback();
				}
			}
		} catch (SQLException e) {
			if (Failures.has(e, WRONG_KEY)) {
				throw keys.wrong();
			}
			if (Failures.has(e, BOOTED_ELSEWHERE)) {
				throw DirectoryLock.locked(directory.resolveSibling("."));
			}
			throw Failures.of(directory, e);
		} finally {
			if (!ready) {
				database.close();
			}
		}
		return database;
	}

	/** Derby reads these properties of the process when its engine starts; what somebody else has set stays. */
	private static void prepareEngine() {
		boolean chosen = System.getProperties().stringPropertyNames().stream().anyMatch(p -> p.startsWith("derby.stream.error."));
		if (!chosen) {
			System.setProperty(LOG_METHOD, "java.io.OutputStream.nullOutputStream");
		}
		if (System.getProperty(LOG_SYNC) == null) {
			System.setProperty(LOG_SYNC, "true");
		}
	}

	private static EmbeddedDataSource plain(Path directory) {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(directory.toString());
		return source;
	}

	private static EmbeddedDataSource source(Path directory, KeyFile keys) {
		EmbeddedDataSource source = plain(directory);
		source.setConnectionAttributes("dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKeyLength=256;"
				+ "encryptionKey=" + keys.databaseKey());
		return source;
	}

	/** Reads; sees what was committed, and waits for a writer of the same table. */
	public <T> T read(Reading<T> reading) throws StoreException {
		try (Connection connection = connect()) {
			try {
				return reading.from(connection);
			} finally {
				connection.rollback();
			}
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	/** Writes all or nothing. */
	public void write(Writing writing) throws StoreException {
		try (WriteTransaction transaction = begin()) {
			writing.to(transaction.connection());
			transaction.commit();
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	/**
	 * Begins to write. Waits for another thread that is writing.
	 *
	 * @throws IllegalStateException if this thread is already writing
	 */
	public WriteTransaction begin() throws StoreException {
		turn.take();
		boolean begun = false;
		try {
			WriteTransaction transaction = new WriteTransaction(this, connect(), turn);
			begun = true;
			return transaction;
		} catch (SQLException e) {
			throw failure(e);
		} finally {
			if (!begun) {
				turn.end();
			}
		}
	}

	private Connection connect() throws SQLException {
		Connection connection = source.getConnection();
		connection.setAutoCommit(false);
		return connection;
	}

	/** What Derby said, as our exception. */
	public StoreException failure(SQLException e) {
		return Failures.of(directory, e);
	}

	/** Closes the database; what is not committed is lost. */
	@Override
	public void close() {
		EmbeddedDataSource end = plain(directory);
		end.setShutdownDatabase("shutdown");
		try {
			end.getConnection().close();
		} catch (SQLException e) {
			// that is how Derby says that it is done
		}
	}
}
