package dk.boligmonitor.report;

import java.util.List;

import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.RunRecord;

/**
 * What a report is made of.
 *
 * @param run      the run behind it
 * @param results  classified results in the order of their indicators, of one period or several; of several, the newest
 *                 of each indicator is shown in overview and maps and the others as development
 * @param areaSets outlines for the maps; a set with results but without outlines gets tables only
 * @param purpose  why the municipality keeps these figures (formål), in its own words; may be empty
 * @param language of all words that do not come with the data
 */
public record ReportInput(RunRecord run, List<AreaResult> results, List<AreaSet> areaSets, String purpose,
		Language language) {

	/** Copies the lists. */
	public ReportInput {
		results = List.copyOf(results);
		areaSets = List.copyOf(areaSets);
	}
}
