package dk.boligmonitor.store.derby.custody;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.KeyDirectory;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.derby.database.Schema;

/**
 * An open database together with its keys, which can be changed.
 * <p>
 * <b>Rotation.</b> New keys are first stored beside the present ones. Then Derby encrypts the database anew; killed meanwhile, it
 * ends or takes back that work at the next opening. Whichever keys open the database tell how far it came: if the present ones
 * do, the rotation never happened, and the new ones are forgotten. If the new ones do, the pseudonyms are brought up to them in
 * the opening's transaction, and the new keys take the place of the present ones, which are put aside for older backups. So the
 * same steps end a rotation and the opening after one that was broken off.
 */
public final class KeyedDatabase implements AutoCloseable {

	private final Database database;
	private final KeyDirectory directory;
	private final UUID id;
	private volatile KeyFile keys;

	/**
	 * Opens a database.
	 *
	 * @param id under which its keys lie in {@code directory}
	 * @throws StoreException as {@link Database#open(KeyFile, Database.Writing)}
	 */
	public KeyedDatabase(Path path, Schema schema, KeyDirectory directory, UUID id) throws StoreException {
		this.directory = directory;
		this.id = id;
		database = new Database(path, schema);
		keys = openWithFittingKeys();
	}

	/** Where other secrets of this data directory lie, beside its keys. */
	public Path secrets() {
		return directory.path().resolve(id.toString());
	}

	private KeyFile openWithFittingKeys() throws StoreException {
		directory.tidy(id);
		KeyFile present = directory.read(id);
		Optional<KeyFile> proposed = directory.proposed(id);
		if (proposed.isEmpty()) {
			return open(present);
		}
		try {
			open(present);
		} catch (StoreException e) {
			if (e.fault() != Fault.KEY_WRONG) {
				throw e;
			}
			open(proposed.get());
			return accepted();
		}
		directory.discard(id);
		return present;
	}

	/** Nobody may go on with the database under keys that are not in use. */
	private KeyFile accepted() throws StoreException {
		boolean done = false;
		try {
			KeyFile accepted = directory.accept(id);
			done = true;
			return accepted;
		} finally {
			if (!done) {
				database.close();
			}
		}
	}

	private KeyFile open(KeyFile fitting) throws StoreException {
		database.open(fitting, c -> PseudonymChain.bringUpTo(fitting, c));
		return fitting;
	}

	/** Opens a database with given keys and closes it again, to see that it is whole and that they fit. */
	static void prove(Path path, Schema schema, KeyFile keys) throws StoreException {
		Database database = new Database(path, schema);
		database.open(keys, c -> PseudonymChain.bringUpTo(keys, c));
		database.close();
	}

	/** The database, which is open except inside {@link #rotate}. */
	public Database database() {
		return database;
	}

	/** The keys in use. */
	public KeyFile keys() {
		return keys;
	}

	/**
	 * Replaces the database's key and adds one for pseudonyms; waits for readers and writers, and lets them wait. If it fails, the
	 * present keys stay in use or, if even the disk fails, the database is closed and the next opening finds which keys fit.
	 *
	 * @throws IllegalStateException if this thread is reading or writing, or the database is one without encryption
	 */
	public void rotate() throws StoreException {
		Database.requireEncryption();
		database.whileClosed(() -> {
			StoreException failure = null;
			try {
				KeyFile next = directory.propose(id);
				database.encryptAnew(keys, next);
			} catch (StoreException e) {
				failure = e;
			}
			keys = openWithFittingKeys();
			if (failure != null) {
				throw failure;
			}
		});
	}

	@Override
	public void close() {
		database.close();
	}
}
