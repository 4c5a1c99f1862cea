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
 */
public record FileScan(long size, String sha256, long crc, Encoding encoding) {

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

	/** Reads the stream to its end. */
	public static FileScan of(InputStream in) throws IOException {
		MessageDigest sha = newSha256();
		CRC32 crc = new CRC32();
		EncodingDetector detector = new EncodingDetector();
		byte[] buffer = new byte[BUFFER];
		for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
			sha.update(buffer, 0, n);
			crc.update(buffer, 0, n);
			detector.feed(buffer, n);
		}
		return new FileScan(detector.size(), HexFormat.of().formatHex(sha.digest()), crc.getValue(), encoding(detector));
	}

	/** Finds the encoding only. */
	public static Encoding encoding(InputStream in) throws IOException {
		EncodingDetector detector = new EncodingDetector();
		byte[] buffer = new byte[BUFFER];
		for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
			detector.feed(buffer, n);
		}
		return encoding(detector);
	}

	private static Encoding encoding(EncodingDetector detector) {
		int skip = detector.utf8Mark() ? 3 : 0;
		return switch (detector.verdict()) {
		case UTF_8 -> new Encoding(StandardCharsets.UTF_8, skip, OptionalLong.empty());
		case WINDOWS_1252 -> new Encoding(WINDOWS_1252, 0, OptionalLong.empty());
		case BROKEN -> new Encoding(StandardCharsets.UTF_8, skip, OptionalLong.of(detector.brokenAt()));
		};
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
