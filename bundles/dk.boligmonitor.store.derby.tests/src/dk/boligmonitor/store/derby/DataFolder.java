package dk.boligmonitor.store.derby;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.KeyDirectory;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.derby.database.Migration;
import dk.boligmonitor.store.derby.database.Schema;
import dk.boligmonitor.store.derby.database.Script;
import dk.boligmonitor.store.derby.record.RecordMigration;

/** A data directory from the side of somebody who has its keys and knows SQL. */
record DataFolder(Path data, Path keys) {

	/** All migrations that were ever released, written down once more. */
	static final List<Migration> MIGRATIONS = List.of(new Script("001.sql"), new RecordMigration(), new Script("003.sql"),
			new RegisterMigration());

	/** Its keys as they stand in the key directory. */
	KeyFile keyFile() throws StoreException, IOException {
		return new KeyDirectory(keys).read(UUID.fromString(Files.readString(data.resolve("database.id")).strip()));
	}

	/** Opens the database of the closed data directory. */
	Database open(Schema schema) throws StoreException, IOException {
		return Database.open(data.resolve("db"), keyFile(), schema);
	}

	/** Runs commands on the closed data directory. */
	void change(String... commands) throws StoreException, IOException {
		try (Database database = open(Versions.OURS)) {
			database.write(c -> {
				try (Statement statement = c.createStatement()) {
					for (String command : commands) {
						statement.execute(command);
					}
				}
			});
		}
	}

	/** The first column of the first row. */
	static long number(Database database, String query) throws StoreException {
		return database.read(c -> {
			try (Statement statement = c.createStatement(); ResultSet rows = statement.executeQuery(query)) {
				if (!rows.next()) {
					throw new SQLException("No row");
				}
				return rows.getLong(1);
			}
		});
	}

	/** Names in a folder, sorted. */
	static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	/** True if a file below {@code folder} has this text in it. */
	static boolean contains(Path folder, String text) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
					return true;
				}
			}
		}
		return false;
	}
}
