package dk.boligmonitor.store.derby.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A migration written in SQL. Commands end with a semicolon at the end of a line; lines that begin with two hyphens are
 * comments.
 *
 * @param resource its file in the folder {@code schema} beside this class, for example {@code 001.sql}
 */
public record Script(String resource) implements Migration {

	@Override
	public void apply(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String command : commands(text())) {
				statement.execute(command);
			}
		}
	}

	static List<String> commands(String script) {
		List<String> commands = new ArrayList<>();
		StringBuilder command = new StringBuilder();
		for (String line : script.lines().toList()) {
			if (line.startsWith("--")) {
				continue;
			}
			String text = line.stripTrailing();
			boolean last = text.endsWith(";");
			command.append(last ? text.substring(0, text.length() - 1) : text).append('\n');
			if (last) {
				commands.add(command.toString());
				command.setLength(0);
			}
		}
		return commands;
	}

	private String text() {
		try (InputStream in = Script.class.getResourceAsStream("schema/" + resource)) {
			if (in == null) {
				throw new IllegalStateException("Missing in the bundle: " + resource);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
