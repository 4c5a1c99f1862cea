package dk.boligmonitor.process.delivery;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.process.record.DeliveryState;
import dk.boligmonitor.process.record.DeliveryState.State;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.StoredDelivery;

/** Months times kinds: what is stored, and what is missing. */
final class Calendar {

	private Calendar() {
	}

	/**
	 * The calendar from the first delivery to the newest.
	 *
	 * @param late names of deliveries that came late
	 */
	static List<DeliveryState> of(List<StoredDelivery> deliveries, Set<String> late) {
		Map<YearMonth, StoredDelivery> stored = new TreeMap<>();
		Set<RecordKind> kinds = new TreeSet<>();
		for (StoredDelivery delivery : deliveries) {
			stored.put(delivery.head().month(), delivery);
			delivery.totals().forEach(t -> kinds.add(t.kind()));
		}
		List<DeliveryState> cells = new ArrayList<>();
		for (YearMonth month : months(new ArrayList<>(stored.keySet()))) {
			Optional<StoredDelivery> delivery = Optional.ofNullable(stored.get(month));
			for (RecordKind kind : kinds) {
				Optional<FileTotals> totals = delivery
						.flatMap(d -> d.totals().stream().filter(t -> t.kind().equals(kind)).findFirst());
				boolean cameLate = delivery.filter(d -> late.contains(d.head().name())).isPresent();
				cells.add(new DeliveryState(month, kind, totals.map(t -> state(t, cameLate)).orElse(State.MISSING),
						delivery.map(d -> d.head().name()), totals.map(DeliveryStep::summary)));
			}
		}
		return cells;
	}

	private static State state(FileTotals totals, boolean late) {
		if (totals.rejected() > 0) {
			return State.PARTLY_REJECTED;
		}
		return late ? State.LATE : State.STORED;
	}

	/** Stored months, and those between them that the usual distance between deliveries makes expect. */
	private static Set<YearMonth> months(List<YearMonth> stored) {
		Set<YearMonth> months = new TreeSet<>(stored);
		long step = step(stored);
		for (int i = 1; i < stored.size(); i++) {
			for (YearMonth m = stored.get(i - 1).plusMonths(step); m.isBefore(stored.get(i)); m = m.plusMonths(step)) {
				months.add(m);
			}
		}
		return months;
	}

	/** The distance that is most common, the shorter of two that are equally common. */
	private static long step(List<YearMonth> stored) {
		Map<Long, Integer> seen = new TreeMap<>();
		for (int i = 1; i < stored.size(); i++) {
			seen.merge(stored.get(i - 1).until(stored.get(i), ChronoUnit.MONTHS), 1, Integer::sum);
		}
		long step = 1;
		int most = 0;
		for (Map.Entry<Long, Integer> distance : seen.entrySet()) {
			if (distance.getValue() > most) {
				most = distance.getValue();
				step = distance.getKey();
			}
		}
		return step;
	}
}
