package dk.boligmonitor.store.derby.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;

/**
 * The tables, as a list of scripts of which each leads from one version to the next. A script that was released is never
 * changed; a new version is a new script at the end of {@link #OURS}.
 */
public final class Schema {

	/** All scripts of this version of the product. */
	public static final Schema OURS = new Schema(List.of("schema/001.sql"));

	private static final String NO_SUCH_TABLE = "42X05";

	private final List<String> scripts;

	/**
	 * @param scripts resources beside this class; the first makes version 1 of an empty database
	 */
	Schema(List<String> scripts) {
		this.scripts = List.copyOf(scripts);
	}

	/**
	 * Runs the scripts that the database has not seen, in the caller's transaction.
	 *
	 * @throws StoreException {@link Fault#NEWER_SCHEMA} if it has seen more than we have
	 */
	void update(Connection connection) throws SQLException, StoreException {
		int found = version(connection);
		if (found > scripts.size()) {
			throw new StoreException(Fault.NEWER_SCHEMA, List.of(Integer.toString(found), Integer.toString(scripts.size())),
					null);
		}
		if (found == scripts.size()) {
			return;
		}
		try (Statement statement = connection.createStatement()) {
			for (String script : scripts.subList(found, scripts.size())) {
				for (String command : commands(read(script))) {
					statement.execute(command);
				}
			}
			statement.execute("DELETE FROM schema_version");
			statement.execute("INSERT INTO schema_version VALUES (" + scripts.size() + ")");
		}
	}

	private static int version(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT version FROM schema_version")) {
			return rows.next() ? rows.getInt(1) : 0;
		} catch (SQLException e) {
			if (NO_SUCH_TABLE.equals(e.getSQLState())) {
				return 0;
			}
			throw e;
		}
	}

	/** Commands end with a semicolon at the end of a line; lines that begin with two hyphens are comments. */
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

	private static String read(String script) {
		try (InputStream in = Schema.class.getResourceAsStream(script)) {
			if (in == null) {
				throw new IllegalStateException("Missing in the bundle: " + script);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
