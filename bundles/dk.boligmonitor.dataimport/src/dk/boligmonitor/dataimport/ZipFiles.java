package dk.boligmonitor.dataimport;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import dk.boligmonitor.dataimport.table.FileScan;

/**
 * A delivery packed as ZIP, its files at the top or inside one folder of the delivery's name. Nothing is unpacked to disk. A file
 * unfolds only as far as a {@link LimitedStream} lets it.
 */
final class ZipFiles implements DeliveryFiles {

	/** Of an entry: its name in the delivery. */
	private record Packed(String name, ZipEntry entry) {
	}

	private final ZipFile zip;
	private final List<Packed> files;

	/**
	 * @throws ZipException if it is no ZIP, or cut off
	 */
	ZipFiles(Path file, String deliveryName) throws IOException {
		try {
			zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
		} catch (IllegalArgumentException e) {
			throw new ZipException("A name is no text");
		}
		try {
			String folder = deliveryName + "/";
			files = zip.stream().filter(e -> !e.isDirectory()).map(e -> {
				String name = e.getName().replace('\\', '/');
				return new Packed(name.startsWith(folder) ? name.substring(folder.length()) : name, e);
			}).sorted(Comparator.comparing(Packed::name)).toList();
		} catch (RuntimeException e) {
			zip.close();
			throw e;
		}
	}

	@Override
	public List<String> names() {
		return files.stream().map(Packed::name).toList();
	}

	@Override
	public InputStream open(String name) throws IOException {
		ZipEntry entry = entry(name);
		InputStream in = zip.getInputStream(entry);
		if (in == null) {
			throw new FileNotFoundException(name);
		}
		return new LimitedStream(in, entry.getCompressedSize());
	}

	@Override
	public boolean intact(String name, FileScan scan) throws IOException {
		ZipEntry entry = entry(name);
		return entry.getCrc() == scan.crc() && entry.getSize() == scan.size();
	}

	private ZipEntry entry(String name) throws IOException {
		return files.stream().filter(f -> f.name().equals(name)).map(Packed::entry).findFirst()
				.orElseThrow(() -> new FileNotFoundException(name));
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
