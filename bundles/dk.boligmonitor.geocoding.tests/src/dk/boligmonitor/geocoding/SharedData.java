package dk.boligmonitor.geocoding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;

/** Finds the collection of real data; tests that need it are skipped where it is absent. */
final class SharedData {

	private SharedData() {
	}

	/** A file or folder below {@code shared/data}. */
	static Path path(String relative) {
		String given = System.getProperty("boligmonitor.shared");
		if (given != null) {
			return existing(Path.of(given, "data").resolve(relative), relative);
		}
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path data = folder.resolve("shared").resolve("data");
			if (Files.isDirectory(data)) {
				return existing(data.resolve(relative), relative);
			}
		}
		return existing(Path.of("shared", "data", relative), relative);
	}

	private static Path existing(Path path, String relative) {
		Assumptions.assumeTrue(Files.exists(path), "shared/data/" + relative + " is not here");
		return path;
	}

	/** The rows of a semicolon-separated file without quotes, by column name. */
	static List<Map<String, String>> rows(String relative) throws IOException {
		List<String> lines = Files.readAllLines(path(relative), StandardCharsets.UTF_8);
		String[] header = lines.get(0).split(";", -1);
		List<Map<String, String>> rows = new ArrayList<>();
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(";", -1);
			Map<String, String> row = new HashMap<>();
			for (int i = 0; i < header.length; i++) {
				row.put(header[i], cells[i]);
			}
			rows.add(row);
		}
		return rows;
	}
}
