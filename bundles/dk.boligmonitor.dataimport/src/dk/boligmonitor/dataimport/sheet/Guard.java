package dk.boligmonitor.dataimport.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Stands between a part of the workbook and the XML parser, and stops what would fill the memory or never end: a part that
 * unfolds beyond its limit, and a single piece of XML (text, attribute, comment) that the parser would have to hold.
 */
final class Guard extends FilterInputStream {

	/** A limit was passed. */
	static final class Passed extends IOException {

		private static final long serialVersionUID = 1L;

		Passed() {
			super("too large");
		}
	}

	/** Bytes that one step of the parser may take; a cell has at most 32,767 characters. */
	private static final int STEP_LIMIT = 4 << 20;

	private final long limit;
	private long count;
	private long step;

	Guard(InputStream in, long limit) {
		super(in);
		this.limit = limit;
	}

	/** Says that the parser has finished a step. */
	void stepDone() {
		step = count;
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		counted(b < 0 ? 0 : 1);
		return b;
	}

	@Override
	@NonNullByDefault({})
	public int read(byte[] b, int off, int len) throws IOException {
		int n = super.read(b, off, len);
		counted(Math.max(0, n));
		return n;
	}

	private void counted(int n) throws IOException {
		count += n;
		if (count > limit || count - step > STEP_LIMIT) {
			throw new Passed();
		}
	}
}
