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
}
