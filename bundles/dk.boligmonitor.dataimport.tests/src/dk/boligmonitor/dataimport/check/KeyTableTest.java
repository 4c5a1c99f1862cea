package dk.boligmonitor.dataimport.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class KeyTableTest {

	@Test
	void behavesLikeAMap() {
		Random random = new Random(5);
		Map<Long, Integer> map = new HashMap<>();
		KeyTable table = new KeyTable();
		for (int i = 0; i < 60_000; i++) {
			long key = KeyTable.key("k" + random.nextInt(30_000));
			int expected = map.getOrDefault(key, KeyTable.ABSENT);
			assertEquals(expected, table.putIfAbsent(key, i));
			map.putIfAbsent(key, i);
		}
		assertEquals(map.size(), table.size());
		map.forEach((key, value) -> assertEquals(value.intValue(), table.get(key)));
		assertEquals(KeyTable.ABSENT, table.get(12345));
	}

	@Test
	void zeroIsAKeyToo() {
		KeyTable table = new KeyTable();
		assertEquals(KeyTable.ABSENT, table.get(0));
		assertEquals(KeyTable.ABSENT, table.putIfAbsent(0, 7));
		assertEquals(7, table.get(0));
	}

	@Test
	void textsThatDifferALittleHaveOtherKeys() {
		Map<Long, String> keys = new HashMap<>();
		for (int i = 0; i < 200_000; i++) {
			String before = keys.put(KeyTable.key("S" + i), "S" + i);
			assertEquals(null, before, () -> "same key as " + before);
		}
	}
}
