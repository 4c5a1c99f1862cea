package dk.boligmonitor.dataimport.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The texts that cells of the workbook refer to by number, read no further than somebody asked. They are kept as bytes side by
 * side, which takes a fifth of the room of as many objects: a city's workbook may have millions.
 */
final class SharedStrings implements Closeable {

	/** Of a workbook whose every cell is another text, this is about ten million cells. */
	private static final int MOST_BYTES = 160 << 20;
	private static final int MOST_TEXTS = 16 << 20;

	private final @Nullable Xml xml;
	private byte[] bytes = new byte[1 << 14];
	private int[] ends = new int[1 << 10];
	private int count;
	private boolean ended;

	/**
	 * @param xml the part, closed with this object; null if the workbook has none
	 */
	SharedStrings(@Nullable Xml xml) {
		this.xml = xml;
		ended = xml == null;
	}

	/** The text of that number. */
	String get(int number) throws BadSheet, IOException {
		while (number >= count && !ended) {
			readOne();
		}
		if (number < 0 || number >= count) {
			throw new BadSheet(BadSheet.Reason.DAMAGED);
		}
		int from = number == 0 ? 0 : ends[number - 1];
		return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
	}

	private void readOne() throws BadSheet, IOException {
		Xml part = xml;
		if (part == null || !part.next()) {
			ended = true;
		} else if (part.begins("si")) {
			// rPh is how a text is pronounced
			add(part.text("rPh").getBytes(StandardCharsets.UTF_8));
		}
	}

	private void add(byte[] text) throws BadSheet {
		int from = count == 0 ? 0 : ends[count - 1];
		if (from + text.length > MOST_BYTES || count == MOST_TEXTS) {
			throw new BadSheet(BadSheet.Reason.TOO_LARGE);
		}
		if (from + text.length > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(from + text.length, Math.min(MOST_BYTES, 2 * bytes.length)));
		}
		if (count == ends.length) {
			ends = Arrays.copyOf(ends, 2 * count);
		}
		System.arraycopy(text, 0, bytes, from, text.length);
		ends[count++] = from + text.length;
	}

	@Override
	public void close() throws IOException {
		Xml part = xml;
		if (part != null) {
			part.close();
		}
	}
}
