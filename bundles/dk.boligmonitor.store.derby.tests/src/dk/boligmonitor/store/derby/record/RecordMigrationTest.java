package dk.boligmonitor.store.derby.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.Answers;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.KeyDirectory;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.derby.database.Migration;
import dk.boligmonitor.store.derby.database.Schema;
import dk.boligmonitor.store.derby.database.Script;
import dk.boligmonitor.store.derby.record.DeliveryTables.Numbered;
import dk.boligmonitor.store.record.FileTotals;

/**
 * A database as version 0.1 wrote it (13 deliveries of 24 people who are born, move, die, are forgotten and come back) answers
 * as it did then.
 */
class RecordMigrationTest {

	private static final Schema ONE = new Schema(List.of(new Script("001.sql"), c -> execute(c, text("town-of-schema-1.sql"))));

	private final Path directory;
	private final KeyFile keys;

	RecordMigrationTest(@TempDir Path temp) throws StoreException {
		directory = temp.resolve("db");
		keys = new KeyDirectory(temp.resolve("keys")).create(UUID.randomUUID());
	}

	private static String text(String resource) {
		try (InputStream in = RecordMigrationTest.class.getResourceAsStream(resource)) {
			assertNotNull(in);
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void execute(Connection connection, String script) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String command : script.split(";\n")) {
				statement.execute(command);
			}
		}
	}

	/** The town's rows count as part of the migration to schema 1 here, so that both make version 2 of it. */
	private Database migrated() throws StoreException {
		Database.create(directory, keys, ONE);
		Migration nothing = c -> {
			// the town was there before
		};
		return Database.open(directory, keys, new Schema(List.of(new Script("001.sql"), nothing, new RecordMigration())));
	}

	@Test
	void aTownOfSchema1AnswersAsBefore() throws StoreException {
		try (Database database = migrated()) {
			DerbyRecordStore store = new DerbyRecordStore(database);
			List<String> lines = new ArrayList<>(new Answers(store, p -> "p" + p, h -> "h" + h).lines());
			lines.add("---");
			lines.addAll(Answers.bookkeeping(store));

			assertLinesMatch(text("town-of-schema-1.txt").lines().map(Pattern::quote), lines.stream());
		}
	}

	@Test
	void whatDeliveriesToldAddsUpToTheirTotals() throws StoreException {
		try (Database database = migrated()) {
			for (Numbered delivery : database.read(DeliveryTables::read)) {
				for (FileTotals totals : delivery.stored().totals()) {
					assertEquals(counted(totals), counted(database, totals.kind(), delivery.number()));
				}
			}
		}
	}

	private static List<Object> counted(FileTotals totals) {
		return List.of(totals.kind(), totals.added() + totals.changed(), totals.ended() + totals.changed());
	}

	private static List<Object> counted(Database database, RecordKind kind, int delivery) throws StoreException {
		return database.read(c -> {
			Layout layout = Layout.of(kind);
			Replay replay = new Replay(layout, layout.read(c));
			for (Told told : ToldTable.read(c, kind)) {
				replay.step(told);
				if (told.delivery() == delivery) {
					return List.of(kind, (long) replay.begun().cardinality(), (long) replay.ended().cardinality());
				}
			}
			return List.of();
		});
	}

	@Test
	void theOldTablesAreGone() throws StoreException {
		try (Database database = migrated()) {
			for (String table : List.of("person", "home", "attributes", "resident", "measure", "pupil", "grade")) {
				assertThrows(StoreException.class, () -> database.write(c -> execute(c, "SELECT * FROM " + table)));
				assertThrows(StoreException.class, () -> database.write(c -> execute(c, "DROP FUNCTION " + table + "_rows")));
			}
		}
	}
}
