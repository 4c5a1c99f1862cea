package dk.boligmonitor.process.delivery;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.RegisterVersion;
import dk.boligmonitor.store.StoreException;

/**
 * Which address keys the register has, without their points: small enough to be at hand while a delivery is read. A copy lies
 * beside the database in {@code register.keys}, eight bytes for each address and nothing about persons; it is made anew whenever
 * it does not fit the register.
 */
public final class RegisterKeys {

	private static final String FILE = "register.keys";
	private static final long PRIME = 0x100000001b3L;

	private final long[] sorted;

	private RegisterKeys(long[] sorted) {
		this.sorted = sorted;
	}

	/** The keys of the register in use; empty if there is none. */
	static Optional<RegisterKeys> of(DataStore store) throws StoreException {
		Optional<RegisterVersion> register = store.places().register();
		if (register.isEmpty()) {
			return Optional.empty();
		}
		Path file = store.directory().resolve(FILE);
		RegisterVersion version = register.get();
		Optional<RegisterKeys> known = read(file, version);
		return known.isPresent() ? known : Optional.of(made(store, version, file));
	}

	private static long stamp(RegisterVersion version) {
		return version.imported().toEpochMilli() * PRIME ^ version.addresses();
	}

	private static Optional<RegisterKeys> read(Path file, RegisterVersion version) {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
			if (in.readLong() != stamp(version) || in.readInt() != version.addresses()) {
				return Optional.empty();
			}
			long[] keys = new long[(int) version.addresses()];
			for (int i = 0; i < keys.length; i++) {
				keys[i] = in.readLong();
			}
			return Optional.of(new RegisterKeys(keys));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static RegisterKeys made(DataStore store, RegisterVersion version, Path file) throws StoreException {
		Gathering keys = new Gathering();
		store.places().addresses((number, address) -> keys.add(address.kvh()));
		return keys.end(version, file);
	}

	/** Gathers the keys of a register that is being read. One thread. */
	public static final class Gathering {

		private long[] keys = new long[1 << 12];
		private int size;

		/** Adds an address. */
		public void add(Kvh kvh) {
			if (size == keys.length) {
				keys = Arrays.copyOf(keys, 2 * size);
			}
			keys[size++] = hash(kvh);
		}

		/** Keeps them beside the register that they are now the keys of. */
		public void end(DataStore store, RegisterVersion version) {
			end(version, store.directory().resolve(FILE));
		}

		private RegisterKeys end(RegisterVersion version, Path file) {
			long[] sorted = Arrays.copyOf(keys, size);
			Arrays.sort(sorted);
			write(file, version, sorted);
			return new RegisterKeys(sorted);
		}
	}

	/** Without the copy the next delivery takes a little longer, and nothing else happens. */
	private static void write(Path file, RegisterVersion version, long[] keys) {
		Path part = file.resolveSibling(FILE + ".part");
		try {
			try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
				out.writeLong(stamp(version));
				out.writeInt(keys.length);
				for (long key : keys) {
					out.writeLong(key);
				}
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			try {
				Files.deleteIfExists(part);
			} catch (IOException alsoBroken) {
				e.addSuppressed(alsoBroken);
			}
		}
	}

	/** True if an address of the register has the key, current or closed. */
	boolean has(Kvh kvh) {
		return Arrays.binarySearch(sorted, hash(kvh)) >= 0;
	}

	/** FNV-1a over the three parts; two of a million addresses have the same with a chance of about one to ten million. */
	private static long hash(Kvh kvh) {
		long hash = 0xcbf29ce484222325L;
		hash = hash(hash, kvh.municipality().digits());
		hash = hash(hash, kvh.road());
		return hash(hash, kvh.house());
	}

	private static long hash(long from, String part) {
		long hash = from;
		for (int i = 0; i < part.length(); i++) {
			hash = (hash ^ part.charAt(i)) * PRIME;
		}
		return hash;
	}
}
