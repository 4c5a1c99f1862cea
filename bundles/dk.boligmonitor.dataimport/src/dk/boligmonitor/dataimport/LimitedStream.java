package dk.boligmonitor.dataimport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Ends the reading of a packed file that unfolds to more than any real delivery: to more than {@value #MOST_MEGABYTES} MB (the
 * largest city's residents take 60 MB), or to more than {@value #MOST_TIMES} times its packed size (CSV comes to some 5 to 30
 * times) once it has passed {@value #FREE_MEGABYTES} MB.
 */
final class LimitedStream extends FilterInputStream {

	/** It unfolds too far. */
	static final class TooLarge extends IOException {

		private static final long serialVersionUID = 1L;

		private final long megabytes;

		private TooLarge(long megabytes) {
			super("It unfolds to more than " + megabytes + " MB");
			this.megabytes = megabytes;
		}

		/** What it was not allowed to pass. */
		long megabytes() {
			return megabytes;
		}
	}

	private static final long MOST_MEGABYTES = 16_384;
	private static final long FREE_MEGABYTES = 64;
	private static final long MOST_TIMES = 250;
	private static final int MEGA_BITS = 20;

	private final long limit;
	private long count;

	/**
	 * @param packed bytes before unfolding; below 0 if it is not known
	 */
	LimitedStream(InputStream in, long packed) {
		super(in);
		long times = packed < 0 ? 0 : Math.multiplyExact(Math.min(packed, MOST_MEGABYTES << MEGA_BITS), MOST_TIMES);
		limit = Math.min(MOST_MEGABYTES << MEGA_BITS, Math.max(FREE_MEGABYTES << MEGA_BITS, times));
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		count(b < 0 ? 0 : 1);
		return b;
	}

	@Override
	@NonNullByDefault({})
	public int read(byte[] b, int off, int len) throws IOException {
		int n = super.read(b, off, len);
		count(Math.max(0, n));
		return n;
	}

	@Override
	public long skip(long n) throws IOException {
		long skipped = super.skip(n);
		count(skipped);
		return skipped;
	}

	private void count(long n) throws TooLarge {
		count += n;
		if (count > limit) {
			throw new TooLarge(limit >> MEGA_BITS);
		}
	}
}
