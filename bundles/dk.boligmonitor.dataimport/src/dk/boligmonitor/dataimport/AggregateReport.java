package dk.boligmonitor.dataimport;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Severity;

/**
 * What reading aggregates came to. A row of a wide table counts once for each value that stands in it.
 *
 * @param counts   control totals by file
 * @param problems what concerns whole files, in file order; rows left out by a rule of the profile, such as totals, come as
 *                 {@code ROWS_LEFT_OUT} with their number as argument 0
 */
public record AggregateReport(Map<String, FileCount> counts, List<Problem> problems) {

	/** Copies both. */
	public AggregateReport {
		counts = Collections.unmodifiableMap(new TreeMap<>(counts));
		problems = List.copyOf(problems);
	}

	/** True if a file as a whole is bad: then nothing of it may be stored, whatever the counts say. */
	public boolean refused() {
		return problems.stream().anyMatch(p -> p.code().severity() == Severity.ERROR);
	}
}
