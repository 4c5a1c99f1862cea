package dk.boligmonitor.ui;

import java.util.Optional;
import java.util.Set;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.IndicatorId;

/**
 * What the user looks at, in all views together.
 *
 * @param areaSet   name of the area set; empty while there is none
 * @param areas     selected areas of the set
 * @param indicator chosen indicator
 * @param period    chosen period
 */
public record MonitorSelection(Optional<String> areaSet, Set<AreaCode> areas, Optional<IndicatorId> indicator,
		Optional<Period> period) {

	/** Nothing chosen. */
	public static final MonitorSelection NONE = new MonitorSelection(Optional.empty(), Set.of(), Optional.empty(),
			Optional.empty());

	/** Copies the areas. */
	public MonitorSelection {
		areas = Set.copyOf(areas);
	}

	/** The same with another area set, of which no area is selected yet. */
	public MonitorSelection withAreaSet(String other) {
		return areaSet.equals(Optional.of(other)) ? this
				: new MonitorSelection(Optional.of(other), Set.of(), indicator, period);
	}

	/** The same with other areas. */
	public MonitorSelection withAreas(Set<AreaCode> other) {
		return new MonitorSelection(areaSet, other, indicator, period);
	}

	/** The same with another indicator. */
	public MonitorSelection withIndicator(IndicatorId other) {
		return new MonitorSelection(areaSet, areas, Optional.of(other), period);
	}

	/** The same with another period. */
	public MonitorSelection withPeriod(Period other) {
		return new MonitorSelection(areaSet, areas, indicator, Optional.of(other));
	}
}
