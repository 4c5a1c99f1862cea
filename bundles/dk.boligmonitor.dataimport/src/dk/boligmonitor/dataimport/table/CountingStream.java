package dk.boligmonitor.dataimport.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Counts the bytes that were read, for progress. */
public final class CountingStream extends FilterInputStream {

	private long count;

	public CountingStream(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		count += b < 0 ? 0 : 1;
		return b;
	}

	@Override
	@NonNullByDefault({})
	public int read(byte[] b, int off, int len) throws IOException {
		int n = super.read(b, off, len);
		count += Math.max(0, n);
		return n;
	}

	@Override
	public long skip(long n) throws IOException {
		long skipped = super.skip(n);
		count += skipped;
		return skipped;
	}

	/** Bytes so far. */
	public long count() {
		return count;
	}
}
