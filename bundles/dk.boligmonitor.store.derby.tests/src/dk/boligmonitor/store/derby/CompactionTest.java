package dk.boligmonitor.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.store.derby.custody.Compaction;
import dk.boligmonitor.store.derby.database.Database;

/** What was deleted leaves the disk. Seen in a database without encryption, since there the files show it. */
class CompactionTest {

	private static final String WORD = "Hemmelighed-4711";

	private final Path data;
	private final DataFolder folder;

	CompactionTest(@TempDir Path temp) {
		data = temp.resolve("data");
		folder = new DataFolder(data, temp.resolve("keys"));
		Town.useKeys(folder.keys());
	}

	@AfterEach
	void forgetAll() {
		Town.forgetKeys();
		System.clearProperty(Database.UNENCRYPTED);
	}

	private static long bytes(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
		}
	}

	/** One row in ten stays. */
	private static void insert(Connection c, int rows) throws SQLException {
		try (PreparedStatement insert = c.prepareStatement("INSERT INTO area_set VALUES (?, 'a', 1, 0, ?)")) {
			for (int n = 0; n < rows; n++) {
				insert.setInt(1, rows + n);
				insert.setString(2, n % 10 == 0 ? "stays" : WORD + n);
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	@Test
	void deletedRowsStandInNoFileAnyMore() throws Exception {
		System.setProperty(Database.UNENCRYPTED, "true");
		new Town(data).close();
		assertEquals(List.of("database.id", "db.unencrypted", "lock"), DataFolder.names(data));
		try (Database database = Database.open(data.resolve("db.unencrypted"), folder.keyFile(), Versions.OURS)) {
			for (int rows : new int[] { 3000, 10 }) {
				database.write(c -> insert(c, rows));
				database.write(c -> {
					try (PreparedStatement delete = c.prepareStatement("DELETE FROM area_set WHERE source <> 'stays'")) {
						assertEquals(rows / 10 * 9, delete.executeUpdate());
					}
				});
				assertTrue(DataFolder.contains(data, WORD));
				Compaction.compact(database);
				assertFalse(DataFolder.contains(data, WORD), rows + " rows");
			}
			assertEquals(301, DataFolder.number(database, "SELECT COUNT(*) FROM area_set WHERE source = 'stays'"));
		}
		assertFalse(DataFolder.contains(data, WORD));
	}

	@Test
	void whatIsLeftWorksOn() throws Exception {
		try (Town town = new Town(data)) {
			Child.deliver(town, "2015-01", 1);
			List<String> before = town.residents("2015-01-31");
			town.store.compact();
			long once = bytes(data);
			assertEquals(before, town.residents("2015-01-31"));
			Child.deliver(town, "2015-02", 2);
			town.store.records().delete(Town.head("2015-02"));
			town.store.compact();
			assertEquals(before, town.residents("2015-01-31"));
			assertTrue(bytes(data) < once * 1.2);
		}
		try (Town town = new Town(data)) {
			assertEquals(Child.PEOPLE, town.residents("2015-01-31").size());
		}
	}

	@Test
	void aKillLosesNothing() throws Exception {
		try (Town town = new Town(data)) {
			Child.deliver(town, "2015-01", 1);
		}
		for (int later : new int[] { 50, 250 }) {
			Child.kill("compact", data, folder.keys(), "open", later);
			try (Town town = new Town(data)) {
				assertEquals(Child.PEOPLE, town.residents("2015-01-31").size());
			}
		}
	}

	@Test
	void withoutEncryptionNothingOfANormalDirectoryIsTouched() throws Exception {
		try (Town town = new Town(data)) {
			town.deliver("2015-01", Town.lives(1, "1", "2010-03-01"));
		}
		System.setProperty(Database.UNENCRYPTED, "true");
		assertThrows(IllegalStateException.class, () -> new Town(data));
		Path other = data.resolveSibling("other");
		Files.createDirectories(other);
		Files.writeString(other.resolve("notes.txt"), "not empty");
		assertThrows(IllegalStateException.class, () -> new Town(other));
		Path benchmark = data.resolveSibling("benchmark");
		try (Town town = new Town(benchmark)) {
			assertThrows(IllegalStateException.class, town.store::rotateKeys);
			assertThrows(IllegalStateException.class, () -> town.store.backup(data.resolveSibling("backup.zip")));
		}
		assertThrows(IllegalStateException.class,
				() -> new DerbyStoreProvider().restore(data.resolveSibling("backup.zip"), data.resolveSibling("restored")));
		new Town(benchmark).close();

		System.clearProperty(Database.UNENCRYPTED);
		try (Town town = new Town(data)) {
			assertEquals(List.of("0@1"), town.residents("2015-01-31"));
		}
		assertEquals(List.of("database.id", "db", "lock"), DataFolder.names(data));
	}
}
