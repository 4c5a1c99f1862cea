package dk.boligmonitor.store.derby.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;

/**
 * The keys of a data directory, each for one purpose and made by chance: one for the database, one for the raw zone, and those
 * for pseudonyms, of which each rotation adds one. They lie outside the data directory (facts.md 6.4), in a text file that only
 * its owner may read: a line with the format's version, then a line for each key in hex, those for pseudonyms in the order of
 * their use. {@link #toString()} says nothing.
 * <p>
 * Files of format 1 have a database key and a pseudonym key. Their raw key is derived from the database key, so that a copy of the
 * file that was put away stays sufficient. Derived keys are one step of HMAC-SHA-256 over a purpose, as RFC 5869 expands a key.
 */
public final class KeyFile {

	private static final int KEY_BYTES = 32;
	private static final String HEADER_1 = "boligmonitor-key 1";
	private static final String HEADER_2 = "boligmonitor-key 2";
	private static final String DATABASE = "database ";
	private static final String RAW = "raw ";
	private static final String PSEUDONYM = "pseudonym ";
	private static final String RAW_PURPOSE = "boligmonitor raw zone";
	private static final String SEAL_PURPOSE = "boligmonitor backup seal";
	private static final String FINGERPRINT_PURPOSE = "boligmonitor key fingerprint";
	private static final String HMAC = "HmacSHA256";

	private final Path file;
	private final byte[] database;
	private final byte[] raw;
	private final List<byte[]> pseudonyms;

	private KeyFile(Path file, byte[] database, byte[] raw, List<byte[]> pseudonyms) {
		this.file = file;
		this.database = database;
		this.raw = raw;
		this.pseudonyms = List.copyOf(pseudonyms);
	}

	/** New keys, not stored yet. */
	static KeyFile random(Path file) {
		return new KeyFile(file, random(), random(), List.of(random()));
	}

	/** The keys after a rotation, not stored yet: a new one for the database, one more for pseudonyms. */
	KeyFile next(Path place) {
		List<byte[]> longer = new ArrayList<>(pseudonyms);
		longer.add(random());
		return new KeyFile(place, random(), raw, longer);
	}

	/** The same keys, to be stored elsewhere. */
	KeyFile at(Path place) {
		return new KeyFile(place, database, raw, pseudonyms);
	}

	/**
	 * Reads a key file.
	 *
	 * @throws StoreException {@link Fault#KEY_MISSING} if there is no such file, {@link Fault#KEY_WRONG} if it is not one
	 */
	static KeyFile read(Path file) throws StoreException {
		if (!Files.exists(file)) {
			throw missing(file);
		}
		try {
			KeyFile keys = parse(file, Files.readAllLines(file, StandardCharsets.ISO_8859_1));
			if (keys == null) {
				throw wrong(file);
			}
			return keys;
		} catch (IOException e) {
			throw Failures.of(file, e);
		}
	}

	private static @Nullable KeyFile parse(Path file, List<String> lines) {
		boolean old = lines.size() == 3 && HEADER_1.equals(lines.getFirst());
		if (!old && (lines.size() < 4 || !HEADER_2.equals(lines.getFirst()))) {
			return null;
		}
		byte[] database = key(lines.get(1), DATABASE);
		byte[] raw = old ? database == null ? null : derived(database, RAW_PURPOSE) : key(lines.get(2), RAW);
		List<byte[]> pseudonyms = new ArrayList<>();
		for (String line : lines.subList(old ? 2 : 3, lines.size())) {
			byte[] key = key(line, PSEUDONYM);
			if (key == null) {
				return null;
			}
			pseudonyms.add(key);
		}
		return database == null || raw == null ? null : new KeyFile(file, database, raw, pseudonyms);
	}

	/** A key for another purpose, from which the database's key cannot be told. */
	private static byte[] derived(byte[] database, String purpose) {
		return hmac(database, (purpose + '\u0001').getBytes(StandardCharsets.US_ASCII));
	}

	private static byte[] hmac(byte[] key, byte[] message) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(key, HMAC));
			return mac.doFinal(message);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has " + HMAC, e);
		}
	}

	/** Nothing at {@code place}. */
	public static StoreException missing(Path place) {
		return new StoreException(Fault.KEY_MISSING, List.of(place.toString()), null);
	}

	private static StoreException wrong(Path file) {
		return new StoreException(Fault.KEY_WRONG, List.of(file.toString()), null);
	}

	/** These keys do not fit the database. */
	public StoreException wrong() {
		return wrong(file);
	}

	/** What the file says. */
	byte[] text() {
		HexFormat hex = HexFormat.of();
		List<String> lines = new ArrayList<>(List.of(HEADER_2, DATABASE + hex.formatHex(database), RAW + hex.formatHex(raw)));
		pseudonyms.forEach(key -> lines.add(PSEUDONYM + hex.formatHex(key)));
		return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * Tells these keys from others without telling them: the first 128 bits, in hex, of SHA-256 over a fixed text, the database's
	 * key and those for pseudonyms.
	 */
	public String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(FINGERPRINT_PURPOSE.getBytes(StandardCharsets.US_ASCII));
			digest.update(database);
			pseudonyms.forEach(digest::update);
			return HexFormat.of().formatHex(digest.digest(), 0, 16);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/** HMAC-SHA-256, in hex, that only who has these keys can make; of its own key, derived from the database's. */
	public String seal(String text) {
		return HexFormat.of().formatHex(hmac(derived(database, SEAL_PURPOSE), text.getBytes(StandardCharsets.UTF_8)));
	}

	/** The database key in hex, as Derby takes it. */
	String databaseKey() {
		return HexFormat.of().formatHex(database);
	}

	/** The key for the raw zone, a copy. */
	public byte[] rawKey() {
		return raw.clone();
	}

	/** The keys for pseudonyms in the order of their use, copies; at least one. */
	public List<byte[]> pseudonymKeys() {
		return pseudonyms.stream().map(byte[]::clone).toList();
	}

	private static byte[] random() {
		byte[] bytes = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(bytes);
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

	@Override
	public String toString() {
		return "KeyFile";
	}
}
