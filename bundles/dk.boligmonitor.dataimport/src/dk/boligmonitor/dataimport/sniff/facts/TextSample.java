package dk.boligmonitor.dataimport.sniff.facts;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dk.boligmonitor.dataimport.table.EncodingDetector;

/**
 * Pieces of a text file, each of whole lines: its beginning, two from the middle, and its end; or all of it, if it is small.
 *
 * @param pieces   in the order of the file, the first from its beginning; none if the file is no text that we read
 * @param encoding how it is written
 * @param read     bytes looked at
 * @param atEnd    whether the last piece goes to the end of the file
 */
record TextSample(List<String> pieces, FileFacts.Encoding encoding, long read, boolean atEnd) {

	private static final int SMALL = 1 << 20;
	private static final int HEAD = 256 << 10;
	private static final int FURTHER = 96 << 10;
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	/** Reads the pieces. */
	static TextSample of(Source source) throws IOException {
		List<byte[]> pieces = new ArrayList<>();
		long size = source.size();
		boolean atEnd = size <= SMALL;
		if (atEnd) {
			pieces.add(source.piece(0, SMALL));
		} else {
			pieces.add(toLastLine(source.piece(0, HEAD)));
			pieces.add(toLastLine(fromFirstLine(source.piece(size / 3, FURTHER))));
			pieces.add(toLastLine(fromFirstLine(source.piece(size / 3 * 2, FURTHER))));
			byte[] end = source.piece(size - FURTHER, FURTHER);
			atEnd = end.length > 0;
			pieces.add(fromFirstLine(end));
		}
		FileFacts.Encoding encoding = encoding(pieces);
		long read = pieces.stream().mapToLong(p -> p.length).sum();
		if (!encoding.readable()) {
			return new TextSample(List.of(), encoding, read, atEnd);
		}
		Charset charset = encoding == FileFacts.Encoding.WINDOWS_1252 ? WINDOWS_1252 : StandardCharsets.UTF_8;
		List<String> texts = new ArrayList<>();
		for (byte[] piece : pieces) {
			int mark = texts.isEmpty() && encoding == FileFacts.Encoding.UTF_8_MARK ? 3 : 0;
			if (texts.isEmpty() || piece.length > 0) {
				texts.add(new String(piece, mark, piece.length - mark, charset));
			}
		}
		return new TextSample(texts, encoding, read, atEnd);
	}

	/** Share of the file that was looked at, in percent. */
	static int percent(long read, long size) {
		return size <= read ? 100 : (int) Math.max(1, read * 100 / size);
	}

	private static byte[] toLastLine(byte[] piece) {
		int end = piece.length;
		while (end > 0 && piece[end - 1] != '\n' && piece[end - 1] != '\r') {
			end--;
		}
		return end == 0 ? piece : Arrays.copyOf(piece, end);
	}

	/** Without the line that the piece begins inside of; nothing if that is all it has. */
	private static byte[] fromFirstLine(byte[] piece) {
		int start = 0;
		while (start < piece.length && piece[start] != '\n' && piece[start] != '\r') {
			start++;
		}
		return Arrays.copyOfRange(piece, Math.min(piece.length, start + 1), piece.length);
	}

	private static FileFacts.Encoding encoding(List<byte[]> pieces) {
		boolean utf8 = false;
		boolean single = false;
		boolean mark = false;
		for (byte[] piece : pieces) {
			if (wide(piece)) {
				return FileFacts.Encoding.UTF_16;
			}
			EncodingDetector detector = new EncodingDetector();
			detector.feed(piece, piece.length);
			boolean letters = letters(piece);
			switch (detector.verdict()) {
			case UTF_8 -> utf8 |= letters;
			case WINDOWS_1252 -> single = true;
			case BROKEN -> {
				return nul(piece) ? FileFacts.Encoding.BINARY : FileFacts.Encoding.MIXED;
			}
			}
			mark |= detector.utf8Mark();
		}
		if (single) {
			return utf8 ? FileFacts.Encoding.MIXED : FileFacts.Encoding.WINDOWS_1252;
		}
		return mark ? FileFacts.Encoding.UTF_8_MARK : utf8 ? FileFacts.Encoding.UTF_8 : FileFacts.Encoding.ASCII;
	}

	/** Bytes of a mark of UTF-16 or UTF-32, or every other byte zero as Latin letters have it there. */
	private static boolean wide(byte[] piece) {
		if (piece.length < 2) {
			return false;
		}
		int first = piece[0] & 0xFF;
		int second = piece[1] & 0xFF;
		if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
			return true;
		}
		int look = Math.min(piece.length, 4096);
		int even = 0;
		int odd = 0;
		for (int i = 0; i < look; i++) {
			if (piece[i] == 0) {
				even += i % 2 == 0 ? 1 : 0;
				odd += i % 2;
			}
		}
		boolean everyOther = Math.max(even, odd) > look / 4 && (even > 3 * odd || odd > 3 * even);
		return everyOther || even + odd > look / 2 && first + second < 128;
	}

	private static boolean nul(byte[] piece) {
		for (byte b : piece) {
			if (b == 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean letters(byte[] piece) {
		for (byte b : piece) {
			if (b < 0) {
				return true;
			}
		}
		return false;
	}
}
