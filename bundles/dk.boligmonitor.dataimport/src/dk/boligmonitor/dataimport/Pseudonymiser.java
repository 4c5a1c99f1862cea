package dk.boligmonitor.dataimport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dk.boligmonitor.model.record.Pseudonym;

/**
 * Turns a CPR number into the pseudonym under which a person is kept: the first 128 bits of HMAC-SHA-256 over the number's ten
 * ASCII characters. Not thread-safe: one calculation is reused for all numbers, so give each thread its own.
 * <p>
 * Source: RFC 2104 (HMAC) with SHA-256; facts.md 6.4 (raw zone).
 */
public final class Pseudonymiser {

	/** Length of a key in bytes. */
	public static final int KEY_LENGTH = 32;

	private static final String ALGORITHM = "HmacSHA256";

	private final Mac mac;
	private final byte[] digest = new byte[32];

	/**
	 * @param key secret of the data directory, 32 bytes; not kept beyond the calculation's own copy
	 * @throws IllegalArgumentException if the key has another length
	 */
	public Pseudonymiser(byte[] key) {
		if (key.length != KEY_LENGTH) {
			throw new IllegalArgumentException("A key has " + KEY_LENGTH + " bytes, not " + key.length);
		}
		mac = keyed(key);
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
		ByteBuffer hash = ByteBuffer.wrap(hmac(mac, cpr10.getBytes(StandardCharsets.US_ASCII), digest));
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
