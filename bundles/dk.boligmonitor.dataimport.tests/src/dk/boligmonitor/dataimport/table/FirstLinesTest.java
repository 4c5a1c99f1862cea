package dk.boligmonitor.dataimport.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.Pseudonym;

/** Rows that come twice. */
class FirstLinesTest {

	private static final int MANY = 1_000_000;

	private final FileLayout layout = FileLayout.delimitedBy(";").required(Masking.SHAPE, "a").required(Masking.SHAPE,
			"b").build();
	private final Row row = new Row("x", layout);
	private final FirstLines seen = new FirstLines();

	private boolean accept(long key, long line, String a, String b) throws BadCell {
		row.begin(line);
		row.put(0, a);
		row.put(1, b);
		return seen.accept(KeyHash.NOBODY.and(key), ProblemCode.DUPLICATE_ROW, row, layout.columns().get(0));
	}

	@Test
	void sameKeyIsARepetitionOrAContradiction() throws Exception {
		assertTrue(accept(1, 2, "x", "y"));
		assertTrue(accept(2, 3, "x", "y"));
		assertFalse(accept(1, 4, " x", "y "));
		BadCell bad = assertThrows(BadCell.class, () -> accept(1, 5, "xy", ""));
		assertEquals(List.of("2"), bad.problem().arguments());
		assertEquals(5, bad.problem().where().line());
		assertThrows(BadCell.class, () -> accept(2, 6, "y", "x"));
	}

	/** At most 60 MB for a million rows: the arrays are counted, since the heap of a test run says nothing. */
	@Test
	void aMillionRowsAreRemembered() throws Exception {
		for (int i = 0; i < MANY; i++) {
			assertTrue(accept(i, i + 2L, "x", "y"));
		}
		assertTrue(seen.bytes() < 60 << 20, () -> seen.bytes() + " bytes");
		for (int i = 0; i < MANY; i += 997) {
			assertFalse(accept(i, 0, "x", "y"));
			int line = i + 2;
			assertEquals(List.of(Integer.toString(line)),
					assertThrows(BadCell.class, () -> accept(line - 2L, 0, "x", "z")).problem().arguments());
		}
	}

	@Test
	void keysOfDifferentPartsDiffer() {
		Pseudonym person = new Pseudonym(7, 8);
		assertEquals(new KeyHash(7, 8), KeyHash.of(person));
		assertEquals(KeyHash.of(person).and("a").and(1), KeyHash.of(person).and("a").and(1));
		assertNotEquals(KeyHash.of(person).and("a").and("b"), KeyHash.of(person).and("b").and("a"));
		assertNotEquals(KeyHash.of(person).and("ab").and(""), KeyHash.of(person).and("a").and("b"));
		assertNotEquals(KeyHash.of(person).and(""), KeyHash.of(person));
		Set<Long> halves = new HashSet<>();
		Random random = new Random(5);
		for (int i = 0; i < 100_000; i++) {
			KeyHash key = KeyHash.of(person).and("sag " + i).and(random.nextInt(3));
			halves.add(key.high());
			halves.add(key.low());
		}
		assertEquals(200_000, halves.size(), "each half alone tells them apart");
	}
}
