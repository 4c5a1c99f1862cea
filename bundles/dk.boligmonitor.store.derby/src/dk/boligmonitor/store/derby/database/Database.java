package dk.boligmonitor.store.derby.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantReadWriteLock;

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

	/**
	 * A system property for benchmarks with invented data, {@code true} or not: databases are made and opened without encryption.
	 * The caller sees to it that no database that may hold data of persons is made or opened while it is set.
	 */
	public static final String UNENCRYPTED = "boligmonitor.benchmark.unencrypted";

	private static final String LOG_METHOD = "derby.stream.error.method";
	private static final String LOG_SYNC = "derby.storage.fileSyncTransactionLog";
	private static final String WRONG_KEY = "XBCXK";
	private static final String BOOTED_ELSEWHERE = "XSDB6";
	private static final String IS_SHUT_DOWN = "08006";
	private static final String WAS_NOT_OPEN = "XJ004";

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

	/** Works on the closed database. */
	public interface Closed {
		/** Works, and leaves the database open. */
		void work() throws StoreException;
	}

	private final Path directory;
	private final Schema schema;
	private final EmbeddedDataSource source;
	private final WriteTurn turn = new WriteTurn();
	/** Shared by readers; whoever closes the database for a while has it alone. */
	private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();

	/** A database that is not open yet. */
	public Database(Path directory, Schema schema) {
		this.directory = directory;
		this.schema = schema;
		source = source(directory);
	}

	/** Makes a database with its tables and closes it again. A failure may leave a useless directory behind. */
	public static void create(Path directory, KeyFile keys, Schema schema) throws StoreException {
		Database database = new Database(directory, schema);
		EmbeddedDataSource create = database.source(keys);
		create.setCreateDatabase("create");
		database.boot(create, keys, c -> {
			// the tables are all
		});
		database.close();
	}

	/** Opens a database, see {@link #open(KeyFile, Writing)}. */
	public static Database open(Path directory, KeyFile keys, Schema schema) throws StoreException {
		Database database = new Database(directory, schema);
		database.open(keys, c -> {
			// its schema is all
		});
		return database;
	}

	/**
	 * Opens the database, brings its schema up to date and does what else is to be done first, all in one transaction. A failure
	 * leaves it closed and as it was.
	 *
	 * @throws StoreException if the key is not the one it was made with, another process has it open, its schema is newer than
	 *                        ours, or the disk fails
	 */
	public void open(KeyFile keys, Writing first) throws StoreException {
		boot(source(keys), keys, first);
	}

	private void boot(EmbeddedDataSource opening, KeyFile keys, Writing first) throws StoreException {
		prepareEngine();
		boolean ready = false;
		try (Connection connection = opening.getConnection()) {
			connection.setAutoCommit(false);
			try {
				schema.update(connection);
				first.to(connection);
				connection.commit();
				ready = true;
			} finally {
				if (!ready) {
					connection.rollback();
				}
			}
		} catch (SQLException e) {
			throw ofOpening(keys, e);
		} finally {
			if (!ready) {
				close();
			}
		}
	}

	private StoreException ofOpening(KeyFile keys, SQLException e) {
		if (Failures.has(e, WRONG_KEY)) {
			return keys.wrong();
		}
		return Failures.has(e, BOOTED_ELSEWHERE) ? DirectoryLock.locked(directory.resolveSibling(".")) : failure(e);
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

	private static EmbeddedDataSource source(Path directory) {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(directory.toString());
		return source;
	}

	private EmbeddedDataSource source(KeyFile keys) {
		EmbeddedDataSource keyed = source(directory);
		if (!Boolean.getBoolean(UNENCRYPTED)) {
			keyed.setConnectionAttributes(encryption(keys));
		}
		return keyed;
	}

	private static String encryption(KeyFile keys) {
		return "dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKeyLength=256;encryptionKey="
				+ keys.databaseKey();
	}

	/** @throws IllegalStateException if databases are without encryption now */
	public static void requireEncryption() {
		if (Boolean.getBoolean(UNENCRYPTED)) {
			throw new IllegalStateException("Not for databases of benchmarks, which have no encryption");
		}
	}

	/** Reads; sees what was committed, and waits for a writer of the same table. */
	public <T> T read(Reading<T> reading) throws StoreException {
		gate.readLock().lock();
		try (Connection connection = connect()) {
			try {
				return reading.from(connection);
			} finally {
				connection.rollback();
			}
		} catch (SQLException e) {
			throw failure(e);
		} finally {
			gate.readLock().unlock();
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

	/**
	 * Waits until nobody reads or writes, closes the database and lets {@code closed} work on it; all others wait.
	 *
	 * @throws IllegalStateException if this thread is reading or writing
	 */
	public void whileClosed(Closed closed) throws StoreException {
		if (gate.getReadHoldCount() > 0) {
			throw new IllegalStateException("This thread is reading; it would wait for itself");
		}
		turn.take();
		gate.writeLock().lock();
		try {
			shutDown();
			closed.work();
		} finally {
			gate.writeLock().unlock();
			turn.end();
		}
	}

	/**
	 * Gives the closed database another key. Killed at any moment, one of the two opens it. To be called inside
	 * {@link #whileClosed}; leaves it closed.
	 */
	public void encryptAnew(KeyFile from, KeyFile to) throws StoreException {
		EmbeddedDataSource changing = source(directory);
		changing.setConnectionAttributes(encryption(from) + ";newEncryptionKey=" + to.databaseKey());
		try {
			changing.getConnection().close();
		} catch (SQLException e) {
			throw ofOpening(from, e);
		} finally {
			shutDown();
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
		try {
			shutDown();
		} catch (StoreException e) {
			// what was committed is in the log, and the next opening takes it from there
		}
	}

	/** @throws StoreException if it is not certain that the database is closed */
	private void shutDown() throws StoreException {
		EmbeddedDataSource end = source(directory);
		end.setShutdownDatabase("shutdown");
		try {
			end.getConnection().close();
		} catch (SQLException e) {
			// that is how Derby says that it is done
			if (!IS_SHUT_DOWN.equals(e.getSQLState()) && !WAS_NOT_OPEN.equals(e.getSQLState())) {
				throw failure(e);
			}
		}
	}
}
