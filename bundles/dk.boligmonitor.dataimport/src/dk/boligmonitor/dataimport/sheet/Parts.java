package dk.boligmonitor.dataimport.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import dk.boligmonitor.dataimport.table.Bytes;

/** The parts of a workbook by name. Several may be open at once. */
interface Parts extends Closeable {

	/** The part of that name, without leading slash; the caller closes it. */
	Optional<InputStream> open(String name) throws IOException;

	/** Parts of a workbook on disk. */
	static Parts of(Path file) throws IOException {
		ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
		return new Parts() {
			@Override
			public Optional<InputStream> open(String name) throws IOException {
				ZipEntry entry = zip.getEntry(name);
				return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
			}

			@Override
			public void close() throws IOException {
				zip.close();
			}
		};
	}

	/** Parts of a workbook inside something else, for example of a delivery in a ZIP file: nothing is unpacked to disk. */
	static Parts of(Bytes bytes) {
		return new Parts() {
			@Override
			public Optional<InputStream> open(String name) throws IOException {
				ZipInputStream zip = new ZipInputStream(bytes.open(), StandardCharsets.UTF_8);
				try {
					for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
						if (entry.getName().equals(name)) {
							return Optional.of(zip);
						}
					}
				} catch (IOException | RuntimeException e) {
					zip.close();
					throw e;
				}
				zip.close();
				return Optional.empty();
			}

			@Override
			public void close() {
				// every part closes its own stream
			}
		};
	}
}
