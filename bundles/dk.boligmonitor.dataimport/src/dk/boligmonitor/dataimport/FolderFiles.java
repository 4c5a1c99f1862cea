package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.boligmonitor.dataimport.table.FileScan;

/** A delivery that lies in a folder. A file that is zipped alone (facts.md 3.3, STAR) is known by its own name. */
final class FolderFiles implements DeliveryFiles {

	private final Path folder;
	private final List<String> names = new ArrayList<>();
	private final Map<String, ZipFiles> zipped = new HashMap<>();

	/**
	 * @throws java.util.zip.ZipException if a ZIP in it is cut off
	 */
	FolderFiles(Path folder) throws IOException {
		this.folder = folder;
		List<Path> found;
		try (Stream<Path> files = Files.list(folder)) {
			found = files.filter(Files::isRegularFile).sorted().toList();
		}
		try {
			for (Path file : found) {
				names.add(DeliveryName.zip(file.toString()) ? inside(file) : String.valueOf(file.getFileName()));
			}
		} catch (IOException e) {
			close();
			throw e;
		}
		Collections.sort(names);
	}

	private String inside(Path file) throws IOException {
		ZipFiles zip = new ZipFiles(file, DeliveryName.text(file, false));
		if (zip.names().size() == 1 && zipped.putIfAbsent(zip.names().get(0), zip) == null) {
			return zip.names().get(0);
		}
		zip.close();
		return String.valueOf(file.getFileName());
	}

	@Override
	public List<String> names() {
		return List.copyOf(names);
	}

	@Override
	public InputStream open(String name) throws IOException {
		Optional<ZipFiles> zip = Optional.ofNullable(zipped.get(name));
		return zip.isPresent() ? zip.get().open(name) : Files.newInputStream(folder.resolve(name));
	}

	@Override
	public boolean intact(String name, FileScan scan) throws IOException {
		Optional<ZipFiles> zip = Optional.ofNullable(zipped.get(name));
		return zip.isEmpty() || zip.get().intact(name, scan);
	}

	@Override
	public void close() throws IOException {
		for (ZipFiles zip : zipped.values()) {
			zip.close();
		}
	}
}
