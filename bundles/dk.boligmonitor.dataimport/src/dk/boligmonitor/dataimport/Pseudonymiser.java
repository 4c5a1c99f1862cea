package dk.boligmonitor.dataimport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dk.boligmonitor.model.record.Pseudonym;

/**
 * Turns a CPR number into the pseudonym under which a person is kept: the first 128 bits of HMAC-SHA-256 over the number's ten
 * ASCII characters; then, for each further key that rotation has added, the first 128 bits of HMAC-SHA-256 over the 16 bytes of
 * the pseudonym so far, big-endian. So pseudonyms that are stored can be brought to a new key without any CPR number. Not
 * thread-safe: calculations are reused for all numbers, so give each thread its own.
 * <p>
 * Source: RFC 2104 (HMAC) with SHA-256; facts.md 6.4 (raw zone).
 */
public final class Pseudonymiser {

	/** Length of a key in bytes. */
	public static final int KEY_LENGTH = 32;

	private static final String ALGORITHM = "HmacSHA256";
	private static final int PSEUDONYM_LENGTH = 16;

	private final Mac first;
	private final List<Mac> further;
	private final byte[] digest = new byte[32];
	private final byte[] before = new byte[PSEUDONYM_LENGTH];

	/**
	 * @param keys secrets of the data directory, 32 bytes each, the oldest first; not kept beyond the calculations' own copies
	 * @throws IllegalArgumentException if there is none, or one has another length
	 */
	public Pseudonymiser(List<byte[]> keys) {
		if (keys.isEmpty() || keys.stream().anyMatch(key -> key.length != KEY_LENGTH)) {
			throw new IllegalArgumentException("There is at least one key, of " + KEY_LENGTH + " bytes each");
		}
		first = keyed(keys.get(0));
		further = keys.stream().skip(1).map(Pseudonymiser::keyed).toList();
	}

	/** With the only key that there ever was. */
	public Pseudonymiser(byte[] key) {
		this(List.of(key));
	}

	/**
	 * The pseudonym of a person.
	 *
	 * @param cpr10 ten characters without hyphen, letters (of replacement numbers) in capitals
	 * @throws IllegalArgumentException if it is not ten characters long
	 */
	public Pseudonym of(String cpr10) {
		if (cpr10.length() != 10) {
			throw new IllegalArgumentException("A CPR number has ten characters, not " + cpr10.length());
		}
		hmac(first, cpr10.getBytes(StandardCharsets.US_ASCII), digest);
		for (Mac mac : further) {
			System.arraycopy(digest, 0, before, 0, PSEUDONYM_LENGTH);
			hmac(mac, before, digest);
		}
		ByteBuffer hash = ByteBuffer.wrap(digest);
		return new Pseudonym(hash.getLong(), hash.getLong());
	}

	/** A calculation under {@code key}, which may have any length here. */
	static Mac keyed(byte[] key) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
		}
	}

	/** HMAC of {@code message}, written into {@code digest} and returned. */
	static byte[] hmac(Mac mac, byte[] message, byte[] digest) {
		try {
			mac.update(message);
			mac.doFinal(digest, 0);
			return digest;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("The digest has room for 32 bytes", e);
		}
	}
}
