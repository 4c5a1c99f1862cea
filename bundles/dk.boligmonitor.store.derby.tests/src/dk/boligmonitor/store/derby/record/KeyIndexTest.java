package dk.boligmonitor.store.derby.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.Sex;

/** Numbers of keys, and what the schema relies on. */
class KeyIndexTest {

	private static final int KEYS = 50_000;

	@Test
	void keysGetTheNumbersUnderWhichTheyAreFound() {
		KeyIndex index = new KeyIndex();
		Random random = new Random(1);
		long[] keys = random.longs(KEYS).toArray();
		for (int n = 0; n < KEYS; n++) {
			assertEquals(-1, index.find(keys[n], n));
			assertEquals(n, index.add(keys[n], n));
		}
		for (int n = 0; n < KEYS; n++) {
			assertEquals(n, index.find(keys[n], n));
		}
		assertEquals(KEYS, index.size());
	}

	@Test
	void keysMayBeEnteredInAnyOrder() {
		KeyIndex index = new KeyIndex();
		long[] keys = new Random(2).longs(KEYS).toArray();
		for (int n = KEYS - 1; n >= 0; n--) {
			index.put(n, n, keys[n]);
		}
		for (int n = 0; n < KEYS; n++) {
			assertEquals(n, index.find(n, keys[n]));
		}
	}

	@Test
	void partsOfAKeyDoNotRunIntoEachOther() {
		List<KeyHash> hashes = Stream.of(new String[] { "a", "bc" }, new String[] { "ab", "c" }, new String[] { "abc", "" },
				new String[] { "", "abc" }).map(parts -> new KeyHash().start().add(parts[0]).add(parts[1])).toList();

		assertEquals(4, hashes.stream().map(KeyHash::high).distinct().count());
		assertEquals(4, hashes.stream().map(KeyHash::low).distinct().count());
	}

	@Test
	void theOrderOfEnumsIsPartOfTheSchema() {
		assertEquals("[MAN, WOMAN, UNKNOWN]", List.of(Sex.values()).toString());
		assertEquals("[DANISH, IMMIGRANT_WESTERN, IMMIGRANT_NONWESTERN, DESCENDANT_WESTERN, DESCENDANT_NONWESTERN, UNKNOWN]",
				List.of(Origin.values()).toString());
		assertEquals("[SINGLE, SINGLE_WITH_CHILDREN, COUPLE, COUPLE_WITH_CHILDREN, OTHER, UNKNOWN]",
				List.of(FamilyType.values()).toString());
		assertEquals("[RESIDENT, AWAY, DEAD]", List.of(Presence.values()).toString());
		assertEquals("[A, B, U]", List.of(PointAccuracy.values()).toString());
	}
}
