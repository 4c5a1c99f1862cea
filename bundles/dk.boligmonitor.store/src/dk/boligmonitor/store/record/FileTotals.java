package dk.boligmonitor.store.record;

import dk.boligmonitor.model.record.RecordKind;

/**
 * Control totals of one file of a delivery: {@code read = rejected + unchanged + added + changed}.
 *
 * @param kind      which file
 * @param read      data rows in the file
 * @param rejected  rows left out
 * @param unchanged rows that said what was already known
 * @param added     rows about something new
 * @param changed   rows that changed what was known
 * @param ended     known things that the file no longer mentions
 */
public record FileTotals(RecordKind kind, long read, long rejected, long unchanged, long added, long changed, long ended) {
}
