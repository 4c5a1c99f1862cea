package dk.boligmonitor.dataimport.source.raw;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * What a file of the raw zone says about itself.
 *
 * @param name     as it was given
 * @param origin   what it was made from, in the words of the writer
 * @param complete false as long as it is written
 * @param size     plain bytes, 0 until complete
 * @param sha256   of the plain bytes in hex, empty until complete
 * @param at       when it was begun, or completed
 */
record RawHead(String name, String origin, boolean complete, long size, String sha256, Instant at) {

	/** Plain bytes that it takes, whatever it says. */
	static final int LENGTH = 2048;

	private static final int NUMBER = -1;

	/**
	 * Bytes on disk.
	 *
	 * @throws IllegalArgumentException if name and origin are too long
	 */
	ByteBuffer seal(RawCipher cipher, byte[] id) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(LENGTH);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeUTF(name);
			out.writeUTF(origin);
			out.writeBoolean(complete);
			out.writeLong(size);
			out.writeUTF(sha256);
			out.writeLong(at.toEpochMilli());
		} catch (IOException e) {
			throw new UncheckedIOException("Written to memory", e);
		}
		if (bytes.size() > LENGTH) {
			throw new IllegalArgumentException("The name of a raw file has at most about 1900 bytes");
		}
		byte[] text = new byte[LENGTH];
		System.arraycopy(bytes.toByteArray(), 0, text, 0, bytes.size());
		return cipher.seal(id, NUMBER, text, LENGTH);
	}

	/**
	 * Reads it back.
	 *
	 * @throws RawDamaged if it is not what {@link #seal} made
	 */
	static RawHead open(RawCipher cipher, byte[] id, ByteBuffer sealed) throws RawDamaged {
		byte[] text = new byte[LENGTH];
		cipher.open(id, NUMBER, sealed, text);
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(text))) {
			return new RawHead(in.readUTF(), in.readUTF(), in.readBoolean(), in.readLong(), in.readUTF(),
					Instant.ofEpochMilli(in.readLong()));
		} catch (IOException e) {
			throw new RawDamaged("head");
		}
	}
}
