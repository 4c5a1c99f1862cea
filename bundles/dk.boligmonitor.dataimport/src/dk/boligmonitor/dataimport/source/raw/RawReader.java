package dk.boligmonitor.dataimport.source.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

import org.eclipse.jdt.annotation.Nullable;

/** Reads the plain bytes of a complete file, from anywhere; what was altered is refused when it is reached. One thread. */
final class RawReader implements SeekableByteChannel {

	private final FileChannel file;
	private final RawCipher cipher;
	private final byte[] id;
	private final long size;
	private final byte[] chunk = new byte[RawFormat.CHUNK];
	private long held = -1;
	private long position;

	RawReader(FileChannel file, RawCipher cipher, byte[] id, long size) {
		this.file = file;
		this.cipher = cipher;
		this.id = id;
		this.size = size;
	}

	@Override
	public int read(@Nullable ByteBuffer to) throws IOException {
		if (!isOpen()) {
			throw new ClosedChannelException();
		}
		if (to == null || position >= size) {
			return -1;
		}
		int read = 0;
		while (to.hasRemaining() && position < size) {
			hold(position / RawFormat.CHUNK);
			int from = (int) (position % RawFormat.CHUNK);
			int length = Math.min(to.remaining(), length(held) - from);
			to.put(chunk, from, length);
			position += length;
			read += length;
		}
		return read;
	}

	private void hold(long number) throws IOException {
		if (number != held) {
			held = -1;
			ByteBuffer sealed = RawFormat.read(file, RawFormat.at(number), length(number) + RawCipher.OVERHEAD);
			cipher.open(id, number, sealed, chunk);
			held = number;
		}
	}

	private int length(long number) {
		return (int) Math.min(RawFormat.CHUNK, size - number * RawFormat.CHUNK);
	}

	@Override
	public int write(@Nullable ByteBuffer from) {
		throw new NonWritableChannelException();
	}

	@Override
	public long position() {
		return position;
	}

	@Override
	public SeekableByteChannel position(long to) {
		if (to < 0) {
			throw new IllegalArgumentException("Before the beginning");
		}
		position = to;
		return this;
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public SeekableByteChannel truncate(long to) {
		throw new NonWritableChannelException();
	}

	@Override
	public boolean isOpen() {
		return file.isOpen();
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
