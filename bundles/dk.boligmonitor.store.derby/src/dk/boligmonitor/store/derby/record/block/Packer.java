package dk.boligmonitor.store.derby.record.block;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes numbers and texts in few bytes; {@link Unpacker} reads them in the same order. Numbers take seven bits a byte, the
 * lowest first, and a set eighth bit says that more follow.
 */
public final class Packer {

	private byte[] bytes = new byte[4096];
	private int size;

	private void room(int more) {
		if (size + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
		}
	}

	/** A number that is mostly small and never meant as negative. */
	public void whole(int value) {
		room(5);
		int rest = value;
		while ((rest & ~0x7F) != 0) {
			bytes[size++] = (byte) (rest | 0x80);
			rest >>>= 7;
		}
		bytes[size++] = (byte) rest;
	}

	/** A number that is mostly near zero. */
	public void near(int value) {
		whole(value << 1 ^ value >> 31);
	}

	/** Eight bytes. */
	public void all(long value) {
		room(8);
		for (int shift = 56; shift >= 0; shift -= 8) {
			bytes[size++] = (byte) (value >>> shift);
		}
	}

	/** A text. */
	public void text(String text) {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		whole(utf8.length);
		add(utf8, utf8.length);
	}

	/** All that another one has written. */
	public void add(Packer other) {
		add(other.bytes, other.size);
	}

	private void add(byte[] more, int length) {
		room(length);
		System.arraycopy(more, 0, bytes, size, length);
		size += length;
	}

	/** What was written. */
	public byte[] toBytes() {
		return Arrays.copyOf(bytes, size);
	}
}
