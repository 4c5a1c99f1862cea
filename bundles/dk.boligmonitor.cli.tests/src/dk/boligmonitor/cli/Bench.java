package dk.boligmonitor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A data directory with nothing in it, the tiny municipality's files, and a desk to work at; says what must come of a
 * command. The directory is made once and copied for each test, since making a database takes a second.
 */
final class Bench {

	final Path folder;
	final Path source;
	final Path data;
	final Desk desk;

	/**
	 * @param template shared by the tests of a class
	 * @param folder   of one test
	 */
	Bench(Path template, Path folder) throws IOException {
		this.folder = folder;
		if (!Files.exists(template.resolve("data"))) {
			System.setProperty("boligmonitor.keys", template.resolve("keys").toString());
			TinyMunicipality.write(template.resolve("source"));
			assertEquals(ExitCode.DONE, new Desk(template.resolve("data")).run("settings", "show"));
		}
		copy(template, folder);
		System.setProperty("boligmonitor.keys", folder.resolve("keys").toString());
		source = folder.resolve("source");
		data = folder.resolve("data");
		desk = new Desk(data);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path path : all.filter(Files::isRegularFile).toList()) {
				Path copy = to.resolve(from.relativize(path).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	/** A delivery of the tiny municipality. */
	Path delivery(String name) {
		return source.resolve(name);
	}

	/** The command must be done, and say these words. */
	void done(List<String> words, String... command) {
		exits(ExitCode.DONE, words, command);
	}

	/** The command must end with this code and say these words, and no stack trace. */
	void exits(int code, List<String> words, String... command) {
		assertEquals(code, desk.run(command), desk::output);
		says(words);
	}

	/** As {@link #exits}, with something piped in. */
	void exitsWith(String input, int code, List<String> words, String... command) {
		assertEquals(code, desk.runWith(input, command), desk::output);
		says(words);
	}

	/** The last command must have said these words. */
	void says(List<String> words) {
		for (String word : words) {
			assertTrue(desk.output().contains(word), () -> "«" + word + "» in " + desk.output());
		}
		assertFalse(desk.output().contains("Exception"), desk::output);
	}

	/** The last command must not have said this. */
	void silent(String word) {
		assertFalse(desk.output().contains(word), desk::output);
	}

	/** Imports deliveries that must be stored. */
	void stored(String... names) {
		for (String name : names) {
			done(List.of("gemt"), "import", "delivery", delivery(name).toString());
		}
	}

	/** Changes the first place of a text in a file of a delivery. */
	void edit(String delivery, String file, String from, String to) throws IOException {
		Path path = delivery(delivery).resolve(file);
		String text = Files.readString(path);
		int at = text.indexOf(from);
		assertTrue(at >= 0, from);
		Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
	}

	/** Keeps the header and every n-th row of a file of a delivery. */
	void thin(String delivery, String file, int n) throws IOException {
		Path path = delivery(delivery).resolve(file);
		List<String> lines = Files.readAllLines(path);
		StringBuilder kept = new StringBuilder(lines.getFirst()).append('\n');
		for (int i = 1; i < lines.size(); i += n) {
			kept.append(lines.get(i)).append('\n');
		}
		Files.writeString(path, kept);
	}
}
