package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dk.boligmonitor.dataimport.table.FileScan;

/** A delivery that lies in a folder. */
final class FolderFiles implements DeliveryFiles {

	private final Path folder;
	private final List<String> names;

	FolderFiles(Path folder) throws IOException {
		this.folder = folder;
		try (Stream<Path> files = Files.list(folder)) {
			names = files.filter(Files::isRegularFile).map(f -> String.valueOf(f.getFileName())).sorted().toList();
		}
	}

	@Override
	public List<String> names() {
		return names;
	}

	@Override
	public InputStream open(String name) throws IOException {
		return Files.newInputStream(folder.resolve(name));
	}

	@Override
	public boolean intact(String name, FileScan scan) {
		return true;
	}

	@Override
	public void close() {
		// holds nothing open
	}
}
