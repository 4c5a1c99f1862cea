package dk.boligmonitor.process.delivery;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.drift.Drift;
import dk.boligmonitor.dataimport.drift.Statistics;
import dk.boligmonitor.dataimport.drift.Thresholds;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.store.DataStore;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.StoredDelivery;

/** Finds the deliveries that one is compared with. */
final class DriftStep {

	private DriftStep() {
	}

	/**
	 * What is unusual about a delivery against the newest one before it that tells as much, and has statistics; in the light of
	 * the one a year before. Nothing if there is none.
	 *
	 * @param known stored deliveries, oldest first; may hold the delivery itself
	 */
	static List<Problem> compare(DataStore store, DeliveryHead of, Statistics now, List<StoredDelivery> known,
			Thresholds thresholds) throws StoreException {
		Optional<Statistics> before = Optional.empty();
		Optional<Statistics> yearBefore = Optional.empty();
		YearMonth lastYear = of.month().minusYears(1);
		for (StoredDelivery delivery : known.reversed()) {
			DeliveryHead head = delivery.head();
			boolean earlier = head.month().isBefore(of.month()) && head.scope() == of.scope();
			if (earlier && before.isEmpty()) {
				before = Statistics.parse(store.records().statistics(head));
			}
			if (earlier && head.month().equals(lastYear)) {
				yearBefore = Statistics.parse(store.records().statistics(head));
			}
		}
		if (before.isEmpty()) {
			return List.of();
		}
		return yearBefore.isPresent() ? Drift.compare(before.get(), now, yearBefore.get(), thresholds)
				: Drift.compare(before.get(), now, thresholds);
	}
}
