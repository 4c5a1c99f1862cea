package dk.boligmonitor.dataimport.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Bytes that can be read again and again, always from the start. */
@FunctionalInterface
public interface Bytes {

	/** Opens them; the caller closes. */
	InputStream open() throws IOException;

	/** Where they lie as a file on disk, if they do: then whoever needs a part of them only can go there. */
	default Optional<Path> path() {
		return Optional.empty();
	}

	/** Those of a file on disk. */
	static Bytes of(Path path) {
		return new Bytes() {
			@Override
			public InputStream open() throws IOException {
				return Files.newInputStream(path);
			}

			@Override
			public Optional<Path> path() {
				return Optional.of(path);
			}
		};
	}
}
