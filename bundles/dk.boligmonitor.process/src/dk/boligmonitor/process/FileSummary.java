package dk.boligmonitor.process;

/**
 * Control totals of one file of a delivery: {@code read = rejected + duplicates + unchanged + added + changed}.
 *
 * @param file       file name
 * @param read       rows in the file
 * @param rejected   rows left out
 * @param duplicates rows that repeat an earlier one word for word
 * @param unchanged  rows that said what was known
 * @param added      rows about something new
 * @param changed    rows that changed something
 * @param ended      known things no longer mentioned
 */
public record FileSummary(String file, long read, long rejected, long duplicates, long unchanged, long added,
		long changed, long ended) {
}
