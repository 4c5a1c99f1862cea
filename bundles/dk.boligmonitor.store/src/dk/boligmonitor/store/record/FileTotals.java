package dk.boligmonitor.store.record;

import dk.boligmonitor.model.record.RecordKind;

/**
 * Control totals of one file of a delivery: {@code read = rejected + duplicates + unchanged + added + changed}.
 *
 * @param kind       which file
 * @param read       data rows in the file
 * @param rejected   rows left out, with a reason each
 * @param duplicates rows that said word for word what an earlier row of the file had said
 * @param unchanged  rows that said what was already known
 * @param added      rows about something new
 * @param changed    rows that changed what was known
 * @param ended      known things that the file no longer mentions
 */
public record FileTotals(RecordKind kind, long read, long rejected, long duplicates, long unchanged, long added, long changed,
		long ended) {

	/** True if no row was lost or counted twice. */
	public boolean balanced() {
		return read == rejected + duplicates + unchanged + added + changed;
	}
}
