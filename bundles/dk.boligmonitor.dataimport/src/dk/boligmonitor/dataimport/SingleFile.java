package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dk.boligmonitor.dataimport.table.FileScan;

/** A delivery that is one file. */
final class SingleFile implements DeliveryFiles {

	private final Path file;

	SingleFile(Path file) {
		this.file = file;
	}

	@Override
	public List<String> names() {
		return List.of(String.valueOf(file.getFileName()));
	}

	@Override
	public InputStream open(String name) throws IOException {
		return Files.newInputStream(file);
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
