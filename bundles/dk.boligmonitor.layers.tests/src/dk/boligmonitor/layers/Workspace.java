package dk.boligmonitor.layers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests run in. */
final class Workspace {

	private Workspace() {
	}

	/** The top folder: the one above the working directory that has docs and bundles. */
	static Path root() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.exists(at.resolve("docs/architecture.md")) && Files.isDirectory(at.resolve("bundles"))) {
				return at;
			}
		}
		throw new IllegalStateException("Not inside the checkout: " + Path.of("").toAbsolutePath());
	}

	/** All bundles of ours, test fragments included. */
	static List<Manifest> bundles() {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().map(Manifest::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All Java sources of a bundle. */
	static List<Path> sources(Path bundle) {
		Path src = bundle.resolve("src");
		if (!Files.isDirectory(src)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(src)) {
			return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The text of a file. */
	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
