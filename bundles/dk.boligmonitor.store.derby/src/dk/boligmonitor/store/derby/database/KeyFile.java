package dk.boligmonitor.store.derby.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;

/**
 * The two keys of a data directory: one for the database, one for pseudonyms. They lie outside the data directory (facts.md
 * 6.4), in a text file that only its owner may read: a line with the format's version, then a line for each key in hex.
 * {@link #toString()} says nothing.
 */
public final class KeyFile {

	private static final int KEY_BYTES = 32;
	private static final String HEADER = "boligmonitor-key 1";
	private static final String DATABASE = "database ";
	private static final String PSEUDONYM = "pseudonym ";

	private final Path file;
	private final byte[] database;
	private final byte[] pseudonym;

	private KeyFile(Path file, byte[] database, byte[] pseudonym) {
		this.file = file;
		this.database = database;
		this.pseudonym = pseudonym;
	}

	/** Where the keys of a database lie. */
	public static Path path(Path directory, UUID id) {
		return directory.resolve(id + ".key");
	}

	/**
	 * Makes new keys and stores them; they are on the disk when this returns.
	 *
	 * @param directory the directory of keys, made where there is none
	 */
	public static KeyFile create(Path directory, UUID id) throws StoreException {
		SecureRandom random = new SecureRandom();
		KeyFile keys = new KeyFile(path(directory, id), bytes(random), bytes(random));
		HexFormat hex = HexFormat.of();
		String text = String.join("\n", HEADER, DATABASE + hex.formatHex(keys.database),
				PSEUDONYM + hex.formatHex(keys.pseudonym), "");
		Path half = directory.resolve(id + ".new");
		try {
			Files.createDirectories(directory, owner(directory, "rwx------"));
			Files.deleteIfExists(half);
			Files.createFile(half, owner(directory, "rw-------"));
			try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
				out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
				out.force(true);
			}
			Files.move(half, keys.file, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw Failures.of(directory, e);
		}
		return keys;
	}

	/**
	 * Reads the keys of a database.
	 *
	 * @throws StoreException {@link Fault#KEY_MISSING} if there is no such file, {@link Fault#KEY_WRONG} if it is not one
	 */
	public static KeyFile read(Path directory, UUID id) throws StoreException {
		Path file = path(directory, id);
		if (!Files.exists(file)) {
			throw missing(file);
		}
		try {
			List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
			byte[] database = lines.size() < 3 ? null : key(lines.get(1), DATABASE);
			byte[] pseudonym = lines.size() < 3 ? null : key(lines.get(2), PSEUDONYM);
			if (database == null || pseudonym == null || !lines.get(0).equals(HEADER)) {
				throw wrong(file);
			}
			return new KeyFile(file, database, pseudonym);
		} catch (IOException e) {
			throw Failures.of(directory, e);
		}
	}

	/** Nothing at {@code place}. */
	public static StoreException missing(Path place) {
		return new StoreException(Fault.KEY_MISSING, List.of(place.toString()), null);
	}

	private static StoreException wrong(Path file) {
		return new StoreException(Fault.KEY_WRONG, List.of(file.toString()), null);
	}

	/** These keys do not open the database. */
	StoreException wrong() {
		return wrong(file);
	}

	/** The database key in hex, as Derby takes it. */
	String databaseKey() {
		return HexFormat.of().formatHex(database);
	}

	/** The key for pseudonyms, a copy. */
	public byte[] pseudonymKey() {
		return pseudonym.clone();
	}

	private static byte[] bytes(SecureRandom random) {
		byte[] bytes = new byte[KEY_BYTES];
		random.nextBytes(bytes);
		return bytes;
	}

	private static byte @Nullable [] key(String line, String name) {
		if (!line.startsWith(name) || line.length() != name.length() + 2 * KEY_BYTES) {
			return null;
		}
		try {
			return HexFormat.of().parseHex(line, name.length(), line.length());
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	private static FileAttribute<?>[] owner(Path directory, String permissions) {
		boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix ? new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) } : new FileAttribute<?>[0];
	}

	@Override
	public String toString() {
		return "KeyFile";
	}
}
