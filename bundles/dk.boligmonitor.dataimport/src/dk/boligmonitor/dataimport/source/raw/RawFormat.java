package dk.boligmonitor.dataimport.source.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Where what stands in a file of the raw zone, see the package. */
final class RawFormat {

	/** First bytes of a file. */
	static final byte[] MAGIC = {'B', 'M', 'R', 'A', 'W', 0, 0, 1};

	/** Plain bytes of a chunk. */
	static final int CHUNK = 1 << 16;

	/** Bytes of a whole chunk on disk. */
	static final int SEALED = CHUNK + RawCipher.OVERHEAD;

	private static final int ID = 16;

	/** Where the sealed head begins. */
	static final int HEAD_AT = MAGIC.length + ID;

	/** Where the first chunk begins. */
	static final int START = HEAD_AT + RawHead.LENGTH + RawCipher.OVERHEAD;

	private RawFormat() {
	}

	/** Where a chunk begins. */
	static long at(long chunk) {
		return START + chunk * SEALED;
	}

	/** Length on disk of a complete file of {@code size} plain bytes. */
	static long length(long size) {
		long chunks = (size + CHUNK - 1) / CHUNK;
		return START + size + chunks * RawCipher.OVERHEAD;
	}

	/** Writes the first bytes of a file. */
	static void begin(FileChannel file, byte[] id, ByteBuffer head) throws IOException {
		write(file, ByteBuffer.allocate(HEAD_AT).put(MAGIC).put(id).flip(), 0);
		write(file, head, HEAD_AT);
	}

	/**
	 * The id of a file.
	 *
	 * @throws RawDamaged if it is no file of the raw zone
	 */
	static byte[] id(FileChannel file) throws IOException {
		ByteBuffer first = read(file, 0, HEAD_AT);
		byte[] magic = new byte[MAGIC.length];
		byte[] id = new byte[ID];
		first.get(magic).get(id);
		if (!Arrays.equals(magic, MAGIC)) {
			throw new RawDamaged("beginning");
		}
		return id;
	}

	/** What a file says about itself. */
	static RawHead head(FileChannel file, RawCipher cipher, byte[] id) throws IOException {
		return RawHead.open(cipher, id, read(file, HEAD_AT, START - HEAD_AT));
	}

	/** Reads exactly so many bytes. */
	static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining()) {
			if (file.read(bytes, at + bytes.position()) < 0) {
				throw new RawDamaged("end");
			}
		}
		return bytes.flip();
	}

	/** Writes all bytes. */
	static void write(FileChannel file, ByteBuffer bytes, long at) throws IOException {
		long to = at;
		while (bytes.hasRemaining()) {
			to += file.write(bytes, to);
		}
	}
}
