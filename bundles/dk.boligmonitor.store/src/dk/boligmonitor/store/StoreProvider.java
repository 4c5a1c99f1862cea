package dk.boligmonitor.store;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

/** Opens data directories. Safe to call from any thread. */
@ProviderType
public interface StoreProvider {

	/**
	 * Opens the data directory, and makes it, with new keys, where there is none. One process at a time holds a directory.
	 *
	 * @param directory the data directory; its parent must exist or be creatable
	 * @throws StoreException if another process holds it, a key is missing or wrong, or the disk fails; nothing half-done
	 *                        remains
	 */
	DataStore open(Path directory) throws StoreException;

	/**
	 * Makes a data directory from a backup. The keys that the backup was made under must be in the key directory, for whichever
	 * data directory; a copy of them is put there for this one.
	 *
	 * @param backup    what {@link DataStore#backup} wrote
	 * @param directory where no database may be yet; other files in it stay as they are
	 * @throws StoreException {@link StoreException.Fault#EXISTS} if there is one, {@link StoreException.Fault#NOT_A_BACKUP} if the
	 *                        file is no whole backup, {@link StoreException.Fault#KEY_MISSING} if its keys are not there; nothing
	 *                        half-done remains
	 */
	void restore(Path backup, Path directory) throws StoreException;
}
