package dk.boligmonitor.geocoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.geocoding.MatchOutcome.Matched;
import dk.boligmonitor.geocoding.MatchOutcome.Unmatched;
import dk.boligmonitor.geocoding.MatchReport.Count;
import dk.boligmonitor.geocoding.MatchReport.UnmatchedHouse;
import dk.boligmonitor.geocoding.MatchReport.UnmatchedStreet;
import dk.boligmonitor.model.record.HomeAddress;

class MatchTallyTest {

	private static HomeAddress home(String road, String house, String floor) {
		return new HomeAddress("0461", road, house, floor, "");
	}

	@Test
	void homesAndResidentsAreCountedByOutcome() {
		MatchTally tally = new MatchTally();
		tally.add(home("1", "1", ""), new Matched(0, false), 4);
		tally.add(home("1", "2", ""), new Matched(1, true), 2);
		tally.add(home("9901", "1", ""), Unmatched.NO_FIXED_ADDRESS, 5);
		tally.add(home("x", "1", ""), Unmatched.MALFORMED, 1);
		tally.add(home("1", "1", ""), Unmatched.ELSEWHERE, 3);
		tally.add(home("1", "7", ""), Unmatched.NOT_IN_REGISTER, 1);

		MatchReport report = tally.report();

		assertEquals(new Count(2, 6), report.matched());
		assertEquals(new Count(1, 2), report.viaClosed());
		assertEquals(new Count(1, 5), report.noFixedAddress());
		assertEquals(new Count(1, 1), report.malformed());
		assertEquals(new Count(1, 3), report.elsewhere());
		assertEquals(new Count(1, 1), report.notInRegister());
		assertEquals(OptionalDouble.of(6.0 / 8.0), report.matchRate());
	}

	@Test
	void theRoadWithMostResidentsComesFirstAndItsHousesInOrder() {
		MatchTally tally = new MatchTally();
		tally.add(home("0100", "5", ""), Unmatched.NOT_IN_REGISTER, 3);
		tally.add(home("0200", "10", "1"), Unmatched.NOT_IN_REGISTER, 2);
		tally.add(home("0200", "9B", ""), Unmatched.NOT_IN_REGISTER, 1);
		tally.add(home("0200", "010", "2"), Unmatched.NOT_IN_REGISTER, 2);
		tally.add(home("0200", "9", ""), Unmatched.NOT_IN_REGISTER, 1);
		tally.add(home("0050", "1", ""), Unmatched.NOT_IN_REGISTER, 3);

		List<UnmatchedStreet> streets = tally.report().streets();

		assertEquals(List.of("0200", "0050", "0100"), streets.stream().map(UnmatchedStreet::road).toList());
		assertEquals(new Count(4, 6), streets.get(0).count());
		assertEquals(List.of("9", "9B", "10"), streets.get(0).houses().stream().map(UnmatchedHouse::house).toList());
		assertEquals(new Count(2, 4), streets.get(0).houses().get(2).count());
	}

	@Test
	void withoutHomesThereIsNoRate() {
		assertEquals(OptionalDouble.empty(), new MatchTally().report().matchRate());
	}

	@Test
	void thePrintedReportHasNobodysAddress() {
		MatchTally tally = new MatchTally();
		tally.add(home("4711", "123X", ""), Unmatched.NOT_IN_REGISTER, 1);

		String text = tally.report().toString() + tally.report().streets().get(0).houses();

		assertFalse(text.contains("4711") || text.contains("123X"), text);
	}

	@Test
	void negativeResidentsAreAMistakeOfTheCaller() {
		assertThrows(IllegalArgumentException.class,
				() -> new MatchTally().add(home("1", "1", ""), Unmatched.MALFORMED, -1));
	}
}
