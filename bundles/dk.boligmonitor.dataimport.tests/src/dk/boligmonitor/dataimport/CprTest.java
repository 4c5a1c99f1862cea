package dk.boligmonitor.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** The rules of facts.md 4.1. */
class CprTest {

	private static final LocalDate LAST = LocalDate.of(2015, 3, 31);

	private static boolean valid(String text) {
		return Cpr.parse(text, LAST).isPresent();
	}

	private static Cpr cpr(String text) {
		return Cpr.parse(text, LAST).orElseThrow();
	}

	/** "7th digit 0-3: 1900s; 4: 00-36 2000s, else 1900s; 5-8: 00-57 2000s, 58-99 1800s; 9: as 4". */
	@Test
	void seventhDigitGivesTheCentury() {
		for (int year = 0; year <= 99; year++) {
			for (int seventh = 0; seventh <= 9; seventh++) {
				int expected;
				if (seventh <= 3) {
					expected = 1900;
				} else if (seventh == 4 || seventh == 9) {
					expected = year < 37 ? 2000 : 1900;
				} else {
					expected = year < 58 ? 2000 : 1800;
				}
				assertEquals(expected, Cpr.century(seventh, year), seventh + " " + year);
			}
		}
	}

	@Test
	void hyphenAndBlanksDoNotCount() {
		assertEquals("6101801112", cpr(" 610180-1112 ").number());
		assertEquals("6101801112", cpr("61 01 80 11 12").number());
		assertFalse(valid("61-01-80-1112"), "one hyphen only");
	}

	/**
	 * "9-digit values must be padded left": the first digit was 0, so the day was 1 to 9. This number was never issued: it is of
	 * 1980, not of 1 January, and fails modulus 11.
	 */
	@Test
	void lostZeroIsPutBack() {
		Cpr padded = cpr("111801112");
		assertEquals("0111801112", padded.number());
		assertEquals(Cpr.LeadingZero.PUT_BACK, padded.zero());
		assertEquals(Cpr.LeadingZero.AS_DELIVERED, cpr("6101801112").zero());
	}

	@Test
	void malformedNumbersAreRefused() {
		for (String text : new String[] { "", "1", "61018011", "61018011123", "610180111x", "61018é1112", "６101801112",
				"6001801112", "9201801112", "6113801112", "6100801112", "A101801112", "610180A11" }) {
			assertFalse(valid(text), text);
		}
	}

	@Test
	void replacementDaysMustExistToo() {
		assertTrue(valid("9101801112"), "31 January");
		assertFalse(valid("9104801112"), "31 April");
		assertFalse(valid("8902810112"), "29 February 1981");
		assertTrue(valid("8902800112"), "29 February 1980");
	}

	@Test
	void lettersStandInPlacesSevenToNine() {
		assertEquals("610180ABC2", cpr("610180abc2").number());
		assertTrue(valid("610180-1B12"));
		assertFalse(valid("610180111A"));
		assertFalse(valid("61018A1112"));
	}

	/** Held for all numbers until 2007 only; a failure "is never a rejection". */
	@Test
	void modulusElevenIsNotAsked() {
		for (int last = 0; last <= 9; last++) {
			assertTrue(valid("610180111" + last));
		}
	}

	@Test
	void birthDateIsCompared() {
		assertTrue(cpr("6101801112").agreesWith(LocalDate.of(1980, 1, 1)));
		for (Map.Entry<String, LocalDate> other : Map.of("6101801112", LocalDate.of(1980, 1, 2), "6101801113",
				LocalDate.of(1980, 2, 1), "6101801114", LocalDate.of(1981, 1, 1)).entrySet()) {
			assertFalse(cpr(other.getKey()).agreesWith(other.getValue()));
		}
	}

	/** A number of 2036 says nothing about the past; of replacement numbers the century is not known. */
	@Test
	void ordinaryNumbersAreNotOfTheFuture() {
		assertFalse(valid("0105364000"));
		assertTrue(valid("6105364000"));
	}

	@Test
	void saysNothing() {
		assertEquals("Cpr", cpr("6101801112").toString());
	}
}
