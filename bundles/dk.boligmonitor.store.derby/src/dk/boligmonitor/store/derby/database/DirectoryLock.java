package dk.boligmonitor.store.derby.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;

/**
 * Holds a data directory for this process, so that no other opens it. The file {@code lock} tells others who holds it; what
 * counts is the lock of the operating system on a byte far behind that text, which ends with the process however it ends.
 */
public final class DirectoryLock implements AutoCloseable {

	private static final long LOCKED_BYTE = 1L << 40;
	private static final int TEXT_LIMIT = 4096;

	/**
	 * Directories that this process holds. Locks belong to the process as a whole, and closing the file a second time would
	 * drop them; so a second attempt must not touch the file, whichever object makes it.
	 */
	private static final Map<Path, List<String>> HELD = new ConcurrentHashMap<>();

	private final Path directory;
	private final FileChannel channel;
	private final List<String> owner;

	private DirectoryLock(Path directory, FileChannel channel, List<String> owner) {
		this.directory = directory;
		this.channel = channel;
		this.owner = owner;
	}

	/**
	 * Takes an existing directory.
	 *
	 * @throws StoreException {@link Fault#LOCKED} if it is held, by another process or by this one
	 */
	public static DirectoryLock take(Path directory) throws StoreException {
		try {
			Path real = directory.toRealPath();
			List<String> owner = List.of(System.getProperty("user.name", "?"), host(),
					Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), Long.toString(ProcessHandle.current().pid()));
			List<String> held = HELD.computeIfAbsent(real, r -> owner);
			if (held != owner) {
				throw locked(held);
			}
			boolean taken = false;
			try {
				DirectoryLock lock = new DirectoryLock(real, lockFile(real), owner);
				taken = true;
				return lock;
			} finally {
				if (!taken) {
					HELD.remove(real);
				}
			}
		} catch (IOException e) {
			throw Failures.of(directory, e);
		}
	}

	/**
	 * Writes who holds the directory. To be called when the database is open: Derby has a lock of its own, and where a program
	 * in the holder's process has read the file, which drops the lock of the operating system, the holder's name must stay.
	 */
	public void sign() throws StoreException {
		try {
			channel.truncate(0);
			channel.write(StandardCharsets.UTF_8.encode(String.join("\n", owner) + "\n"), 0);
		} catch (IOException e) {
			throw Failures.of(directory, e);
		}
	}

	/** Who holds the directory, as the lock file says. */
	static StoreException locked(Path directory) {
		try {
			return locked(Files.readAllLines(directory.resolve("lock"), StandardCharsets.UTF_8));
		} catch (IOException e) {
			return locked(List.of());
		}
	}

	private static StoreException locked(List<String> lines) {
		List<String> owner = new ArrayList<>(lines.subList(0, Math.min(4, lines.size())));
		while (owner.size() < 4) {
			owner.add("?");
		}
		return new StoreException(Fault.LOCKED, owner, null);
	}

	private static FileChannel lockFile(Path real) throws IOException, StoreException {
		FileChannel channel = FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		boolean taken = false;
		try {
			FileLock lock = tryLock(channel);
			if (lock == null) {
				throw locked(read(channel));
			}
			taken = true;
			return channel;
		} finally {
			if (!taken) {
				channel.close();
			}
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(LOCKED_BYTE, 1, false);
		} catch (OverlappingFileLockException e) {
			return null;
		}
	}

	private static List<String> read(FileChannel channel) throws IOException {
		ByteBuffer text = ByteBuffer.allocate(TEXT_LIMIT);
		channel.read(text, 0);
		return StandardCharsets.UTF_8.decode(text.flip()).toString().lines().toList();
	}

	private static String host() {
		for (String name : List.of("HOSTNAME", "COMPUTERNAME")) {
			String host = System.getenv(name);
			if (host != null && !host.isBlank()) {
				return host;
			}
		}
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "?";
		}
	}

	@Override
	public void close() throws StoreException {
		if (!channel.isOpen()) {
			return;
		}
		try {
			channel.close();
		} catch (IOException e) {
			throw Failures.of(directory, e);
		} finally {
			HELD.remove(directory);
		}
	}
}
