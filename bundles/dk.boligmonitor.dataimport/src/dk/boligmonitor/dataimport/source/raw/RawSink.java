package dk.boligmonitor.dataimport.source.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;

/**
 * Takes a file into the raw zone, piece by piece. Closed before {@link #complete}, it keeps all whole chunks of 64 KiB, and the
 * next {@link RawZone#write} of the same name and origin goes on from there. One thread.
 */
public final class RawSink implements AutoCloseable {

	private final Path part;
	private final Path target;
	private final FileChannel file;
	private final RawCipher cipher;
	private final String name;
	private final String origin;
	private final byte[] chunk = new byte[RawFormat.CHUNK];
	private final byte[] before = new byte[RawFormat.CHUNK];
	private final MessageDigest sha256 = digest("SHA-256");
	private final MessageDigest md5 = digest("MD5");
	private byte[] id;
	private long chunks;
	private int filled;

	/**
	 * @param part   open for reading and writing as {@code file}; empty, or what an earlier sink left
	 * @param target becomes the complete file
	 */
	RawSink(Path part, Path target, FileChannel file, RawCipher cipher, String name, String origin) throws IOException {
		this.part = part;
		this.target = target;
		this.file = file;
		this.cipher = cipher;
		this.name = name;
		this.origin = origin;
		id = cipher.newId();
		if (!resume()) {
			begin();
		}
	}

	private static MessageDigest digest(String algorithm) {
		try {
			return MessageDigest.getInstance(algorithm);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has " + algorithm, e);
		}
	}

	/** Takes over what is whole in the file; false if it is of another origin or nothing can be read. */
	private boolean resume() throws IOException {
		try {
			id = RawFormat.id(file);
			RawHead head = RawFormat.head(file, cipher, id);
			if (head.complete() || !head.name().equals(name) || !head.origin().equals(origin)) {
				return false;
			}
		} catch (RawDamaged e) {
			return false;
		}
		long whole = (file.size() - RawFormat.START) / RawFormat.SEALED;
		try {
			while (chunks < whole) {
				cipher.open(id, chunks, RawFormat.read(file, RawFormat.at(chunks), RawFormat.SEALED), chunk);
				hash(RawFormat.CHUNK);
				System.arraycopy(chunk, 0, before, 0, RawFormat.CHUNK);
				chunks++;
			}
		} catch (RawDamaged e) {
			// a chunk that was not written to its end: the sender will send it again
		}
		file.truncate(RawFormat.at(chunks));
		return true;
	}

	private void begin() throws IOException {
		file.truncate(0);
		id = cipher.newId();
		chunks = 0;
		filled = 0;
		sha256.reset();
		md5.reset();
		RawFormat.begin(file, id, new RawHead(name, origin, false, 0, "", Instant.now()).seal(cipher, id));
	}

	private void hash(int length) {
		sha256.update(chunk, 0, length);
		md5.update(chunk, 0, length);
	}

	/** Bytes taken so far; the next byte written is the one at this position of the file. */
	public long position() {
		return chunks * RawFormat.CHUNK + filled;
	}

	/** The last bytes taken, at most so many and at most 64 KiB: a sender that resumes shows that it still sends the same. */
	public byte[] tail(int most) {
		int length = (int) Math.min(Math.min(most, RawFormat.CHUNK), position());
		byte[] tail = new byte[length];
		int here = Math.min(length, filled);
		System.arraycopy(chunk, filled - here, tail, length - here, here);
		System.arraycopy(before, RawFormat.CHUNK - (length - here), tail, 0, length - here);
		return tail;
	}

	/**
	 * Takes more bytes.
	 *
	 * @throws ImportException {@link Fault#UNWRITABLE}
	 */
	public void write(byte[] bytes, int from, int length) throws ImportException {
		int done = 0;
		while (done < length) {
			int now = Math.min(length - done, RawFormat.CHUNK - filled);
			System.arraycopy(bytes, from + done, chunk, filled, now);
			filled += now;
			done += now;
			if (filled == RawFormat.CHUNK) {
				flush();
				System.arraycopy(chunk, 0, before, 0, RawFormat.CHUNK);
				chunks++;
				filled = 0;
			}
		}
	}

	private void flush() throws ImportException {
		hash(filled);
		ByteBuffer sealed = cipher.seal(id, chunks, chunk, filled);
		try {
			RawFormat.write(file, sealed, RawFormat.at(chunks));
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	/** Forgets all bytes: the sender has other ones now. */
	public void restart() throws ImportException {
		try {
			begin();
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	/** SHA-256 of all bytes taken so far, in hex. */
	public String sha256() {
		return hex(sha256);
	}

	/** MD5 of all bytes taken so far, in hex; some senders give no better checksum. */
	public String md5() {
		return hex(md5);
	}

	private String hex(MessageDigest digest) {
		try {
			MessageDigest now = (MessageDigest) digest.clone();
			now.update(chunk, 0, filled);
			return HexFormat.of().formatHex(now.digest());
		} catch (CloneNotSupportedException e) {
			throw new IllegalStateException("The digests of the platform can be copied", e);
		}
	}

	/**
	 * Says that all bytes have come. Replaces a complete file of the same name. The sink is closed.
	 *
	 * @throws ImportException {@link Fault#UNWRITABLE}
	 */
	public RawFile complete() throws ImportException {
		String hash = sha256();
		long size = position();
		try {
			if (filled > 0) {
				flush();
			}
			file.force(true);
			RawHead head = new RawHead(name, origin, true, size, hash, Instant.now());
			RawFormat.write(file, head.seal(cipher, id), RawFormat.HEAD_AT);
			file.force(true);
			file.close();
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return new RawFile(name, origin, RawFile.State.COMPLETE, size, hash, head.at());
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	/** Closes it and forgets all bytes. */
	public void discard() throws ImportException {
		try {
			file.close();
			Files.deleteIfExists(part);
		} catch (IOException e) {
			throw unwritable(e);
		}
	}

	private ImportException unwritable(IOException e) {
		return new ImportException(Fault.UNWRITABLE, e, part.toString());
	}

	@Override
	public void close() throws ImportException {
		try {
			file.close();
		} catch (IOException e) {
			throw unwritable(e);
		}
	}
}
