package dk.boligmonitor.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.StoreException.Fault;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.derby.database.KeyDirectory;
import dk.boligmonitor.store.derby.database.KeyFile;
import dk.boligmonitor.store.derby.database.Migration;
import dk.boligmonitor.store.derby.database.Schema;
import dk.boligmonitor.store.record.AccessLog.Event;

/** Data directories of every earlier version, opened with this one. */
class SchemaChainTest {

	private static final List<Migration> ALL = DataFolder.MIGRATIONS;
	private static final Schema ONE = upTo(1);

	private final DataFolder folder;

	SchemaChainTest(@TempDir Path temp) {
		folder = new DataFolder(temp.resolve("data"), temp.resolve("keys"));
		Town.useKeys(folder.keys());
	}

	@AfterEach
	void forgetKeys() {
		Town.forgetKeys();
	}

	private static Schema upTo(int version) {
		return new Schema(ALL.subList(0, version));
	}

	/** A data directory as version 1 left it: one delivery of people who each have a house of their own. */
	private void version1(int people) throws StoreException, IOException {
		Files.createDirectories(folder.data());
		UUID id = UUID.randomUUID();
		KeyFile keys = new KeyDirectory(folder.keys()).create(id);
		Files.writeString(folder.data().resolve("database.id"), id + "\n", StandardCharsets.US_ASCII);
		Database.create(folder.data().resolve("db"), keys, ONE);
		try (Database database = folder.open(ONE)) {
			database.write(c -> fill(c, people));
		}
	}

	private static void fill(Connection c, int people) throws SQLException {
		try (Statement statement = c.createStatement()) {
			statement.execute("INSERT INTO delivery VALUES (0, '0999', '2015-01', 'FLIS_0999_201501', '00', '2015-02-01T00:00:00Z', "
					+ people + ", " + people + ")");
			statement.execute("INSERT INTO delivery_file VALUES (0, 'BORGER', %1$d, 0, 0, %1$d, 0, 0)".formatted(people));
			statement.execute("INSERT INTO attributes VALUES (0, 1, 'U', '5100', 0, 0, '', '01', 0)");
		}
		try (PreparedStatement person = c.prepareStatement("INSERT INTO person VALUES (?, ?, ?)");
				PreparedStatement home = c.prepareStatement("INSERT INTO home VALUES (?, '0999', '0100', ?, 'ST', 'TV')");
				PreparedStatement resident = c
						.prepareStatement("INSERT INTO resident VALUES (?, ?, ?, 0, 3777, 14669, 14669, 2147483647)")) {
			for (int n = 0; n < people; n++) {
				person.setInt(1, n);
				person.setLong(2, Town.pseudonym(n).high());
				person.setLong(3, Town.pseudonym(n).low());
				person.addBatch();
				home.setInt(1, n);
				home.setString(2, Integer.toString(n));
				home.addBatch();
				resident.setInt(1, n);
				resident.setInt(2, n);
				resident.setInt(3, n);
				resident.addBatch();
			}
			person.executeBatch();
			home.executeBatch();
			resident.executeBatch();
		}
	}

	/** What every version since has to keep and to offer. */
	private void assertAllIsThere(int people) throws StoreException {
		assertAllIsThere(folder.data(), people);
	}

	private static void assertAllIsThere(Path data, int people) throws StoreException {
		try (Town town = new Town(data)) {
			assertEquals(Optional.of(new MunicipalityCode("0999")), town.store.municipality());
			assertEquals(people, town.store.records().persons());
			List<String> residents = town.residents("2015-01-31");
			assertEquals(people, residents.size());
			assertTrue(residents.stream().allMatch(r -> r.split("@")[0].equals(r.split("@")[1])));
			assertEquals(1, town.store.pseudonymKeys().size());
			town.store.accessLog().append(new Event("hansen", "STATUS", "", "", Optional.empty()));
			assertEquals(Optional.empty(), town.store.accessLog().broken());
		}
	}

	@Test
	void version1IsOpened() throws StoreException, IOException {
		version1(50);
		assertAllIsThere(50);
		assertAllIsThere(50);
		try (Database database = folder.open(Versions.OURS)) {
			assertEquals(Versions.OURS.version(), DataFolder.number(database, "SELECT version FROM schema_version"));
		}
	}

	@Test
	void eachLaterVersionIsOpened() throws StoreException, IOException {
		assertEquals(ALL.size(), Versions.OURS.version(), "a new version is to be added here");
		version1(50);
		for (int version = 2; version < ALL.size(); version++) {
			folder.open(upTo(version)).close();
			try (Database database = folder.open(upTo(version))) {
				assertEquals(version, DataFolder.number(database, "SELECT version FROM schema_version"));
			}
			Path copy = folder.data().resolveSibling("version" + version);
			copy(folder.data(), copy);
			assertAllIsThere(copy, 50);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file)));
			}
		}
	}

	@Test
	void aVersionThatIsOpenedCanBeRotatedBackedUpAndRestored() throws StoreException, IOException {
		version1(50);
		Path zip = folder.data().resolveSibling("backup.zip");
		Path restored = folder.data().resolveSibling("restored");
		try (Town town = new Town(folder.data())) {
			town.store.rotateKeys();
			town.store.compact();
			town.store.backup(zip);
		}
		new DerbyStoreProvider().restore(zip, restored);
		try (Town town = new Town(restored)) {
			assertEquals(50, town.residents("2015-01-31").size());
			assertEquals(2, town.store.pseudonymKeys().size());
		}
	}

	/** Each migration fails after it has done its work. */
	@Test
	void aFailureInTheMiddleOfTheChainLeavesTheOldVersion() throws StoreException, IOException {
		version1(50);
		Migration failing = c -> {
			throw new SQLException("on purpose", "XX000");
		};
		for (int after = 2; after <= ALL.size(); after++) {
			List<Migration> some = new ArrayList<>(ALL.subList(0, after));
			some.add(failing);
			StoreException failure = assertThrows(StoreException.class, () -> folder.open(new Schema(some)));
			assertEquals(Fault.DATABASE, failure.fault());
			assertEquals(List.of("XX000"), failure.arguments());
			try (Database database = folder.open(ONE)) {
				assertEquals(1, DataFolder.number(database, "SELECT version FROM schema_version"));
				assertEquals(50, DataFolder.number(database, "SELECT COUNT(*) FROM resident"));
			}
		}
		assertAllIsThere(50);
	}

	@Test
	void aKillBeforeTheEndLeavesTheOldVersion() throws Exception {
		version1(50);
		Child.kill("migrate", folder.data(), folder.keys(), "migrated", 0);

		assertTrue(isVersion1(50));
		assertAllIsThere(50);
	}

	@Test
	void aKillInTheMiddleLeavesTheOldVersionOrTheNewOne() throws Exception {
		int people = 20_000;
		version1(people);
		Random random = new Random(20150131);
		for (int attempt = 0; attempt < 3; attempt++) {
			Child.kill("hold", folder.data(), folder.keys(), "start", 400 + random.nextInt(1200));
			boolean old = isVersion1(people);
			if (!old) {
				break;
			}
		}
		assertAllIsThere(people);
	}

	private boolean isVersion1(int people) throws StoreException, IOException {
		try (Database database = folder.open(ONE)) {
			assertEquals(people, DataFolder.number(database, "SELECT COUNT(*) FROM resident"));
			assertEquals(people, DataFolder.number(database, "SELECT COUNT(*) FROM person"));
			return true;
		} catch (StoreException e) {
			assertEquals(Fault.NEWER_SCHEMA, e.fault());
			assertEquals(List.of(Integer.toString(Versions.OURS.version()), "1"), e.arguments());
			return false;
		}
	}
}
