package dk.boligmonitor.model.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class KvhTest {

	private static String key(String municipality, String road, String house) {
		return Kvh.parse(municipality, road, house).map(Kvh::key).orElse("none");
	}

	@Test
	void writesTheTwelveCharactersOfDawa() {
		assertEquals("04201074___6", key("0420", "1074", "6"), "the example of facts.md 4.3");
		assertEquals("0461000112A".length() + 1, key("461", "1", "12A").length());
		assertEquals("04610001_12A", key("461", "1", "12A"));
		assertEquals("04610001999Å", key("461", "1", "999å"));
	}

	@Test
	void readsLeadingZerosBlanksAndSmallLetters() {
		assertEquals(key("0461", "0001", "12A"), key(" 461", "0001 ", "012 a"));
		assertEquals(key("0461", "0001", "7"), key("461", "1", "007"));
	}

	@Test
	void refusesWhatIsNoKey() {
		for (List<String> parts : List.of(List.of("461", "1", ""), List.of("461", "1", "0"), List.of("461", "1", "1234"),
				List.of("461", "1", "12AB"), List.of("461", "1", "A"), List.of("461", "x", "1"), List.of("46100", "1", "1"),
				List.of("461", "1", "12?"))) {
			assertEquals(Optional.empty(), Kvh.parse(parts.get(0), parts.get(1), parts.get(2)), parts.toString());
		}
	}

	@Test
	void knowsRoadsThatStandForNoFixedAddress() {
		assertTrue(Kvh.parse("461", "9901", "1").orElseThrow().highRoad());
		assertFalse(Kvh.parse("461", "9899", "1").orElseThrow().highRoad());
	}
}
