package dk.boligmonitor.store.derby.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;

/** Databases of an older and of a newer version. */
class SchemaTest {

	private static final Schema ONE = new Schema(List.of(new Script("001.sql")));
	private static final Schema TWO = new Schema(List.of(new Script("001.sql"), new Script("test-002.sql")));
	private static final Schema BROKEN = new Schema(List.of(new Script("001.sql"), new Script("test-002-broken.sql")));

	private final Path directory;
	private final KeyFile keys;

	SchemaTest(@TempDir Path temp) throws StoreException {
		directory = temp.resolve("db");
		keys = new KeyDirectory(temp.resolve("keys")).create(UUID.randomUUID());
	}

	private static int count(Database database, String table) throws StoreException {
		return database.read(c -> {
			try (Statement statement = c.createStatement();
					ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
				rows.next();
				return rows.getInt(1);
			}
		});
	}

	@Test
	void aDatabaseOfVersion1IsOpened() throws StoreException {
		Database.create(directory, keys, ONE);
		try (Database database = Database.open(directory, keys, ONE)) {
			assertEquals(0, count(database, "delivery"));
			assertEquals(1, count(database, "schema_version"));
		}
	}

	@Test
	void scriptsThatWereNotRunYetAreRunOnce() throws StoreException {
		Database.create(directory, keys, ONE);
		try (Database database = Database.open(directory, keys, TWO)) {
			assertEquals(1, count(database, "test_of_migration"));
		}
		try (Database database = Database.open(directory, keys, TWO)) {
			assertEquals(1, count(database, "test_of_migration"));
		}
	}

	@Test
	void aMigrationThatFailsLeavesTheOldVersion() throws StoreException {
		Database.create(directory, keys, ONE);
		assertEquals(Fault.DATABASE, assertThrows(StoreException.class, () -> Database.open(directory, keys, BROKEN)).fault());

		try (Database database = Database.open(directory, keys, TWO)) {
			assertEquals(1, count(database, "test_of_migration"));
		}
	}

	@Test
	void aNewerDatabaseIsRefused() throws StoreException {
		Database.create(directory, keys, TWO);

		StoreException newer = assertThrows(StoreException.class, () -> Database.open(directory, keys, ONE));
		assertEquals(Fault.NEWER_SCHEMA, newer.fault());
		assertEquals(List.of("2", "1"), newer.arguments());
	}

	@Test
	void commandsEndWithASemicolonAtTheEndOfALine() {
		assertEquals(List.of("CREATE a;b\n", "DROP\nc\n"), Script.commands("-- comment;\nCREATE a;b;\nDROP\n-- d\nc;\n"));
	}

	@Test
	void messagesOfTheDatabaseDoNotQuoteRows() throws StoreException {
		Database.create(directory, keys, ONE);
		try (Database database = Database.open(directory, keys, ONE)) {
			StoreException failure = assertThrows(StoreException.class, () -> database.write(c -> {
				try (Statement statement = c.createStatement()) {
					statement.execute("INSERT INTO schema_version VALUES (CAST('secret' AS INT))");
				}
			}));
			for (Throwable t = failure; t != null; t = t.getCause()) {
				assertEquals(-1, t.toString().indexOf("secret"));
			}
			assertEquals(Fault.DATABASE, failure.fault());
		}
	}
}
