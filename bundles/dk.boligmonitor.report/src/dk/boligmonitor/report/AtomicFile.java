package dk.boligmonitor.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a UTF-8 file whole or not at all: into a neighbour first, which then takes the name. */
final class AtomicFile {

	/** Writes the content. */
	@FunctionalInterface
	interface Content {
		void to(Writer writer) throws IOException;
	}

	private AtomicFile() {
	}

	/** Writes {@code target} and the folders above it. */
	static void write(Path target, Content content) throws ReportException {
		try {
			Path folder = target.toAbsolutePath().getParent();
			if (folder == null) {
				throw new IOException("Not a file: " + target);
			}
			Files.createDirectories(folder);
			Path draft = folder.resolve("." + target.getFileName() + ".draft");
			try {
				try (BufferedWriter writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
					content.to(writer);
				}
				move(draft, target);
			} finally {
				Files.deleteIfExists(draft);
			}
		} catch (IOException e) {
			throw new ReportException(target, e);
		}
	}

	private static void move(Path draft, Path target) throws IOException {
		try {
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
