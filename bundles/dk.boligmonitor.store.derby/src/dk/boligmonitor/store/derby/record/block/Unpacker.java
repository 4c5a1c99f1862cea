package dk.boligmonitor.store.derby.record.block;

import java.nio.charset.StandardCharsets;

/** Reads what {@link Packer} wrote, in the same order. */
public final class Unpacker {

	private final byte[] bytes;
	private int at;

	/** Reads from the first byte on. */
	public Unpacker(byte[] bytes) {
		this.bytes = bytes;
	}

	/** True if not all was read. */
	public boolean more() {
		return at < bytes.length;
	}

	/** A number that is mostly small. */
	public int whole() {
		int b = bytes[at++];
		int value = b & 0x7F;
		for (int shift = 7; b < 0; shift += 7) {
			b = bytes[at++];
			value |= (b & 0x7F) << shift;
		}
		return value;
	}

	/** A number that is mostly near zero. */
	public int near() {
		int value = whole();
		return value >>> 1 ^ -(value & 1);
	}

	/** Eight bytes. */
	public long all() {
		long value = 0;
		for (int n = 0; n < 8; n++) {
			value = value << 8 | bytes[at++] & 0xFF;
		}
		return value;
	}

	/** A text. */
	public String text() {
		int length = whole();
		String text = new String(bytes, at, length, StandardCharsets.UTF_8);
		at += length;
		return text;
	}
}
