package dk.boligmonitor.store.derby.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;

/**
 * Where key files lie. A data directory is known here by its id:
 * <ul>
 * <li>{@code <id>.key}: its keys</li>
 * <li>{@code <id>.next}: the keys that a rotation is about to put in their place; only while it goes on</li>
 * <li>{@code <id>-<fingerprint>.key}: keys that were replaced. Backups made before need them; with the last of those backups
 * they may be deleted</li>
 * </ul>
 * Whoever holds the data directory's lock may change its files.
 */
public final class KeyDirectory {

	private static final String SUFFIX = ".key";

	private final Path directory;

	/** The directory need not exist yet. */
	public KeyDirectory(Path directory) {
		this.directory = directory;
	}

	/** Where it is. */
	public Path path() {
		return directory;
	}

	private Path current(UUID id) {
		return directory.resolve(id + SUFFIX);
	}

	private Path next(UUID id) {
		return directory.resolve(id + ".next");
	}

	/** True if there are keys for this id. */
	public boolean has(UUID id) {
		return Files.exists(current(id));
	}

	/** Deletes files of keys that a kill left half written. */
	public void tidy(UUID id) throws StoreException {
		if (!Files.isDirectory(directory)) {
			return;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, id + "*.new")) {
			for (Path file : files) {
				if (Files.isRegularFile(file)) {
					Files.delete(file);
				}
			}
		} catch (IOException e) {
			throw Failures.of(directory, e);
		}
	}

	/** Makes new keys and stores them; they are on the disk when this returns. */
	public KeyFile create(UUID id) throws StoreException {
		return write(KeyFile.random(current(id)), current(id));
	}

	/**
	 * The keys of a data directory.
	 *
	 * @throws StoreException {@link Fault#KEY_MISSING} if there is no such file, {@link Fault#KEY_WRONG} if it is not one
	 */
	public KeyFile read(UUID id) throws StoreException {
		return KeyFile.read(current(id));
	}

	/** The keys of a rotation that did not end, if there was one. */
	public Optional<KeyFile> proposed(UUID id) throws StoreException {
		return Files.exists(next(id)) ? Optional.of(KeyFile.read(next(id))) : Optional.empty();
	}

	/** Makes the keys of a rotation and stores them beside the present ones. */
	public KeyFile propose(UUID id) throws StoreException {
		return write(read(id).next(next(id)), next(id));
	}

	/** Puts the proposed keys in the place of the present ones, and those aside. */
	public KeyFile accept(UUID id) throws StoreException {
		KeyFile old = read(id);
		Path aside = directory.resolve(id + "-" + old.fingerprint() + SUFFIX);
		write(old.at(aside), aside);
		try {
			Files.move(next(id), current(id), StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw Failures.of(directory, e);
		}
		Disk.force(current(id));
		return read(id);
	}

	/** Forgets proposed keys. */
	public void discard(UUID id) throws StoreException {
		try {
			Files.deleteIfExists(next(id));
		} catch (IOException e) {
			throw Failures.of(directory, e);
		}
	}

	/** Keys with this fingerprint, of whatever data directory. */
	public Optional<KeyFile> find(String fingerprint) throws StoreException {
		if (!Files.isDirectory(directory)) {
			return Optional.empty();
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
			for (Path file : files) {
				Optional<KeyFile> keys = readable(file).filter(found -> found.fingerprint().equals(fingerprint));
				if (keys.isPresent()) {
					return keys;
				}
			}
			return Optional.empty();
		} catch (IOException e) {
			throw Failures.of(directory, e);
		}
	}

	/** What else lies there under such a name is not ours to judge. */
	private static Optional<KeyFile> readable(Path file) throws StoreException {
		try {
			return Files.isRegularFile(file) && Files.isReadable(file) ? Optional.of(KeyFile.read(file)) : Optional.empty();
		} catch (StoreException e) {
			if (e.fault() == Fault.KEY_WRONG) {
				return Optional.empty();
			}
			throw e;
		}
	}

	/** Stores keys for one more data directory. */
	public KeyFile copy(KeyFile keys, UUID id) throws StoreException {
		return write(keys.at(current(id)), current(id));
	}

	/** Takes away keys that {@link #copy} stored. */
	public void delete(UUID id) throws StoreException {
		try {
			Files.deleteIfExists(current(id));
		} catch (IOException e) {
			throw Failures.of(directory, e);
		}
	}

	private KeyFile write(KeyFile keys, Path file) throws StoreException {
		try {
			Files.createDirectories(directory, owner("rwx------"));
			Disk.replace(file, keys.text(), owner("rw-------"));
		} catch (IOException e) {
			throw Failures.of(directory, e);
		}
		return keys;
	}

	private FileAttribute<?>[] owner(String permissions) {
		boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix ? new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) } : new FileAttribute<?>[0];
	}
}
