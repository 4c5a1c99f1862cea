package dk.boligmonitor.ui.dataimport.calendar;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.process.record.DeliveryState;

/**
 * The states of all months and kinds, by place.
 *
 * @param kinds from top to bottom
 * @param first oldest year
 * @param last  newest year
 * @param cells what is known
 */
record Calendar(List<RecordKind> kinds, int first, int last, Map<Spot, DeliveryState> cells) {

	/** Nothing. */
	static final Calendar EMPTY = new Calendar(List.of(), 0, -1, Map.of());

	/** A month of a kind. */
	record Spot(YearMonth month, RecordKind kind) {
	}

	static Calendar of(List<DeliveryState> states) {
		if (states.isEmpty()) {
			return EMPTY;
		}
		Map<Spot, DeliveryState> cells = new HashMap<>();
		states.forEach(s -> cells.put(new Spot(s.month(), s.kind()), s));
		List<RecordKind> kinds = states.stream().map(DeliveryState::kind).distinct().sorted().toList();
		return new Calendar(kinds, states.getFirst().month().getYear(), states.getLast().month().getYear(), cells);
	}

	int years() {
		return last - first + 1;
	}

	/** What is known of a place; empty before the first delivery and after the last. */
	Optional<DeliveryState> at(Spot spot) {
		return Optional.ofNullable(cells.get(spot));
	}

	/** True if the place is one of the calendar's, even one of which nothing is expected. */
	boolean has(Spot spot) {
		return kinds.contains(spot.kind()) && spot.month().getYear() >= first && spot.month().getYear() <= last;
	}

	/** The place so many months later, and so many kinds further down; the same if there is none. */
	Spot move(Spot from, int months, int kindsDown) {
		int kind = kinds.indexOf(from.kind()) + kindsDown;
		YearMonth month = from.month().plusMonths(months);
		if (kind >= kinds.size()) {
			kind = 0;
			month = month.minusYears(1);
		} else if (kind < 0) {
			kind = kinds.size() - 1;
			month = month.plusYears(1);
		}
		Spot to = new Spot(month, kinds.get(kind));
		return has(to) ? to : from;
	}
}
