package dk.boligmonitor.store.derby.record.block;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.Sex;

/** Entries, their numbers and their way to the disk and back; and what the schema relies on. */
class DictionaryTest {

	/** More than a block has. */
	private static final int MANY = 70_000;

	private final EmbeddedDataSource source = new EmbeddedDataSource();

	@BeforeEach
	void create() throws SQLException {
		source.setDatabaseName("memory:dictionary-test");
		source.setCreateDatabase("create");
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("""
					CREATE TABLE block (dictionary VARCHAR(60) NOT NULL, first_number INT NOT NULL, entries INT NOT NULL,
					content BLOB NOT NULL, PRIMARY KEY (dictionary, first_number))""");
		}
	}

	@AfterEach
	void drop() {
		EmbeddedDataSource end = new EmbeddedDataSource();
		end.setDatabaseName("memory:dictionary-test");
		end.setConnectionAttributes("drop=true");
		assertThrows(SQLException.class, () -> end.getConnection().close());
	}

	private static int[] row(int n) {
		return new int[] { n, n % 7, n % 3 == 0 ? IntRows.NONE : -n, n % 2 == 0 ? Integer.MAX_VALUE : n * 0x9E3779B9 };
	}

	private static Pseudonym person(int n) {
		return new Pseudonym(new Random(n).nextLong(), n);
	}

	@Test
	void rowsKeepTheirNumbersOnDiskAndAreBlankedOneByOne() throws SQLException {
		BitSet used = new BitSet();
		used.set(0, MANY + 10);
		used.clear(5);
		used.clear(MANY + 1, MANY + 10);
		try (Connection connection = source.getConnection()) {
			IntRows rows = IntRows.read(connection, "TEST", 4);
			for (int n = 0; n < MANY; n++) {
				assertEquals(n, rows.number(row(n)));
			}
			rows.save(connection);
			for (int n = MANY; n < MANY + 10; n++) {
				rows.number(row(n));
			}
			rows.save(connection);
			rows.save(connection);

			IntRows read = IntRows.read(connection, "TEST", 4);
			for (int n = 0; n < MANY + 10; n++) {
				assertEquals(n, read.find(row(n)));
				for (int column = 0; column < 4; column++) {
					assertEquals(row(n)[column], read.cell(n, column));
				}
			}
			assertEquals(10, read.erase(connection, used).cardinality());
			assertEquals(0, read.erase(connection, used).cardinality());

			IntRows again = IntRows.read(connection, "TEST", 4);
			assertEquals(MANY + 10, again.size());
			assertTrue(again.isBlank(5));
			assertEquals(-1, again.find(row(5)));
			assertEquals(6, again.find(row(6)));
			assertEquals(MANY + 10, again.number(row(5)));
			assertThrows(IllegalArgumentException.class, () -> again.number(1, 2, 3));
			assertThrows(IllegalArgumentException.class, () -> again.number(IntRows.NONE, 2, 3, 4));
			assertEquals(0, IntRows.read(connection, "OTHER", 4).size());
		}
	}

	@Test
	void personsKeepTheirNumbersAndCanBeRenamed() throws SQLException {
		try (Connection connection = source.getConnection()) {
			Persons persons = Persons.read(connection);
			for (int n = 0; n < MANY; n++) {
				assertEquals(-1, persons.find(person(n)));
				assertEquals(n, persons.number(person(n)));
			}
			persons.save(connection);
			BitSet used = new BitSet();
			used.set(0, MANY - 1);
			assertEquals(1, Persons.read(connection).erase(connection, used).cardinality());
			Persons.rename(connection, p -> new Pseudonym(p.low(), p.high()));

			Persons renamed = Persons.read(connection);
			assertEquals(MANY, renamed.size());
			for (int n = 0; n < MANY - 1; n++) {
				assertEquals(n, renamed.find(new Pseudonym(n, person(n).high())));
			}
			assertTrue(renamed.isBlank(MANY - 1));
			assertEquals(-1, renamed.find(person(1)));
			assertThrows(IllegalArgumentException.class, () -> renamed.number(new Pseudonym(0, 0)));
		}
	}

	@Test
	void wordsComeBackAndAnEmptyOneIsNotABlankOne() throws SQLException {
		List<String> texts = List.of("", "a", "Blåbærvej", "x".repeat(100_000), "\u0000\u001f", "👪");
		try (Connection connection = source.getConnection()) {
			Words words = Words.read(connection);
			texts.forEach(words::number);
			assertEquals(2, words.number("Blåbærvej"));
			words.save(connection);
			BitSet used = new BitSet();
			used.set(0, texts.size());
			used.clear(1);
			words.erase(connection, used);

			Words read = Words.read(connection);
			assertEquals(texts.size(), read.size());
			for (int n = 0; n < texts.size(); n++) {
				if (n != 1) {
					assertEquals(texts.get(n), read.word(n));
				}
			}
			assertTrue(read.isBlank(1));
			assertThrows(IllegalStateException.class, () -> read.word(1));
			assertEquals(texts.size(), read.number("a"));
		}
	}

	@Test
	void setsOfNumbersComeBackInFewBytes() {
		Random random = new Random(1);
		for (int share : new int[] { 1, 2, 50 }) {
			BitSet set = new BitSet();
			for (int n = 0; n < 10_000; n++) {
				set.set(n, random.nextInt(share) == 0);
			}
			assertEquals(set, NumberSets.unpack(NumberSets.pack(set)));
		}
		BitSet run = new BitSet();
		run.set(3, 650_000);
		assertArrayEquals(new byte[] { 3, (byte) 0x8D, (byte) 0xD6, 0x27 }, NumberSets.pack(run));
		assertEquals(0, NumberSets.pack(new BitSet()).length);
	}

	@Test
	void theOrderOfEnumsIsPartOfTheSchema() {
		assertEquals("[MAN, WOMAN, UNKNOWN]", List.of(Sex.values()).toString());
		assertEquals("[DANISH, IMMIGRANT_WESTERN, IMMIGRANT_NONWESTERN, DESCENDANT_WESTERN, DESCENDANT_NONWESTERN, UNKNOWN]",
				List.of(Origin.values()).toString());
		assertEquals("[SINGLE, SINGLE_WITH_CHILDREN, COUPLE, COUPLE_WITH_CHILDREN, OTHER, UNKNOWN]",
				List.of(FamilyType.values()).toString());
		assertEquals("[A, B, U]", List.of(PointAccuracy.values()).toString());
	}
}
