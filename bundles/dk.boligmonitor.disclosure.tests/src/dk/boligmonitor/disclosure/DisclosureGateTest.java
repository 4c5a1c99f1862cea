package dk.boligmonitor.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.DisclosureClass;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.RawResult;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.Standing;
import dk.boligmonitor.model.result.Unit;

class DisclosureGateTest {

	private static final Period PERIOD = Period.parse("2015K1").orElseThrow();
	private static final AreaRef AREA = new AreaRef("boligområder", new AreaCode("01"), "Nørreparken", AreaRef.Role.AREA);

	private final DisclosureGate gate = new DisclosureGate(DisclosurePolicy.DST_3);

	private static IndicatorInfo indicator(Kind kind, DisclosureClass guarded, double minNumerator, double minDenominator) {
		return new IndicatorInfo(new IndicatorId("test.a"), "A", "T", "", "", "FLIS", kind, Unit.PERCENT, 1,
				Direction.HIGHER_IS_WORSE, CategoryRule.KL, guarded, minNumerator, minDenominator, false, 1, "test");
	}

	private static RawResult raw(AreaRef area, IndicatorInfo indicator, Outcome outcome, OptionalLong residents) {
		return new RawResult(area, indicator, PERIOD, outcome, residents, OptionalDouble.of(0.98));
	}

	private static Outcome value(double n, double all) {
		return new Outcome.Value(new Figures(n, all, 100 * n / all, Optional.empty()));
	}

	private Outcome released(RawResult raw) {
		return gate.release(List.of(raw), "run-1").get(0).outcome();
	}

	@ParameterizedTest(name = "{0} {1}: n={2} N={3}, min {4}/{5}, {6} residents: {7}")
	@CsvSource({
			// the numerator
			"PROPORTION, INTERNAL,    0, 500, 3,  0, 900, SHOWN",
			"PROPORTION, INTERNAL,    1, 500, 3,  0, 900, SMALL_NUMERATOR",
			"PROPORTION, INTERNAL,  2.9, 500, 0,  0, 900, SMALL_NUMERATOR",
			"PROPORTION, INTERNAL,    3, 500, 0,  0, 900, SHOWN",
			"PROPORTION, INTERNAL,    4, 500, 5,  0, 900, SMALL_NUMERATOR",
			"PROPORTION, OPEN,        2, 500, 0,  0, 900, SMALL_NUMERATOR",
			"RATE,       INTERNAL,    2, 500, 0,  0, 900, SMALL_NUMERATOR",
			// a sum is not a number of persons
			"MEAN,       INTERNAL,    2, 500, 5,  0, 900, SHOWN",
			"MEAN,       SENSITIVE, 499, 500, 5,  0, 900, SHOWN",
			// the complement, for sensitive shares only
			"PROPORTION, SENSITIVE, 498, 500, 3,  0, 900, SMALL_COMPLEMENT",
			"PROPORTION, SENSITIVE, 496, 500, 5,  0, 900, SMALL_COMPLEMENT",
			"PROPORTION, SENSITIVE, 497, 500, 3,  0, 900, SHOWN",
			"PROPORTION, SENSITIVE, 500, 500, 3,  0, 900, SHOWN",
			"PROPORTION, INTERNAL,  498, 500, 3,  0, 900, SHOWN",
			"RATE,       SENSITIVE, 498, 500, 3,  0, 900, SHOWN",
			// the denominator
			"PROPORTION, INTERNAL,    5,   9, 3, 10, 900, SMALL_DENOMINATOR",
			"PROPORTION, INTERNAL,    5,  10, 3, 10, 900, SHOWN",
			"MEAN,       INTERNAL,   50,   9, 3, 10, 900, SMALL_DENOMINATOR",
			"PROPORTION, OPEN,        0,   2, 0,  0, 900, SMALL_DENOMINATOR",
			// residents of the area
			"PROPORTION, OPEN,       20,  50, 3,  0,   5, SHOWN",
			"PROPORTION, OPEN,       20,  50, 3,  0,    , SHOWN",
			"PROPORTION, INTERNAL,   20,  50, 3,  0,  99, SMALL_POPULATION",
			"PROPORTION, INTERNAL,   20,  50, 3,  0, 100, SHOWN",
			"PROPORTION, INTERNAL,   20,  50, 3,  0,    , SMALL_POPULATION",
			"PROPORTION, SENSITIVE,  20,  50, 3,  0, 199, SMALL_POPULATION",
			"PROPORTION, SENSITIVE,  20,  50, 3,  0, 200, SHOWN",
			// the reason that tells least stands first
			"PROPORTION, SENSITIVE,   1,   2, 3, 10, 150, SMALL_POPULATION",
			"PROPORTION, SENSITIVE,   1,   2, 3, 10, 900, SMALL_DENOMINATOR" })
	void primaryRules(Kind kind, DisclosureClass guarded, double n, double all, double minNumerator,
			double minDenominator, Long residents, String expected) {
		RawResult raw = raw(AREA, indicator(kind, guarded, minNumerator, minDenominator), value(n, all),
				residents == null ? OptionalLong.empty() : OptionalLong.of(residents));
		Outcome wanted = expected.equals("SHOWN") ? raw.outcome() : new Outcome.Suppressed(Reason.valueOf(expected));
		assertEquals(wanted, released(raw));
	}

	@Test
	void municipalityAndRestAreJudgedLikeAnArea() {
		IndicatorInfo indicator = indicator(Kind.PROPORTION, DisclosureClass.INTERNAL, 3, 0);
		Outcome small = new Outcome.Suppressed(Reason.SMALL_NUMERATOR);
		assertEquals(small, released(raw(AreaRef.rest("boligområder"), indicator, value(2, 5000), OptionalLong.of(5000))));
		assertEquals(small, released(raw(AreaRef.municipality(MunicipalityCode.of("999"), "Demokøbing"), indicator,
				value(2, 5000), OptionalLong.of(5000))));
	}

	@Test
	void unreliableFiguresAreGuardedToo() {
		IndicatorInfo indicator = indicator(Kind.PROPORTION, DisclosureClass.INTERNAL, 3, 0);
		Figures one = new Figures(1, 500, 0.2, Optional.empty());
		Outcome outcome = released(
				raw(AREA, indicator, new Outcome.Unreliable(one, Reason.HISTORY_INCOMPLETE), OptionalLong.of(900)));
		assertFalse(outcome.shown().isPresent());
	}

	@Test
	void statesWithoutFiguresPassUnchanged() {
		IndicatorInfo indicator = indicator(Kind.PROPORTION, DisclosureClass.SENSITIVE, 3, 10);
		for (Outcome outcome : List.of(new Outcome.NoData(Reason.NO_ROWS),
				new Outcome.NotApplicable(Reason.EMPTY_POPULATION), new Outcome.Failed("pack", "detail"))) {
			assertSame(outcome, released(raw(AREA, indicator, outcome, OptionalLong.empty())));
		}
	}

	@Test
	void aSuppressedResultKeepsWhatDoesNotTell() {
		RawResult raw = raw(AREA, indicator(Kind.PROPORTION, DisclosureClass.INTERNAL, 3, 0), value(1, 77),
				OptionalLong.of(900));
		AreaResult result = gate.release(List.of(raw), "run-1").get(0);
		assertEquals(new AreaResult(AREA, raw.indicator(), PERIOD, new Outcome.Suppressed(Reason.SMALL_NUMERATOR),
				Standing.NONE, OptionalDouble.of(0.98), "run-1"), result);
		assertFalse(result.toString().contains("77"));
	}

	@Test
	void figuresThatCannotBeJudgedDoNotPass() {
		IndicatorInfo indicator = indicator(Kind.PROPORTION, DisclosureClass.OPEN, 3, 0);
		for (Figures figures : List.of(new Figures(Double.NaN, 10, 1, Optional.empty()),
				new Figures(5, 0, 1, Optional.empty()), new Figures(5, 10, Double.POSITIVE_INFINITY, Optional.empty()))) {
			RawResult raw = raw(AREA, indicator, new Outcome.Value(figures), OptionalLong.of(900));
			assertThrows(IllegalArgumentException.class, () -> gate.release(List.of(raw), "run-1"));
		}
	}

	@Test
	void aPolicyNeedsANameAndSensibleLimits() {
		assertThrows(IllegalArgumentException.class, () -> new DisclosurePolicy(" ", 3, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new DisclosurePolicy("p", 0, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new DisclosurePolicy("p", 3, 0, -1, 0));
	}
}
