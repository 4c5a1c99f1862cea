package dk.boligmonitor.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;

/** Finds results by indicator, period and area, and gives the rows and columns in which a report shows them. */
final class Results {

	private record Place(IndicatorId indicator, Period period, AreaRef area) {
	}

	private final List<AreaResult> all;
	private final Map<Place, AreaResult> byPlace = new HashMap<>();
	private final Map<IndicatorId, IndicatorInfo> indicators = new LinkedHashMap<>();
	private final Map<IndicatorId, TreeSet<Period>> periods = new HashMap<>();
	private final Map<String, TreeSet<AreaRef>> sets = new LinkedHashMap<>();
	private final List<AreaRef> municipality = new ArrayList<>();

	Results(List<AreaResult> results) {
		all = results;
		Comparator<AreaRef> order = Comparator.comparing(AreaRef::role).thenComparing(AreaRef::code)
				.thenComparing(AreaRef::name);
		for (AreaResult result : results) {
			IndicatorId id = result.indicator().id();
			AreaRef area = result.area();
			byPlace.put(new Place(id, result.period(), area), result);
			TreeSet<Period> known = periods.computeIfAbsent(id, i -> new TreeSet<>());
			known.add(result.period());
			if (!indicators.containsKey(id) || result.period().equals(known.last())) {
				indicators.put(id, result.indicator());
			}
			if (area.role() != AreaRef.Role.MUNICIPALITY) {
				sets.computeIfAbsent(area.set(), s -> new TreeSet<>(order)).add(area);
			} else if (!municipality.contains(area)) {
				municipality.add(area);
			}
		}
	}

	List<AreaResult> all() {
		return all;
	}

	/** Indicators in the order of the results, each in its newest definition. */
	List<IndicatorInfo> indicators() {
		return List.copyOf(indicators.values());
	}

	List<Period> periods(IndicatorInfo indicator) {
		return List.copyOf(periods.getOrDefault(indicator.id(), new TreeSet<>()));
	}

	Period newest(IndicatorInfo indicator) {
		return periods(indicator).getLast();
	}

	/** Names of the area sets in the order of the results. */
	List<String> sets() {
		return List.copyOf(sets.keySet());
	}

	/** The rows of a set: its areas by code, those outside, the municipality. */
	List<AreaRef> rows(String set) {
		List<AreaRef> rows = new ArrayList<>(sets.getOrDefault(set, new TreeSet<>()));
		rows.addAll(municipality);
		return rows;
	}

	Optional<AreaResult> find(IndicatorInfo indicator, Period period, AreaRef area) {
		return Optional.ofNullable(byPlace.get(new Place(indicator.id(), period, area)));
	}

	Optional<AreaResult> newest(IndicatorInfo indicator, AreaRef area) {
		return find(indicator, newest(indicator), area);
	}
}
