package dk.boligmonitor.dataimport.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/**
 * What one pass over a file's bytes tells before its rows are read.
 *
 * @param size     bytes
 * @param sha256   hash in hex
 * @param crc      CRC-32, as ZIP files keep it
 * @param encoding of the text
 * @param lines    whether it consists of lines; if not, reading stopped there and hashes are those of a part
 */
public record FileScan(long size, String sha256, long crc, Encoding encoding, Lines lines) {

	/** Bytes that a line may have; the longest real one known has some 3,000. */
	public static final int LINE_LIMIT = 1 << 20;

	/** What the bytes are read as. */
	public enum Content {
		/** Text in UTF-8 or Windows-1252, found from the bytes. */
		TEXT,
		/** Text in UTF-8. */
		UTF_8,
		/** Text in Windows-1252. */
		WINDOWS_1252,
		/** Text in Latin-1. */
		ISO_8859_1,
		/** No text. */
		BINARY
	}

	/** How long the lines are. */
	public enum Lines {
		SOUND, TOO_LONG
	}

	/**
	 * How the text is written.
	 *
	 * @param charset  to decode it with
	 * @param skip     bytes of the byte order mark
	 * @param brokenAt offset of the first byte that fits no encoding; empty if the text is sound
	 */
	public record Encoding(Charset charset, int skip, OptionalLong brokenAt) {
	}

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final int BUFFER = 1 << 16;

	/** Reads the stream to its end, or to a line that is none. */
	public static FileScan of(InputStream in, Content content) throws IOException {
		MessageDigest sha = newSha256();
		CRC32 crc = new CRC32();
		EncodingDetector detector = new EncodingDetector();
		byte[] buffer = new byte[BUFFER];
		long size = 0;
		long line = 0;
		Lines lines = Lines.SOUND;
		for (int n = in.read(buffer); n >= 0 && lines == Lines.SOUND; n = in.read(buffer)) {
			sha.update(buffer, 0, n);
			crc.update(buffer, 0, n);
			size += n;
			if (content != Content.BINARY) {
				detector.feed(buffer, n);
				int first = firstEnd(buffer, n);
				lines = line + first > LINE_LIMIT ? Lines.TOO_LONG : Lines.SOUND;
				line = first == n ? line + n : n - lastEnd(buffer, n);
			}
		}
		return new FileScan(size, HexFormat.of().formatHex(sha.digest()), crc.getValue(), encoding(detector, content), lines);
	}

	/** Bytes before the first line end. */
	private static int firstEnd(byte[] buffer, int length) {
		for (int i = 0; i < length; i++) {
			if (buffer[i] == '\n' || buffer[i] == '\r') {
				return i;
			}
		}
		return length;
	}

	/** Bytes up to the last line end, which there is. */
	private static int lastEnd(byte[] buffer, int length) {
		int end = length;
		while (buffer[end - 1] != '\n' && buffer[end - 1] != '\r') {
			end--;
		}
		return end;
	}

	/** Finds the encoding only. */
	public static Encoding encoding(InputStream in) throws IOException {
		EncodingDetector detector = new EncodingDetector();
		byte[] buffer = new byte[BUFFER];
		for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
			detector.feed(buffer, n);
		}
		return encoding(detector, Content.TEXT);
	}

	private static Encoding encoding(EncodingDetector detector, Content content) {
		int skip = detector.utf8Mark() ? 3 : 0;
		return switch (content) {
		case TEXT -> switch (detector.verdict()) {
		case UTF_8 -> new Encoding(StandardCharsets.UTF_8, skip, OptionalLong.empty());
		case WINDOWS_1252 -> new Encoding(WINDOWS_1252, 0, OptionalLong.empty());
		case BROKEN -> new Encoding(StandardCharsets.UTF_8, skip, OptionalLong.of(detector.brokenAt()));
		};
		case UTF_8 -> new Encoding(StandardCharsets.UTF_8, skip, at(detector.brokenUtf8()));
		case WINDOWS_1252 -> new Encoding(WINDOWS_1252, 0, at(detector.brokenWindows1252()));
		case ISO_8859_1 -> new Encoding(StandardCharsets.ISO_8859_1, 0, at(detector.brokenLatin1()));
		case BINARY -> new Encoding(StandardCharsets.UTF_8, 0, OptionalLong.empty());
		};
	}

	private static OptionalLong at(long offset) {
		return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
	}

	/** A fresh SHA-256. */
	public static MessageDigest newSha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}
}
