package dk.boligmonitor.process.record;

import java.time.YearMonth;
import java.util.Optional;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.process.FileSummary;

/**
 * A cell of the calendar of deliveries.
 *
 * @param month    row
 * @param kind     column
 * @param state    how it stands
 * @param delivery name of the month's delivery; empty if there is none
 * @param totals   control totals of the file; empty if there is none
 */
public record DeliveryState(YearMonth month, RecordKind kind, State state, Optional<String> delivery,
		Optional<FileSummary> totals) {

	/** How a month stands for a kind. */
	public enum State {
		/** All rows are stored. */
		STORED,
		/** Stored, but rows were rejected and left out. */
		PARTLY_REJECTED,
		/** Stored whole, but after a later month had been. */
		LATE,
		/** Not there, though deliveries before and after are, or the month's delivery left the kind out. */
		MISSING
	}
}
