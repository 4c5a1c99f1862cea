package dk.boligmonitor.ui.dataimport.reject;

import java.util.List;
import java.util.Optional;

import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.record.RejectLine;

/**
 * Rejected rows on show, and where they belong.
 *
 * @param delivery name
 * @param tried    what was asked for, if the delivery was only tried; empty if it is stored
 * @param rows     in file order
 */
record Listed(String delivery, Optional<DeliveryRequest> tried, List<RejectLine> rows) {

	static final Listed NOTHING = new Listed("", Optional.empty(), List.of());

	/** Copies the rows. */
	Listed {
		rows = List.copyOf(rows);
	}
}
