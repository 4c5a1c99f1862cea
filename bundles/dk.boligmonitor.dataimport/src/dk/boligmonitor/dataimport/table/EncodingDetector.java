package dk.boligmonitor.dataimport.table;

/**
 * Tells UTF-8 from Windows-1252 and both from broken text, byte by byte. Valid UTF-8 is UTF-8. What is not may be
 * Windows-1252, unless it has bytes that Windows-1252 does not define, NUL bytes, a byte order mark, or letters that are
 * sound UTF-8: then someone has mixed two encodings, or it is no text, and guessing would damage names. One file each.
 * <p>
 * Source: RFC 3629 section 4 (well-formed UTF-8); Windows code page 1252.
 */
public final class EncodingDetector {

	/** What the bytes are. */
	public enum Verdict {
		UTF_8, WINDOWS_1252, BROKEN
	}

	private static final long NONE = -1;

	private long offset;
	private int first;
	private int second;
	private int third;
	private long sequenceStart;
	private int lead;
	private int due;
	private int lowest;
	private int highest;
	private long invalidUtf8 = NONE;
	private long undefined1252 = NONE;
	private long nul = NONE;
	private boolean danishUtf8;

	/** Takes the next {@code length} bytes. */
	public void feed(byte[] bytes, int length) {
		for (int i = 0; i < length; i++) {
			int b = bytes[i];
			if (b > 0 && due == 0 && offset > 2) {
				offset++;
			} else {
				step(b & 0xFF);
			}
		}
	}

	private void step(int b) {
		if (offset < 3) {
			keepMark(b);
		}
		if (b == 0 && nul == NONE) {
			nul = offset;
		}
		if (undefined1252 == NONE && (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D)) {
			undefined1252 = offset;
		}
		if (due > 0 && b >= lowest && b <= highest) {
			due--;
			lowest = 0x80;
			highest = 0xBF;
			danishUtf8 |= lead == 0xC3;
		} else {
			if (due > 0) {
				invalid(sequenceStart);
			}
			begin(b);
		}
		offset++;
	}

	private void begin(int b) {
		due = b < 0xC2 || b > 0xF4 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
		if (due == 0 && b >= 0x80) {
			invalid(offset);
		}
		lead = b;
		sequenceStart = offset;
		lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
		highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
	}

	private void keepMark(int b) {
		if (offset == 0) {
			first = b;
		} else if (offset == 1) {
			second = b;
		} else {
			third = b;
		}
	}

	private void invalid(long at) {
		if (invalidUtf8 == NONE) {
			invalidUtf8 = at;
		}
	}

	/** Bytes taken. */
	public long size() {
		return offset;
	}

	/** True if the file begins with the byte order mark of UTF-8. */
	public boolean utf8Mark() {
		return first == 0xEF && second == 0xBB && third == 0xBF;
	}

	private boolean utf16Mark() {
		return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
	}

	/** The judgement, once all bytes are in. */
	public Verdict verdict() {
		if (brokenAt() != NONE) {
			return Verdict.BROKEN;
		}
		return firstInvalidUtf8() == NONE ? Verdict.UTF_8 : Verdict.WINDOWS_1252;
	}

	/** Offset of the first byte that fits no encoding, or −1. */
	public long brokenAt() {
		if (utf16Mark()) {
			return 0;
		}
		if (nul != NONE) {
			return nul;
		}
		long invalid = firstInvalidUtf8();
		if (invalid == NONE) {
			return NONE;
		}
		return utf8Mark() || danishUtf8 ? invalid : undefined1252;
	}

	/** Offset of the first byte that is no UTF-8, or −1. */
	public long brokenUtf8() {
		return first(utf16Mark() ? 0 : NONE, nul, firstInvalidUtf8());
	}

	/** Offset of the first byte that Windows-1252 does not define, or −1. */
	public long brokenWindows1252() {
		return first(utf16Mark() ? 0 : NONE, nul, undefined1252);
	}

	/** Offset of the first byte that no western text has, or −1. */
	public long brokenLatin1() {
		return first(utf16Mark() ? 0 : NONE, nul, NONE);
	}

	private static long first(long a, long b, long c) {
		long first = NONE;
		for (long at : new long[] { a, b, c }) {
			first = at == NONE || first != NONE && first < at ? first : at;
		}
		return first;
	}

	private long firstInvalidUtf8() {
		if (invalidUtf8 == NONE && due > 0) {
			return sequenceStart;
		}
		return invalidUtf8;
	}
}
