package dk.boligmonitor.geocoding;

import static dk.boligmonitor.geocoding.Register.address;
import static dk.boligmonitor.geocoding.Register.closed;
import static dk.boligmonitor.geocoding.Register.current;
import static dk.boligmonitor.geocoding.Register.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.place.RegisterAddress;

class KvhIndexTest {

	private static final Kvh HOUSE = key("0461", "6902", "80");

	@Test
	void aKeyThatWasAddedIsFound() {
		KvhIndex index = KvhIndex.builder(2).add(0, current("6902", "80")).add(1, current("6902", "80A")).build();

		assertEquals(0, index.find(HOUSE));
		assertEquals(1, index.find(key("461", "6902", "080a")));
		assertEquals(-1, index.find(key("0461", "6902", "80B")));
		assertEquals(2, index.size());
	}

	@Test
	void anEmptyRegisterHasNothing() {
		assertEquals(-1, KvhIndex.builder(0).build().find(HOUSE));
	}

	@Test
	void aCurrentAddressGoesBeforeAClosedOneInAnyOrder() {
		RegisterAddress poorButCurrent = address(HOUSE, PointAccuracy.U, true);
		RegisterAddress goodButClosed = address(HOUSE, PointAccuracy.A, false);

		assertEquals(7, KvhIndex.builder(2).add(3, goodButClosed).add(7, poorButCurrent).build().find(HOUSE));
		assertEquals(7, KvhIndex.builder(2).add(7, poorButCurrent).add(3, goodButClosed).build().find(HOUSE));
	}

	@Test
	void theBetterPointGoesBeforeThePoorer() {
		RegisterAddress a = address(HOUSE, PointAccuracy.A, true);
		RegisterAddress b = address(HOUSE, PointAccuracy.B, true);
		RegisterAddress u = address(HOUSE, PointAccuracy.U, true);

		assertEquals(9, KvhIndex.builder(3).add(1, u).add(5, b).add(9, a).build().find(HOUSE));
		assertEquals(5, KvhIndex.builder(3).add(5, b).add(1, u).build().find(HOUSE));
	}

	@Test
	void amongEqualsTheLowerNumberCounts() {
		RegisterAddress same = current("6902", "80");

		assertEquals(4, KvhIndex.builder(2).add(8, same).add(4, same).add(6, same).build().find(HOUSE));
	}

	@Test
	void aClosedAddressIsKnownAsSuch() {
		KvhIndex index = KvhIndex.builder(2).add(0, closed("6902", "80")).add(1, current("6902", "81")).build();

		assertTrue(index.closed(index.slot(HOUSE)));
		assertEquals(false, index.closed(index.slot(key("0461", "6902", "81"))));
	}

	@Test
	void everyLetterAndNumberHasAKeyOfItsOwn() {
		Set<Long> packed = new HashSet<>();
		String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";
		int count = 0;
		for (int number : new int[] { 1, 9, 10, 99, 100, 999 }) {
			packed.add(KvhIndex.pack(key("9999", "9999", "" + number)));
			count++;
			for (char letter : letters.toCharArray()) {
				packed.add(KvhIndex.pack(key("9999", "9999", "" + number + letter)));
				count++;
			}
		}
		packed.add(KvhIndex.pack(key("0001", "0000", "1")));
		packed.add(KvhIndex.pack(key("0000", "0001", "1")));

		assertEquals(count + 2, packed.size());
	}

	@Test
	void growingLosesNothing() {
		Random random = new Random(1);
		Map<Kvh, Integer> expected = new HashMap<>();
		KvhIndex.Builder builder = KvhIndex.builder(1);
		for (int number = 0; number < 5000; number++) {
			Kvh kvh = key("0461", "" + random.nextInt(50), "" + (1 + random.nextInt(200)));
			builder.add(number, address(kvh, PointAccuracy.A, true));
			expected.putIfAbsent(kvh, number);
		}
		KvhIndex index = builder.build();

		expected.forEach((kvh, number) -> assertEquals(number, index.find(kvh)));
		assertEquals(expected.size(), index.size());
	}

	@Test
	void theOrderOfTheRegisterMakesNoDifference() {
		Random random = new Random(2);
		List<RegisterAddress> addresses = new ArrayList<>();
		List<Integer> order = new ArrayList<>();
		for (int number = 0; number < 500; number++) {
			PointAccuracy accuracy = PointAccuracy.values()[random.nextInt(3)];
			addresses.add(address(key("0461", "1", "" + (1 + random.nextInt(20))), accuracy, random.nextBoolean()));
			order.add(number);
		}
		KvhIndex.Builder straight = KvhIndex.builder(500);
		order.forEach(number -> straight.add(number, addresses.get(number)));
		Collections.shuffle(order, random);
		KvhIndex.Builder shuffled = KvhIndex.builder(500);
		order.forEach(number -> shuffled.add(number, addresses.get(number)));
		KvhIndex one = straight.build();
		KvhIndex two = shuffled.build();

		addresses.forEach(address -> assertEquals(one.find(address.kvh()), two.find(address.kvh())));
	}

	@Test
	void aNegativeNumberIsAMistakeOfTheCaller() {
		assertThrows(IllegalArgumentException.class, () -> KvhIndex.builder(1).add(-1, current("1", "1")));
	}
}
