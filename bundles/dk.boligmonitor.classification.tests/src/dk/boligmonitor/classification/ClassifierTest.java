package dk.boligmonitor.classification;

import static dk.boligmonitor.classification.Cases.MUNICIPALITY;
import static dk.boligmonitor.classification.Cases.PERIOD;
import static dk.boligmonitor.classification.Cases.area;
import static dk.boligmonitor.classification.Cases.indicator;
import static dk.boligmonitor.classification.Cases.result;
import static dk.boligmonitor.classification.Cases.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.Standing;

class ClassifierTest {

	private static final IndicatorInfo HIGHER = indicator("a", Direction.HIGHER_IS_WORSE, CategoryRule.KL);

	private static List<AreaResult> classify(AreaResult... results) {
		return new Classifier().classify(List.of(results));
	}

	@ParameterizedTest(name = "{0} {1}: {3} against {2} is {4}")
	@CsvSource({
			// "ligger 30 % over": relative, limit included; 13.0 / 10.0 is 1.2999999999999998 or so in binary
			"HIGHER_IS_WORSE, RATIO, 10.0, 13.0,   RED", "HIGHER_IS_WORSE, RATIO, 10.0, 12.99,  YELLOW",
			"HIGHER_IS_WORSE, RATIO, 10.0, 11.0,   YELLOW", "HIGHER_IS_WORSE, RATIO, 10.0, 10.999, GREEN",
			"HIGHER_IS_WORSE, RATIO, 10.0, 0,      GREEN", "HIGHER_IS_WORSE, RATIO, 0.7,  0.91,   RED",
			"HIGHER_IS_WORSE, RATIO, 3.3,  4.29,   RED", "HIGHER_IS_WORSE, RATIO, 2.1,  2.31,   YELLOW",
			"LOWER_IS_WORSE,  RATIO, 10.0, 7.0,    RED", "LOWER_IS_WORSE,  RATIO, 10.0, 7.01,   YELLOW",
			"LOWER_IS_WORSE,  RATIO, 3.0,  2.7,    YELLOW", "LOWER_IS_WORSE,  RATIO, 10.0, 9.001,  GREEN",
			"LOWER_IS_WORSE,  RATIO, 0.9,  0.63,   RED",
			"NEUTRAL,         RATIO, 10.0, 11.0,   ABOVE", "NEUTRAL,         RATIO, 10.0, 10.99,  NEAR",
			"NEUTRAL,         RATIO, 10.0, 9.0,    BELOW", "NEUTRAL,         RATIO, 10.0, 9.01,   NEAR",
			"NEUTRAL,         RATIO, 10.0, 99,     ABOVE",
			// grades: half a grade and a whole grade
			"LOWER_IS_WORSE,  DIFFERENCE, 6.7, 5.7,  RED", "LOWER_IS_WORSE,  DIFFERENCE, 6.7, 6.2,  YELLOW",
			"LOWER_IS_WORSE,  DIFFERENCE, 6.7, 6.21, GREEN", "HIGHER_IS_WORSE, DIFFERENCE, 6.7, 7.7,  RED",
			"NEUTRAL,         DIFFERENCE, 6.7, 7.2,  ABOVE", "NEUTRAL,         DIFFERENCE, 6.7, 6.2,  BELOW",
			"LOWER_IS_WORSE,  DIFFERENCE, 0,   -1,   RED",
			// nothing to divide by
			"HIGHER_IS_WORSE, RATIO, 0, 5, NONE", "NEUTRAL, RATIO, 0, 0, NONE", "LOWER_IS_WORSE, RATIO, -1, -2, NONE" })
	void categories(Direction direction, CategoryRule.Basis basis, double benchmark, double value, Category expected) {
		CategoryRule rule = basis == CategoryRule.Basis.RATIO ? CategoryRule.KL : new CategoryRule(basis, 0.5, 1);
		IndicatorInfo indicator = indicator("a", direction, rule);
		AreaResult judged = classify(result(MUNICIPALITY, indicator, value(benchmark)),
				result(area("1"), indicator, value(value))).get(1);
		assertEquals(expected, judged.standing().category());
	}

	@Test
	void ratioIsValueOverTheMunicipality() {
		Standing standing = classify(result(area("1"), HIGHER, value(15)), result(MUNICIPALITY, HIGHER, value(10))).get(0)
				.standing();
		assertEquals(new Standing(OptionalDouble.of(10), OptionalDouble.of(1.5), Category.RED, OptionalInt.of(1), 1),
				standing);
	}

	@Test
	void theMunicipalityIsItsOwnBenchmarkWithoutCategoryAndRank() {
		Standing standing = classify(result(MUNICIPALITY, HIGHER, value(10))).get(0).standing();
		assertEquals(new Standing(OptionalDouble.of(10), OptionalDouble.of(1), Category.NONE, OptionalInt.empty(), 0),
				standing);
	}

	@Test
	void thoseOutsideTheAreasAreJudgedButNotRanked() {
		Standing standing = classify(result(MUNICIPALITY, HIGHER, value(10)),
				result(AreaRef.rest(Cases.SET), HIGHER, value(20)), result(area("1"), HIGHER, value(5))).get(1).standing();
		assertEquals(Category.RED, standing.category());
		assertEquals(OptionalInt.empty(), standing.rank());
	}

	@Test
	void withoutAShownBenchmarkNothingIsJudgedButRanksStand() {
		Standing standing = classify(result(MUNICIPALITY, HIGHER, new Outcome.Suppressed(Reason.SMALL_NUMERATOR)),
				result(area("1"), HIGHER, value(20))).get(1).standing();
		assertEquals(new Standing(OptionalDouble.empty(), OptionalDouble.empty(), Category.NONE, OptionalInt.of(1), 1),
				standing);
	}

	@Test
	void whatIsNotShownHasNoStanding() {
		for (Outcome hidden : List.of(new Outcome.Suppressed(Reason.SMALL_NUMERATOR), new Outcome.NoData(Reason.NO_ROWS),
				new Outcome.NotApplicable(Reason.EMPTY_POPULATION), new Outcome.Failed("pack", "detail"))) {
			assertEquals(Standing.NONE, classify(result(MUNICIPALITY, HIGHER, value(10)),
					result(area("1"), HIGHER, hidden)).get(1).standing());
		}
	}

	@Test
	void anUnreliableValueIsJudged() {
		Outcome unreliable = new Outcome.Unreliable(new Figures(20, 100, 20, Optional.empty()), Reason.HISTORY_INCOMPLETE);
		assertEquals(Category.RED, classify(result(MUNICIPALITY, HIGHER, value(10)),
				result(area("1"), HIGHER, unreliable)).get(1).standing().category());
	}

	@Test
	void equalValuesShareARank() {
		assertEquals(List.of(2, 1, 5, 2, 4), ranks(HIGHER, 8, 9, 1, 8, 3));
		assertEquals(List.of(2, 1, 5, 2, 4), ranks(indicator("n", Direction.NEUTRAL, CategoryRule.KL), 8, 9, 1, 8, 3));
		assertEquals(List.of(3, 5, 1, 3, 2),
				ranks(indicator("l", Direction.LOWER_IS_WORSE, CategoryRule.KL), 8, 9, 1, 8, 3));
		assertEquals(List.of(1, 1, 1), ranks(HIGHER, 2, 2, 2));
	}

	private static List<Integer> ranks(IndicatorInfo indicator, double... values) {
		List<AreaResult> results = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			results.add(result(area("" + i), indicator, value(values[i])));
		}
		results.add(result(area("hidden"), indicator, new Outcome.Suppressed(Reason.SMALL_NUMERATOR)));
		results.add(result(new AreaRef("andet sæt", area("1").code(), "", AreaRef.Role.AREA), indicator, value(99)));
		return new Classifier().classify(results).stream().limit(values.length).map(AreaResult::standing)
				.peek(s -> assertEquals(values.length, s.ranked())).map(s -> s.rank().orElseThrow()).toList();
	}

	@Test
	void periodsAndIndicatorsDoNotMix() {
		AreaResult last = result(area("1"), HIGHER, value(20));
		AreaResult next = new AreaResult(last.area(), HIGHER, Period.parse("2015K2").orElseThrow(), last.outcome(),
				Standing.NONE, OptionalDouble.empty(), "run");
		IndicatorInfo other = indicator("b", Direction.HIGHER_IS_WORSE, CategoryRule.KL);
		List<AreaResult> judged = classify(result(MUNICIPALITY, HIGHER, value(10)), next,
				result(area("1"), other, value(20)));
		assertTrue(judged.stream().skip(1).allMatch(r -> r.standing().category() == Category.NONE));
		assertEquals(PERIOD, judged.get(0).period());
	}

	@Test
	void rangesMeetWithoutOverlap() {
		Limits higher = Limits.of(HIGHER, 10).orElseThrow();
		assertEquals(ValueRange.from(13), higher.range(Category.RED));
		assertEquals(ValueRange.fromBelow(11, 13), higher.range(Category.YELLOW));
		assertEquals(ValueRange.below(11), higher.range(Category.GREEN));
		Limits lower = Limits.of(indicator("l", Direction.LOWER_IS_WORSE, CategoryRule.KL), 10).orElseThrow();
		assertEquals(ValueRange.upTo(7), lower.range(Category.RED));
		assertEquals(ValueRange.overUpTo(7, 9), lower.range(Category.YELLOW));
		assertEquals(ValueRange.over(9), lower.range(Category.GREEN));
		assertThrows(IllegalArgumentException.class, () -> lower.range(Category.ABOVE));
	}
}
