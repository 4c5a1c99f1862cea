package dk.boligmonitor.dataimport.source.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.boligmonitor.dataimport.FileOpener;
import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;

/**
 * A directory of encrypted files. Names are texts of any characters, at most about 1900 bytes of UTF-8; {@code /} parts the
 * folders of a name. Whoever has the data directory open may use it in several threads, but writes one name in one thread only.
 */
public final class RawZone {

	/** Length of a key in bytes. */
	public static final int KEY_LENGTH = 32;

	private static final String COMPLETE = ".raw";
	private static final String PARTIAL = ".part";
	private static final Pattern ON_DISK = Pattern.compile("[0-9a-f]{32}\\.(raw|part)");
	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private final Path directory;
	private final byte[] key;

	/**
	 * @param directory made when the first file is written
	 * @param key       32 bytes; never written or printed
	 */
	public RawZone(Path directory, byte[] key) {
		if (key.length != KEY_LENGTH) {
			throw new IllegalArgumentException("A key has " + KEY_LENGTH + " bytes, not " + key.length);
		}
		this.directory = directory;
		this.key = key.clone();
	}

	/**
	 * Begins a file, or goes on with one of which a part has come from the same origin.
	 *
	 * @param origin tells versions of the file apart, for example its size and time at the sender
	 * @throws ImportException {@link Fault#UNWRITABLE}
	 */
	public RawSink write(String name, String origin) throws ImportException {
		RawCipher cipher = new RawCipher(key);
		Path part = directory.resolve(cipher.hidden(name) + PARTIAL);
		try {
			Files.createDirectories(directory, only("rwx------"));
			FileChannel file = FileChannel.open(part,
					Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), only("rw-------"));
			try {
				return new RawSink(part, directory.resolve(cipher.hidden(name) + COMPLETE), file, cipher, name, origin);
			} catch (IOException | RuntimeException e) {
				file.close();
				throw e;
			}
		} catch (IOException e) {
			throw new ImportException(Fault.UNWRITABLE, e, part.toString());
		}
	}

	private static FileAttribute<?>[] only(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
				: new FileAttribute<?>[0];
	}

	/**
	 * Opens a complete file. Its chunks are checked as they are read: reading what was altered ends in {@link RawDamaged}.
	 *
	 * @throws ImportException {@link Fault#NOT_FOUND}, {@link Fault#RAW_DAMAGED}, {@link Fault#UNREADABLE}
	 */
	public SeekableByteChannel open(String name) throws ImportException {
		try {
			return reader(name);
		} catch (NoSuchFileException e) {
			throw new ImportException(Fault.NOT_FOUND, e, name);
		} catch (RawDamaged e) {
			throw new ImportException(Fault.RAW_DAMAGED, e, name);
		} catch (IOException e) {
			throw new ImportException(Fault.UNREADABLE, e, name);
		}
	}

	private SeekableByteChannel reader(String name) throws IOException {
		RawCipher cipher = new RawCipher(key);
		FileChannel file = FileChannel.open(directory.resolve(cipher.hidden(name) + COMPLETE), StandardOpenOption.READ);
		try {
			byte[] id = RawFormat.id(file);
			RawHead head = RawFormat.head(file, cipher, id);
			if (!head.complete() || !head.name().equals(name) || RawFormat.length(head.size()) != file.size()) {
				throw new RawDamaged("length");
			}
			return new RawReader(file, cipher, id, head.size());
		} catch (IOException | RuntimeException e) {
			file.close();
			throw e;
		}
	}

	/**
	 * The files of a delivery for the reader: the file of that name, or all files in the folder of that name.
	 *
	 * @param name of a file, or of a folder without the last {@code /}
	 * @return openers by file name; empty if there is nothing of the name
	 * @throws ImportException {@link Fault#UNREADABLE}
	 */
	public SortedMap<String, FileOpener> delivery(String name) throws ImportException {
		SortedMap<String, FileOpener> files = new TreeMap<>();
		for (RawFile file : list()) {
			boolean inside = file.name().startsWith(name + "/");
			if (file.state() == RawFile.State.COMPLETE && (inside || file.name().equals(name))) {
				files.put(file.name().substring(file.name().lastIndexOf('/') + 1), () -> reader(file.name()));
			}
		}
		return files;
	}

	/** A complete file; empty if there is none of the name, or a damaged one. */
	public Optional<RawFile> find(String name) throws ImportException {
		Path path = directory.resolve(new RawCipher(key).hidden(name) + COMPLETE);
		return Files.exists(path) ? Optional.of(describe(path)).filter(f -> f.state() == RawFile.State.COMPLETE)
				: Optional.empty();
	}

	/**
	 * All files, ordered by name.
	 *
	 * @throws ImportException {@link Fault#UNREADABLE}
	 */
	public List<RawFile> list() throws ImportException {
		List<RawFile> files = new ArrayList<>();
		for (Path path : paths()) {
			files.add(describe(path));
		}
		files.sort(Comparator.comparing(RawFile::name));
		return files;
	}

	private List<Path> paths() throws ImportException {
		if (!Files.isDirectory(directory)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(directory)) {
			return all.filter(p -> ON_DISK.matcher(String.valueOf(p.getFileName())).matches()).sorted().toList();
		} catch (IOException e) {
			throw new ImportException(Fault.UNREADABLE, e, directory.toString());
		}
	}

	private RawFile describe(Path path) throws ImportException {
		try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
			try {
				RawHead head = RawFormat.head(file, new RawCipher(key), RawFormat.id(file));
				boolean whole = path.toString().endsWith(COMPLETE);
				if (whole && (!head.complete() || RawFormat.length(head.size()) != file.size())) {
					throw new RawDamaged("length");
				}
				long size = whole ? head.size() : Math.max(0, file.size() - RawFormat.START);
				return new RawFile(head.name(), head.origin(), whole ? RawFile.State.COMPLETE : RawFile.State.PARTIAL, size,
						whole ? head.sha256() : "", head.at());
			} catch (RawDamaged e) {
				return new RawFile(String.valueOf(path.getFileName()), "", RawFile.State.DAMAGED, file.size(), "",
						Files.getLastModifiedTime(path).toInstant());
			}
		} catch (IOException e) {
			throw new ImportException(Fault.UNREADABLE, e, path.toString());
		}
	}

	/**
	 * Deletes a file, complete or not. It is overwritten first.
	 *
	 * @param name its name, or of a damaged file the name on disk
	 * @return false if there was none
	 * @throws ImportException {@link Fault#UNWRITABLE}
	 */
	public boolean delete(String name) throws ImportException {
		boolean found = false;
		if (ON_DISK.matcher(name).matches()) {
			return erase(directory.resolve(name));
		}
		String hidden = new RawCipher(key).hidden(name);
		for (String ending : List.of(COMPLETE, PARTIAL)) {
			found |= erase(directory.resolve(hidden + ending));
		}
		return found;
	}

	/**
	 * Deletes all files, complete or not, that were received before a moment.
	 *
	 * @return their names
	 * @throws ImportException {@link Fault#UNREADABLE} or {@link Fault#UNWRITABLE}
	 */
	public List<String> deleteOlderThan(Instant moment) throws ImportException {
		List<String> deleted = new ArrayList<>();
		for (RawFile file : list()) {
			if (file.received().isBefore(moment) && delete(file.name())) {
				deleted.add(file.name());
			}
		}
		return deleted;
	}

	private static boolean erase(Path path) throws ImportException {
		if (!Files.exists(path)) {
			return false;
		}
		try {
			try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
				long size = file.size();
				for (long at = 0; at < size; at += RawFormat.CHUNK) {
					RawFormat.write(file, ByteBuffer.allocate((int) Math.min(RawFormat.CHUNK, size - at)), at);
				}
				file.force(false);
			}
			Files.delete(path);
			return true;
		} catch (IOException e) {
			throw new ImportException(Fault.UNWRITABLE, e, path.toString());
		}
	}
}
