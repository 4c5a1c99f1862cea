package dk.boligmonitor.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.dataimport.Cpr.Fault;
import dk.boligmonitor.model.record.Sex;

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

	/** The order of facts.md 4.1: length, digits, date in its century, future; then the serial 0000. */
	@Test
	void theFirstBrokenRuleIsNamed() {
		Map<String, Fault> broken = Map.ofEntries(Map.entry("", Fault.CPR_LENGTH), Map.entry("61018011", Fault.CPR_LENGTH),
				Map.entry("61018011123", Fault.CPR_LENGTH), Map.entry("x61380-111", Fault.CPR_LENGTH),
				Map.entry("61-01-801112", Fault.CPR_LENGTH), Map.entry("61-0180-111", Fault.CPR_CHARACTER),
				Map.entry("610180111x", Fault.CPR_CHARACTER), Map.entry("６101801112", Fault.CPR_CHARACTER),
				Map.entry("61318A0000", Fault.CPR_CHARACTER), Map.entry("6113800000", Fault.CPR_DATE),
				Map.entry("6001801112", Fault.CPR_DATE), Map.entry("9201801112", Fault.CPR_DATE),
				Map.entry("3104151112", Fault.CPR_DATE), Map.entry("0104364000", Fault.CPR_FUTURE),
				Map.entry("6101800000", Fault.CPR_SERIAL));
		broken.forEach((text, fault) -> {
			assertEquals(Optional.of(fault), Cpr.fault(text, LAST), text);
			assertFalse(valid(text), text);
		});
		assertEquals(Optional.empty(), Cpr.fault("610180-1112", LAST));
	}

	/** Day 29 February exists or not by the century: 1900 was no leap year, 2000 was. */
	@Test
	void theDateMustExistInItsOwnCentury() {
		assertEquals(Optional.of(Fault.CPR_DATE), Cpr.fault("2902001112", LAST));
		assertTrue(valid("2902004111"), "2000");
		assertEquals(Optional.of(Fault.CPR_DATE), Cpr.fault("2902585111", LAST), "1858");
		assertTrue(valid("2902605111"), "1860");
	}

	/** "implement the 1858-99 case, but treat such a person as implausible". */
	@Test
	void birthsBefore1900AreToldAndTaken() {
		assertTrue(cpr("0101585111").implausible());
		assertTrue(cpr("3112998111").implausible());
		assertEquals(Optional.of(LocalDate.of(1858, 1, 1)), cpr("0101585111").born());
		assertFalse(cpr("0101004111").implausible(), "2000");
		assertFalse(cpr("0101001111").implausible(), "1900");
		assertFalse(cpr("6101995111").implausible(), "a replacement number tells no century");
	}

	/** "position 10 odd = man, even = woman". */
	@Test
	void theLastDigitTellsTheSexOfAnOrdinaryNumber() {
		assertEquals(Sex.MAN, cpr("0101585111").sex());
		assertEquals(Sex.WOMAN, cpr("0101585112").sex());
		assertEquals(Sex.WOMAN, cpr("0101585110").sex());
		assertEquals(Sex.UNKNOWN, cpr("6101801111").sex());
		assertEquals(Sex.UNKNOWN, cpr("010180ABC1").sex());
	}

	/** "weights 4 3 2 7 6 5 4 3 2 1, sum mod 11 = 0": of ten last digits one at most fits. */
	@Test
	void modulusElevenIsTold() {
		int without = 0;
		for (int last = 0; last <= 9; last++) {
			without += cpr("010158511" + last).withoutCheckDigit() ? 1 : 0;
		}
		// 4·0+3·1+2·0+7·1+6·5+5·8+4·5+3·1+2·1 = 105, and 105 + 5 = 110 = 10·11
		assertFalse(cpr("0101585115").withoutCheckDigit());
		assertEquals(9, without);
		assertFalse(cpr("6101801110").withoutCheckDigit(), "asked of ordinary numbers only");
		assertFalse(cpr("010180ABC1").withoutCheckDigit(), "nor of letters");
	}

	@Test
	void replacementNumbersOfBothKindsAreKnown() {
		assertTrue(cpr("6101801112").replacement());
		assertTrue(cpr("010180ABC2").replacement());
		assertFalse(cpr("0101585111").replacement());
		assertEquals(Optional.empty(), cpr("6101801112").born());
	}

	/** The persons of CPR's own test extract, record 001: number, sex and birth date say the same. */
	@Test
	void numbersOfTheOfficialTestExtractAreTaken() throws IOException {
		List<String> records = Files.readAllLines(
				Samples.shared("cpr-direkte-test/U12170-P_opgavenr_110901_ADRNVN_FE.txt"), StandardCharsets.ISO_8859_1);
		int persons = 0;
		for (String record : records) {
			if (record.startsWith("001")) {
				persons++;
				Cpr number = cpr(record.substring(3, 13));
				assertTrue(number.agreesWith(LocalDate.parse(record.substring(39, 49))), "date of person " + persons);
				assertEquals(record.charAt(38) == 'M' ? Sex.MAN : Sex.WOMAN, number.sex(), "sex of person " + persons);
			}
		}
		assertEquals(80, persons);
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
