package dk.boligmonitor.dataimport.source.remote;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Source;

/** A watched folder. */
final class FolderRemote implements Remote {

	private static final int BUFFER = 1 << 16;

	private final Path folder;

	FolderRemote(Source source) throws ImportException {
		try {
			folder = Path.of(source.folder());
		} catch (InvalidPathException e) {
			throw new ImportException(Fault.FOLDER_MISSING, e, source.name(), "", source.folder());
		}
		if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
			throw new ImportException(Fault.FOLDER_MISSING, null, source.name(), "", source.folder());
		}
	}

	@Override
	public List<RemoteItem> list(Predicate<String> wanted) throws IOException {
		List<RemoteItem> items = new ArrayList<>();
		for (Path path : children(folder)) {
			String name = String.valueOf(path.getFileName());
			if (!wanted.test(name)) {
				continue;
			}
			if (Files.isDirectory(path)) {
				List<RemoteFile> files = new ArrayList<>();
				for (Path file : children(path)) {
					if (Files.isRegularFile(file)) {
						files.add(file(name + "/" + file.getFileName(), file));
					}
				}
				items.add(new RemoteItem(name, true, files));
			} else if (Files.isRegularFile(path)) {
				items.add(new RemoteItem(name, false, List.of(file(name, path))));
			}
		}
		return items;
	}

	private static List<Path> children(Path path) throws IOException {
		try (Stream<Path> all = Files.list(path)) {
			return all.sorted().toList();
		}
	}

	private static RemoteFile file(String name, Path path) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
		return new RemoteFile(name, attributes.size(), attributes.lastModifiedTime().toInstant());
	}

	@Override
	public Transfer open(String path, long from) throws IOException {
		SeekableByteChannel channel;
		try {
			channel = Files.newByteChannel(folder.resolve(path));
		} catch (NoSuchFileException e) {
			throw new RemoteRefused("NOT_FOUND");
		}
		channel.position(from);
		return new StreamTransfer(new BufferedInputStream(Channels.newInputStream(channel), BUFFER), from);
	}

	@Override
	public void delete(RemoteItem item) throws IOException {
		for (RemoteFile file : item.files()) {
			Files.delete(folder.resolve(file.path()));
		}
		if (item.folder()) {
			Files.delete(folder.resolve(item.name()));
		}
	}

	@Override
	public void move(RemoteItem item, String to) throws IOException {
		Path target = folder.resolve(to);
		Files.createDirectories(target);
		Files.move(folder.resolve(item.name()), target.resolve(item.name()));
	}

	@Override
	public void close() {
		// holds nothing open
	}
}
