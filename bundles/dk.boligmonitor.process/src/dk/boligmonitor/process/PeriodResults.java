package dk.boligmonitor.process;

import java.util.List;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.RunRecord;

/**
 * Released results of one period.
 *
 * @param period  which
 * @param run     what made them
 * @param results by indicator in catalogue order, then areas and rest of each set, then the municipality
 */
public record PeriodResults(Period period, RunRecord run, List<AreaResult> results) {
}
