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

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;
import dk.boligmonitor.store.derby.custody.Restore;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.Disk;
import dk.boligmonitor.store.derby.database.Failures;
import dk.boligmonitor.store.derby.database.KeyDirectory;
import dk.boligmonitor.store.derby.database.KeyFile;

/** The files of a data directory, and how they come to be. Whoever calls holds its lock. */
final class DataDirectory {

	private static final String ID = "database.id";

	private final Path place;
	private final KeyDirectory keys;

	DataDirectory(Path place, KeyDirectory keys) {
		this.place = place;
		this.keys = keys;
	}

	/** Where its database is; one without encryption, of a benchmark, has another place, so that neither is taken for the other. */
	Path database() {
		return place.resolve(Boolean.getBoolean(Database.UNENCRYPTED) ? "db.unencrypted" : "db");
	}

	/** A folder for a copy that is being made, of which nothing stays. */
	Path copy() {
		return place.resolve("backup.new");
	}

	private Path half() {
		return place.resolve("db.new");
	}

	/** Sees to it that there is a database, and that nothing is left of work that was broken off; answers the id of its keys. */
	UUID prepare() throws StoreException {
		try {
			Disk.delete(half());
			Disk.delete(copy());
			Optional<UUID> known = id();
			if (Files.exists(database())) {
				return known.orElseThrow(() -> KeyFile.missing(keys.path()));
			}
			return create(known);
		} catch (IOException e) {
			throw Failures.of(place, e);
		}
	}

	private UUID create(Optional<UUID> known) throws StoreException, IOException {
		if (Boolean.getBoolean(Database.UNENCRYPTED) && !empty()) {
			throw new IllegalStateException("A benchmark without encryption needs an empty directory");
		}
		// keys of an attempt that was broken off serve as well as new ones
		UUID id = known.filter(keys::has).orElseGet(UUID::randomUUID);
		KeyFile made = keys.has(id) ? keys.read(id) : keys.create(id);
		setId(Optional.of(id));
		boolean done = false;
		try {
			Database.create(half(), made, Versions.OURS);
			Files.move(half(), database(), StandardCopyOption.ATOMIC_MOVE);
			done = true;
		} finally {
			if (!done) {
				Disk.delete(half());
			}
		}
		return id;
	}

	private boolean empty() throws IOException {
		try (Stream<Path> all = Files.list(place)) {
			return all.allMatch(file -> file.endsWith("lock"));
		}
	}

	/**
	 * Makes the database from a backup.
	 *
	 * @throws StoreException {@link Fault#EXISTS} if there is one, and as {@link Restore#into}; nothing half-done remains
	 */
	void restore(Path backup) throws StoreException {
		Database.requireEncryption();
		if (Files.exists(database())) {
			throw new StoreException(Fault.EXISTS, List.of(database().toString()), null);
		}
		try {
			Disk.delete(half());
			try {
				adopt(new Restore(backup, Versions.OURS).into(half(), keys));
			} finally {
				Disk.delete(half());
			}
		} catch (IOException e) {
			throw Failures.of(place, e);
		}
	}

	/** Moves the restored database into its place, with its keys under an id of its own. */
	private void adopt(KeyFile fitting) throws StoreException, IOException {
		Optional<UUID> before = id();
		boolean same = before.isPresent() && keys.has(before.get())
				&& keys.read(before.get()).fingerprint().equals(fitting.fingerprint());
		UUID id = same ? before.get() : UUID.randomUUID();
		boolean done = false;
		try {
			if (!same) {
				keys.copy(fitting, id);
				setId(Optional.of(id));
			}
			Files.move(half(), database(), StandardCopyOption.ATOMIC_MOVE);
			done = true;
		} finally {
			if (!done && !same) {
				setId(before);
				keys.delete(id);
			}
		}
	}

	private Optional<UUID> id() throws IOException {
		Path file = place.resolve(ID);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try {
			return Optional.of(UUID.fromString(Files.readString(file, StandardCharsets.ISO_8859_1).strip()));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private void setId(Optional<UUID> id) throws IOException {
		if (id.isPresent()) {
			Disk.replace(place.resolve(ID), (id.get() + "\n").getBytes(StandardCharsets.US_ASCII));
		} else {
			Files.deleteIfExists(place.resolve(ID));
		}
	}
}
