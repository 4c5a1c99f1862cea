package dk.boligmonitor.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes rows of text and counts and hashes them. CRLF; quotes only where needed (RFC 4180). Closes nothing. One thread. */
final class CsvFile {

	private static final int BUFFER = 1 << 16;
	private static final int ASCII = 128;

	private final OutputStream out;
	private final Charset charset;
	private final char delimiter;
	private final MessageDigest digest;
	private final byte[] buffer = new byte[BUFFER];
	private int used;
	private long rows = -1;

	CsvFile(OutputStream out, Charset charset, char delimiter) {
		this.out = out;
		this.charset = charset;
		this.delimiter = delimiter;
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** The mark that some programs put before UTF-8. */
	void byteOrderMark() throws IOException {
		put(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF });
	}

	/** One row; the first is the header. */
	void row(String[] cells) throws IOException {
		for (int i = 0; i < cells.length; i++) {
			if (i > 0) {
				put(delimiter);
			}
			cell(cells[i]);
		}
		put('\r');
		put('\n');
		rows++;
	}

	private void cell(String text) throws IOException {
		int length = text.length();
		boolean plain = true;
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			plain &= c < ASCII && c != delimiter && c != '"';
		}
		if (plain) {
			for (int i = 0; i < length; i++) {
				put(text.charAt(i));
			}
			return;
		}
		boolean quotes = text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0;
		put((quotes ? '"' + text.replace("\"", "\"\"") + '"' : text).getBytes(charset));
	}

	private void put(char c) throws IOException {
		if (used == BUFFER) {
			flush();
		}
		buffer[used++] = (byte) c;
	}

	private void put(byte[] bytes) throws IOException {
		for (byte b : bytes) {
			put((char) (b & 0xFF));
		}
	}

	/** Hands everything to the stream. */
	void flush() throws IOException {
		digest.update(buffer, 0, used);
		out.write(buffer, 0, used);
		used = 0;
	}

	/** Rows without the header. */
	long rows() {
		return rows;
	}

	/** SHA-256 of the bytes as lower-case hexadecimal digits; to be asked once, after {@link #flush()}. */
	String sha256() {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** UTF-8, comma. */
	static CsvFile comma(OutputStream out) {
		return new CsvFile(out, StandardCharsets.UTF_8, ',');
	}
}
