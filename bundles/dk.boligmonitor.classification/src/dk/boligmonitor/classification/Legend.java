package dk.boligmonitor.classification;

import java.util.List;
import java.util.OptionalDouble;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.IndicatorInfo;

/**
 * What a map or table of one indicator shows and how often: every category, also the empty ones, then the states that
 * occur. Holds codes and numbers; words and colours are added where it is drawn.
 *
 * @param indicator what is shown
 * @param period    for when
 * @param benchmark the municipality's value, empty if it may not be shown
 * @param entries   in the order in which they are listed
 */
public record Legend(IndicatorInfo indicator, Period period, OptionalDouble benchmark, List<LegendEntry> entries) {

	/** Copies the list. */
	public Legend {
		entries = List.copyOf(entries);
	}
}
