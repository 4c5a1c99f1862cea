package dk.boligmonitor.dataimport;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.record.RecordKind;

/**
 * What reading a delivery came to.
 *
 * @param counts   control totals of each file that the delivery has, in the order of the kinds
 * @param problems what concerns whole files, in file order. Notes that gather many rows have their number as argument 0
 *                 ({@code CPR_PADDED}, {@code BIRTH_DATE_DIFFERS})
 */
public record ReadReport(Map<RecordKind, FileCount> counts, List<Problem> problems) {

	/** Copies both. */
	public ReadReport {
		counts = Collections.unmodifiableMap(new TreeMap<>(counts));
		problems = List.copyOf(problems);
	}

	/** True if a file as a whole is bad: then nothing of the delivery may be stored, whatever the counts say. */
	public boolean refused() {
		return problems.stream().anyMatch(p -> p.code().severity() == Severity.ERROR);
	}
}
