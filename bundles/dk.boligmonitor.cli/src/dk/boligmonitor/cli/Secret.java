package dk.boligmonitor.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what must not stand in a command line: from the terminal without echo, or the first line of the standard input. */
final class Secret {

	private static final int LONGEST = 1024;

	private Secret() {
	}

	/**
	 * Reads one line; to be wiped by the caller.
	 *
	 * @param prompt shown in a terminal only
	 */
	static char[] read(String prompt) throws IOException {
		Console console = System.console();
		if (console != null) {
			char[] typed = console.readPassword("%s ", prompt);
			return typed == null ? new char[0] : typed;
		}
		return firstLine(new InputStreamReader(System.in, StandardCharsets.UTF_8));
	}

	private static char[] firstLine(Reader in) throws IOException {
		char[] line = new char[LONGEST];
		int length = 0;
		for (int c = in.read(); c >= 0 && c != '\n' && c != '\r' && length < LONGEST; c = in.read()) {
			line[length++] = (char) c;
		}
		char[] secret = Arrays.copyOf(line, length);
		Arrays.fill(line, '\0');
		return secret;
	}
}
