package dk.boligmonitor.classification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;

/** Makes legends from classified results. Thread rule: stateless. */
public final class Legends {

	private static final List<Mark> STATES = List.of(Mark.UNJUDGED, Mark.UNRELIABLE, Mark.SUPPRESSED, Mark.NO_DATA,
			Mark.NOT_APPLICABLE, Mark.FAILED);

	private Legends() {
	}

	/**
	 * The legend of one indicator, period and area set. Results of other indicators, periods and sets are passed over; the
	 * municipality gives the benchmark, and only areas are counted. An unreliable value counts with its category and again
	 * as unreliable.
	 */
	public static Legend of(IndicatorInfo indicator, Period period, String set, List<AreaResult> results) {
		Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
		OptionalDouble benchmark = OptionalDouble.empty();
		for (AreaResult result : results) {
			if (!result.indicator().id().equals(indicator.id()) || !result.period().equals(period)) {
				continue;
			}
			AreaRef area = result.area();
			if (area.role() == AreaRef.Role.MUNICIPALITY) {
				Optional<Figures> figures = result.outcome().shown();
				benchmark = figures.isPresent() ? OptionalDouble.of(figures.get().value()) : OptionalDouble.empty();
			} else if (area.role() == AreaRef.Role.AREA && area.set().equals(set)) {
				counts.merge(Mark.of(result), 1, Integer::sum);
				if (Mark.unreliable(result)) {
					counts.merge(Mark.UNRELIABLE, 1, Integer::sum);
				}
			}
		}
		return new Legend(indicator, period, benchmark, entries(indicator, benchmark, counts));
	}

	private static List<LegendEntry> entries(IndicatorInfo indicator, OptionalDouble benchmark, Map<Mark, Integer> counts) {
		Optional<Limits> limits = benchmark.isPresent() ? Limits.of(indicator, benchmark.getAsDouble()) : Optional.empty();
		List<LegendEntry> entries = new ArrayList<>();
		for (Category category : Limits.categories(indicator.direction())) {
			Mark mark = Mark.of(category);
			entries.add(new LegendEntry(mark, limits.map(l -> l.range(category)), counts.getOrDefault(mark, 0)));
		}
		for (Mark state : STATES) {
			int count = counts.getOrDefault(state, 0);
			if (count > 0) {
				entries.add(new LegendEntry(state, Optional.empty(), count));
			}
		}
		return entries;
	}
}
