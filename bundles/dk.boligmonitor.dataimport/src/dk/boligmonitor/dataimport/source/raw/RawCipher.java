package dk.boligmonitor.dataimport.source.raw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals and opens pieces of files of the raw zone, see the package. One thread. */
final class RawCipher {

	/** Bytes that a seal adds to a text. */
	static final int OVERHEAD = 12 + 16;

	private static final int NONCE = 12;
	private static final int TAG_BITS = 128;
	private static final int ID = 16;
	private static final String MAC = "HmacSHA256";

	private final SecretKey content;
	private final SecretKey names;
	private final Cipher cipher;
	private final SecureRandom random = new SecureRandom();

	/**
	 * @param key of the raw zone, 32 bytes
	 */
	RawCipher(byte[] key) {
		try {
			Mac mac = Mac.getInstance(MAC);
			mac.init(new SecretKeySpec(key, MAC));
			content = new SecretKeySpec(mac.doFinal("raw zone, contents".getBytes(StandardCharsets.US_ASCII)), "AES");
			names = new SecretKeySpec(mac.doFinal("raw zone, names".getBytes(StandardCharsets.US_ASCII)), MAC);
			cipher = Cipher.getInstance("AES/GCM/NoPadding");
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has AES-GCM and HMAC-SHA-256", e);
		}
	}

	/** What stands on disk for a name: 32 hexadecimal digits. */
	String hidden(String name) {
		try {
			Mac mac = Mac.getInstance(MAC);
			mac.init(names);
			return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)), 0, 16);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Identifies one version of a file. */
	byte[] newId() {
		byte[] id = new byte[ID];
		random.nextBytes(id);
		return id;
	}

	/**
	 * Seals a text.
	 *
	 * @param number of the piece, -1 for the head
	 */
	ByteBuffer seal(byte[] id, long number, byte[] text, int length) {
		byte[] nonce = new byte[NONCE];
		random.nextBytes(nonce);
		ByteBuffer sealed = ByteBuffer.allocate(length + OVERHEAD).put(nonce);
		try {
			prepare(Cipher.ENCRYPT_MODE, nonce, id, number);
			cipher.doFinal(ByteBuffer.wrap(text, 0, length), sealed);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("A new nonce and room enough cannot be refused", e);
		}
		return sealed.flip();
	}

	/**
	 * Opens what was sealed.
	 *
	 * @param text receives it from the start
	 * @return its length
	 * @throws RawDamaged if it is not what was sealed with this id, number and key
	 */
	int open(byte[] id, long number, ByteBuffer sealed, byte[] text) throws RawDamaged {
		if (sealed.remaining() < OVERHEAD) {
			throw new RawDamaged("piece " + number);
		}
		byte[] nonce = new byte[NONCE];
		sealed.get(nonce);
		try {
			prepare(Cipher.DECRYPT_MODE, nonce, id, number);
			return cipher.doFinal(sealed, ByteBuffer.wrap(text));
		} catch (AEADBadTagException e) {
			throw new RawDamaged("piece " + number);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	private void prepare(int mode, byte[] nonce, byte[] id, long number) throws GeneralSecurityException {
		cipher.init(mode, content, new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(RawFormat.MAGIC);
		cipher.updateAAD(id);
		cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
	}
}
