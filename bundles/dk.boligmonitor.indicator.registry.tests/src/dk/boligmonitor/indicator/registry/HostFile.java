package dk.boligmonitor.indicator.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds a file of the host: in the checkout if there is one, else as a resource of the bundle. */
final class HostFile {

	private static final String HOST = "dk.boligmonitor.indicator.registry";

	private HostFile() {
	}

	static String read(String name) throws IOException {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			for (String bundles : new String[] { "bundles", ".." }) {
				Path file = folder.resolve(bundles).resolve(HOST).resolve(name);
				if (Files.exists(file)) {
					return Files.readString(file);
				}
			}
		}
		try (InputStream in = HostFile.class.getResourceAsStream("/" + name)) {
			if (in == null) {
				throw new IOException("Not found: " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
