package dk.boligmonitor.store.record;

import java.time.Instant;
import java.util.List;

/**
 * A delivery that was stored.
 *
 * @param head     which
 * @param imported when
 * @param totals   control totals of its files
 */
public record StoredDelivery(DeliveryHead head, Instant imported, List<FileTotals> totals) {
}
