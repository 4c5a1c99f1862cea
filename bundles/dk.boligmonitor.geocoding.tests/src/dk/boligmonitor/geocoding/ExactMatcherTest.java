package dk.boligmonitor.geocoding;

import static dk.boligmonitor.geocoding.Register.closed;
import static dk.boligmonitor.geocoding.Register.current;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.geocoding.MatchOutcome.Matched;
import dk.boligmonitor.geocoding.MatchOutcome.Unmatched;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.record.HomeAddress;

class ExactMatcherTest {

	private final ExactMatcher matcher = new ExactMatcher(
			KvhIndex.builder(4).add(0, current("0059", "6")).add(1, current("0059", "6A")).add(2, closed("0059", "8"))
					.add(3, current("0059", "8B")).build(),
			new MunicipalityCode("0461"));

	private MatchOutcome match(String municipality, String road, String house) {
		return matcher.match(new HomeAddress(municipality, road, house, "st", "tv"));
	}

	@Test
	void zerosBlanksAndSmallLettersMakeNoDifference() {
		assertEquals(new Matched(0, false), match("0461", "0059", "6"));
		assertEquals(new Matched(0, false), match("461", "59", "006"));
		assertEquals(new Matched(1, false), match("0461", "0059", "006A"));
		assertEquals(new Matched(1, false), match(" 461", " 59", "6 a"));
	}

	@Test
	void aNearMissIsAMiss() {
		assertEquals(Unmatched.NOT_IN_REGISTER, match("0461", "0059", "7"));
		assertEquals(Unmatched.NOT_IN_REGISTER, match("0461", "0059", "6B"));
		assertEquals(Unmatched.NOT_IN_REGISTER, match("0461", "0590", "6"));
	}

	@Test
	void aClosedAddressStillGivesAPoint() {
		assertEquals(new Matched(2, true), match("0461", "0059", "8"));
	}

	@Test
	void highRoadCodesAndNoRoadAreNoFixedAddress() {
		assertEquals(Unmatched.NO_FIXED_ADDRESS, match("0461", "9901", "1"));
		assertEquals(Unmatched.NO_FIXED_ADDRESS, match("0461", "9999", ""));
		assertEquals(Unmatched.NO_FIXED_ADDRESS, match("0461", "", ""));
		assertEquals(Unmatched.NO_FIXED_ADDRESS, match("", "", ""));
		assertEquals(Unmatched.NO_FIXED_ADDRESS, match("0461", "0000", "000"));
	}

	@Test
	void whatIsNoKeyIsMalformed() {
		assertEquals(Unmatched.MALFORMED, match("0461", "0059", ""));
		assertEquals(Unmatched.MALFORMED, match("0461", "0059", "6-8"));
		assertEquals(Unmatched.MALFORMED, match("0461", "Algade", "6"));
		assertEquals(Unmatched.MALFORMED, match("46111", "0059", "6"));
		assertEquals(Unmatched.MALFORMED, match("0461", "0059", "1000"));
	}

	@Test
	void otherMunicipalitiesAreElsewhere() {
		assertEquals(Unmatched.ELSEWHERE, match("0101", "0059", "6"));
	}
}
