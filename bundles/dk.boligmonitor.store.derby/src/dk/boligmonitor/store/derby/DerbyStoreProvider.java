package dk.boligmonitor.store.derby;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;

import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;
import dk.boligmonitor.store.StoreProvider;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.DirectoryLock;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.derby.database.Schema;

/**
 * Opens data directories that hold an encrypted Derby database:
 * <ul>
 * <li>{@code db/}: the database; made as {@code db.new/} and moved when complete</li>
 * <li>{@code database.id}: a random id, which names the key file</li>
 * <li>{@code lock}: who has the directory open</li>
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
		Path place = directory.toAbsolutePath().normalize();
		try {
			Files.createDirectories(place);
		} catch (IOException e) {
			throw disk(place, e);
		}
		DirectoryLock lock = DirectoryLock.take(place);
		boolean open = false;
		try {
			KeyFile keys = prepare(place);
			DataStore store = new DerbyDataStore(place, lock, Database.open(database(place), keys, Schema.OURS), keys);
			lock.sign();
			open = true;
			return store;
		} catch (IOException e) {
			throw disk(place, e);
		} finally {
			if (!open) {
				lock.close();
			}
		}
	}

	private static Path database(Path place) {
		return place.resolve("db");
	}

	/** Sees to it that there is a database, and answers its keys. */
	private static KeyFile prepare(Path place) throws StoreException, IOException {
		Path half = place.resolve("db.new");
		delete(half);
		Path keyDirectory = keyDirectory();
		Optional<UUID> id = id(place);
		if (Files.exists(database(place))) {
			return KeyFile.read(keyDirectory, id.orElseThrow(() -> KeyFile.missing(keyDirectory)));
		}
		KeyFile keys = newKeys(place, keyDirectory, id);
		boolean made = false;
		try {
			Database.create(half, keys, Schema.OURS);
			Files.move(half, database(place), StandardCopyOption.ATOMIC_MOVE);
			made = true;
		} finally {
			if (!made) {
				delete(half);
			}
		}
		return keys;
	}

	/** Keys for a directory without a database: those of an attempt that was broken off, or new ones. */
	private static KeyFile newKeys(Path place, Path keyDirectory, Optional<UUID> known) throws StoreException, IOException {
		if (known.isPresent() && Files.exists(KeyFile.path(keyDirectory, known.get()))) {
			return KeyFile.read(keyDirectory, known.get());
		}
		UUID id = UUID.randomUUID();
		KeyFile keys = KeyFile.create(keyDirectory, id);
		Path half = place.resolve("database.id.new");
		Files.writeString(half, id + "\n", StandardCharsets.US_ASCII);
		Files.move(half, place.resolve("database.id"), StandardCopyOption.ATOMIC_MOVE);
		return keys;
	}

	private static Optional<UUID> id(Path place) throws IOException {
		Path file = place.resolve("database.id");
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try {
			return Optional.of(UUID.fromString(Files.readString(file, StandardCharsets.ISO_8859_1).strip()));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static Path keyDirectory() {
		String named = System.getProperty(KEYS_PROPERTY, "");
		if (named.isBlank()) {
			String variable = System.getenv(KEYS_VARIABLE);
			named = variable == null ? "" : variable;
		}
		Path directory = named.isBlank() ? Path.of(System.getProperty("user.home"), ".boligmonitor-keys") : Path.of(named);
		return directory.toAbsolutePath().normalize();
	}

	private static void delete(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return;
		}
		try (Stream<Path> all = Files.walk(directory)) {
			for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
				Files.delete(path);
			}
		}
	}

	private static StoreException disk(Path place, IOException e) {
		String message = e.getMessage();
		return new StoreException(Fault.DISK,
				List.of(place.toString(), e.getClass().getSimpleName() + (message == null ? "" : ": " + message)), e);
	}
}
