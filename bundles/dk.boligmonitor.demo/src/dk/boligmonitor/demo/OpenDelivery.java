package dk.boligmonitor.demo;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;

/** A delivery being written, file after file, as a folder or a ZIP. One thread. */
final class OpenDelivery implements Closeable {

	/** Fills a file. */
	interface Filling {

		/** Writes the header and the rows. */
		void fill(CsvFile file) throws IOException;
	}

	private static final LocalDateTime STAMP = LocalDateTime.of(2015, 4, 1, 12, 0);

	private final Form form;
	private final Path path;
	private final @Nullable ZipOutputStream zip;
	private final List<String> promises = new ArrayList<>();

	/** Begins {@code directory/name} or {@code directory/name.zip}. */
	OpenDelivery(Path directory, String name, Form form) throws IOException {
		this.form = form;
		if (form.container() == Form.Container.ZIP) {
			this.path = directory.resolve(name + ".zip");
			this.zip = new ZipOutputStream(Files.newOutputStream(path));
		} else {
			this.path = directory.resolve(name);
			this.zip = null;
			Files.createDirectories(path);
		}
	}

	Path path() {
		return path;
	}

	void file(String name, Filling filling) throws IOException {
		ZipOutputStream archive = zip;
		if (archive != null) {
			begin(archive, name);
			fill(name, archive, filling);
			archive.closeEntry();
			return;
		}
		try (OutputStream out = Files.newOutputStream(path.resolve(name))) {
			fill(name, out, filling);
		}
	}

	private static void begin(ZipOutputStream archive, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(STAMP);
		archive.putNextEntry(entry);
	}

	private void fill(String name, OutputStream out, Filling filling) throws IOException {
		CsvFile csv = new CsvFile(out, form.encoding().charset(), ';');
		if (form.encoding() == Form.Encoding.UTF_8_BOM) {
			csv.byteOrderMark();
		}
		filling.fill(csv);
		csv.flush();
		promises.add("{\"name\":\"" + name + "\",\"rows\":" + csv.rows() + ",\"sha256\":\"" + csv.sha256() + "\"}");
	}

	/** Writes the manifest, if there is to be one, and ends the delivery. */
	@Override
	public void close() throws IOException {
		byte[] manifest = ("{\"files\":[\n" + String.join(",\n", promises) + "\n]}\n").getBytes(StandardCharsets.UTF_8);
		boolean written = form.manifest() == Form.Manifest.WRITTEN;
		ZipOutputStream archive = zip;
		if (archive != null) {
			try (archive) {
				if (written) {
					begin(archive, "manifest.json");
					archive.write(manifest);
					archive.closeEntry();
				}
			}
		} else if (written) {
			Files.write(path.resolve("manifest.json"), manifest);
		}
	}
}
