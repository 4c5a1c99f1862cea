package dk.boligmonitor.dataimport.sniff;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the collection of real files; tests that need it are skipped where it is absent. */
public final class RealFiles {

	private RealFiles() {
	}

	/** A file or folder below {@code shared/data}. */
	public static Path path(String relative) {
		String given = System.getProperty("boligmonitor.shared");
		Path found = Path.of(given == null ? "shared" : given, "data", relative);
		for (Path folder = Path.of("").toAbsolutePath(); given == null && folder != null; folder = folder.getParent()) {
			Path data = folder.resolve("shared").resolve("data");
			if (Files.isDirectory(data)) {
				found = data.resolve(relative);
				break;
			}
		}
		assumeTrue(Files.exists(found), "shared/data/" + relative + " is not beside the checkout");
		return found;
	}
}
