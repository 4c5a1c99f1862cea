package dk.boligmonitor.store.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.osgi.service.component.annotations.Component;

import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreProvider;
import dk.boligmonitor.store.derby.custody.KeyedDatabase;
import dk.boligmonitor.store.derby.database.DirectoryLock;
import dk.boligmonitor.store.derby.database.Failures;
import dk.boligmonitor.store.derby.database.KeyDirectory;

/**
 * Opens data directories that hold an encrypted Derby database:
 * <ul>
 * <li>{@code db/}: the database; made as {@code db.new/} and moved when complete</li>
 * <li>{@code database.id}: a random id, which names the key file</li>
 * <li>{@code lock}: who has the directory open</li>
 * <li>{@code backup.new/}: a copy on its way into a backup</li>
 * </ul>
 * The keys lie elsewhere, so that a copy of the directory alone tells nothing: in the directory named by the system property
 * {@code boligmonitor.keys}, else by the environment variable {@code BOLIGMONITOR_KEYS}, else in {@code .boligmonitor-keys}
 * under the user's home. Whoever loses them loses the data.
 */
@Component
public final class DerbyStoreProvider implements StoreProvider {

	private static final String KEYS_PROPERTY = "boligmonitor.keys";
	private static final String KEYS_VARIABLE = "BOLIGMONITOR_KEYS";

	@Override
	public DataStore open(Path directory) throws StoreException {
		Path place = made(directory);
		DirectoryLock lock = DirectoryLock.take(place);
		boolean open = false;
		try {
			DataStore store = open(place, lock);
			open = true;
			return store;
		} finally {
			if (!open) {
				lock.close();
			}
		}
	}

	private static DataStore open(Path place, DirectoryLock lock) throws StoreException {
		KeyDirectory keys = keys();
		DataDirectory files = new DataDirectory(place, keys);
		KeyedDatabase database = new KeyedDatabase(files.database(), Versions.OURS, keys, files.prepare());
		boolean signed = false;
		try {
			lock.sign();
			signed = true;
		} finally {
			if (!signed) {
				database.close();
			}
		}
		return new DerbyDataStore(place, lock, database, files.copy());
	}

	@Override
	public void restore(Path backup, Path directory) throws StoreException {
		boolean there = Files.exists(directory);
		Path place = made(directory);
		boolean done = false;
		try {
			try (DirectoryLock lock = DirectoryLock.take(place)) {
				new DataDirectory(place, keys()).restore(backup.toAbsolutePath().normalize());
			}
			done = true;
		} finally {
			if (!done && !there) {
				takeBack(place);
			}
		}
	}

	/** The lock is all that a failed restore leaves in a directory that it made. */
	private static void takeBack(Path place) throws StoreException {
		try {
			Files.deleteIfExists(place.resolve("lock"));
			Files.delete(place);
		} catch (IOException e) {
			throw Failures.of(place, e);
		}
	}

	private static Path made(Path directory) throws StoreException {
		Path place = directory.toAbsolutePath().normalize();
		try {
			return Files.createDirectories(place);
		} catch (IOException e) {
			throw Failures.of(place, e);
		}
	}

	private static KeyDirectory keys() {
		String named = System.getProperty(KEYS_PROPERTY, "");
		if (named.isBlank()) {
			String variable = System.getenv(KEYS_VARIABLE);
			named = variable == null ? "" : variable;
		}
		Path directory = named.isBlank() ? Path.of(System.getProperty("user.home"), ".boligmonitor-keys") : Path.of(named);
		return new KeyDirectory(directory.toAbsolutePath().normalize());
	}
}
