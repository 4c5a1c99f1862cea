package dk.boligmonitor.dataimport.sniff.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import dk.boligmonitor.dataimport.table.Bytes;

/** A file to look into at any place. */
public interface Source {

	/** Farther into a packed file nobody walks, since all before has to be unpacked. */
	long FARTHEST_PACKED = 64L << 20;

	/** Its name, for messages. */
	String name();

	/** Number of its bytes. */
	long size();

	/**
	 * Bytes from a place on; fewer than asked for at the end of the file, none if the place is out of reach.
	 *
	 * @throws IOException if the file cannot be read
	 */
	byte[] piece(long offset, int length) throws IOException;

	/** All of it, from the beginning. */
	Bytes bytes();

	/** A file on disk. */
	static Source of(Path path) throws IOException {
		String name = String.valueOf(path.getFileName());
		long size = Files.size(path);
		return new Source() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return size;
			}

			@Override
			public byte[] piece(long offset, int length) throws IOException {
				try (SeekableByteChannel channel = Files.newByteChannel(path)) {
					ByteBuffer buffer = ByteBuffer.allocate(length);
					channel.position(offset);
					while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
						// until it is full or the file has ended
					}
					return Arrays.copyOf(buffer.array(), buffer.position());
				}
			}

			@Override
			public Bytes bytes() {
				return Bytes.of(path);
			}
		};
	}

	/**
	 * A file in a ZIP.
	 *
	 * @param zip  stays open, and is closed by the caller
	 * @param name for messages, without folders
	 */
	static Source of(ZipFile zip, ZipEntry entry, String name) {
		return new Source() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return Math.max(0, entry.getSize());
			}

			@Override
			public byte[] piece(long offset, int length) throws IOException {
				if (offset > FARTHEST_PACKED) {
					return new byte[0];
				}
				try (InputStream in = zip.getInputStream(entry)) {
					in.skipNBytes(offset);
					return in.readNBytes(length);
				}
			}

			@Override
			public Bytes bytes() {
				return () -> zip.getInputStream(entry);
			}
		};
	}
}
