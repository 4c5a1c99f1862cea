package dk.boligmonitor.classification;

import static dk.boligmonitor.classification.Cases.MUNICIPALITY;
import static dk.boligmonitor.classification.Cases.PERIOD;
import static dk.boligmonitor.classification.Cases.SET;
import static dk.boligmonitor.classification.Cases.area;
import static dk.boligmonitor.classification.Cases.indicator;
import static dk.boligmonitor.classification.Cases.result;
import static dk.boligmonitor.classification.Cases.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Reason;

class LegendsTest {

	private static final IndicatorInfo HIGHER = indicator("a", Direction.HIGHER_IS_WORSE, CategoryRule.KL);

	@Test
	void countsAreasByMarkAndListsEmptyCategories() {
		Outcome unreliable = new Outcome.Unreliable(new Figures(20, 100, 20, Optional.empty()), Reason.HISTORY_INCOMPLETE);
		List<AreaResult> results = new Classifier().classify(List.of(result(MUNICIPALITY, HIGHER, value(10)),
				result(area("1"), HIGHER, value(20)), result(area("2"), HIGHER, unreliable),
				result(area("3"), HIGHER, value(0)), result(area("4"), HIGHER, new Outcome.NoData(Reason.NO_ROWS)),
				result(area("5"), HIGHER, new Outcome.Suppressed(Reason.SMALL_NUMERATOR)),
				result(area("6"), HIGHER, new Outcome.NotApplicable(Reason.EMPTY_POPULATION)),
				result(area("7"), HIGHER, new Outcome.Failed("pack", "detail")),
				result(AreaRef.rest(SET), HIGHER, value(20)),
				result(area("1"), indicator("b", Direction.NEUTRAL, CategoryRule.KL), value(20))));
		Legend legend = Legends.of(HIGHER, PERIOD, SET, results);
		assertEquals(OptionalDouble.of(10), legend.benchmark());
		assertEquals(List.of(new LegendEntry(Mark.RED, Optional.of(ValueRange.from(13)), 2),
				new LegendEntry(Mark.YELLOW, Optional.of(ValueRange.fromBelow(11, 13)), 0),
				new LegendEntry(Mark.GREEN, Optional.of(ValueRange.below(11)), 1), state(Mark.UNRELIABLE),
				state(Mark.SUPPRESSED), state(Mark.NO_DATA), state(Mark.NOT_APPLICABLE), state(Mark.FAILED)),
				legend.entries());
	}

	private static LegendEntry state(Mark mark) {
		return new LegendEntry(mark, Optional.empty(), 1);
	}

	@Test
	void neutralIndicatorsHaveNoRedAndNoGreen() {
		IndicatorInfo neutral = indicator("n", Direction.NEUTRAL, CategoryRule.KL);
		List<AreaResult> results = new Classifier()
				.classify(List.of(result(MUNICIPALITY, neutral, value(10)), result(area("1"), neutral, value(30))));
		assertEquals(List.of(Mark.ABOVE, Mark.NEAR, Mark.BELOW),
				Legends.of(neutral, PERIOD, SET, results).entries().stream().map(LegendEntry::mark).toList());
	}

	@Test
	void withoutABenchmarkValuesAreUnjudged() {
		List<AreaResult> results = new Classifier().classify(List.of(result(area("1"), HIGHER, value(30))));
		Legend legend = Legends.of(HIGHER, PERIOD, SET, results);
		assertEquals(OptionalDouble.empty(), legend.benchmark());
		assertEquals(new LegendEntry(Mark.UNJUDGED, Optional.empty(), 1), legend.entries().get(3));
		assertEquals(new LegendEntry(Mark.RED, Optional.empty(), 0), legend.entries().get(0));
	}
}
