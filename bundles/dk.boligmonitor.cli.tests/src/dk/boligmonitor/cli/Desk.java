package dk.boligmonitor.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs command lines on one data directory, each as a process would: opened, closed, output caught. */
final class Desk {

	private final Path data;
	private String output = "";

	Desk(Path data) {
		this.data = data;
	}

	/** Runs a command line and returns its exit code. */
	int run(String... words) {
		List<String> line = new ArrayList<>(List.of(words));
		line.addAll(List.of("--data", data.toString()));
		ByteArrayOutputStream caught = new ByteArrayOutputStream();
		PrintStream out = System.out;
		PrintStream err = System.err;
		try (PrintStream both = new PrintStream(caught, true, StandardCharsets.UTF_8);
				Workplace workplace = new Workplace(CommandLineApplication::open)) {
			System.setOut(both);
			System.setErr(both);
			return Commands.execute(workplace, line.toArray(String[]::new));
		} catch (Exception e) {
			throw new AssertionError(e);
		} finally {
			System.setOut(out);
			System.setErr(err);
			output = caught.toString(StandardCharsets.UTF_8);
		}
	}

	/** Runs a command line with something piped in. */
	int runWith(String input, String... words) {
		InputStream in = System.in;
		System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
		try {
			return run(words);
		} finally {
			System.setIn(in);
		}
	}

	/** What the last command printed. */
	String output() {
		return output;
	}
}
