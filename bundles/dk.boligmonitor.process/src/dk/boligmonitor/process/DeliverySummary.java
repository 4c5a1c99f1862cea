package dk.boligmonitor.process;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A stored delivery.
 *
 * @param name     for example {@code FLIS_0999_201503}
 * @param month    its month
 * @param imported when it was stored
 * @param files    control totals
 */
public record DeliverySummary(String name, YearMonth month, Instant imported, List<FileSummary> files) {

	/** Rows read, all files together. */
	public long read() {
		return files.stream().mapToLong(FileSummary::read).sum();
	}

	/** Rows left out, all files together. */
	public long rejected() {
		return files.stream().mapToLong(FileSummary::rejected).sum();
	}
}
