package dk.boligmonitor.model.result;

import java.time.Instant;
import java.util.List;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;

/**
 * Which data, areas, definitions and policy made a set of results.
 *
 * @param id               names the run, for example {@code 20150402-101500}
 * @param at               when it was calculated
 * @param municipality     kommunekode
 * @param municipalityName for display
 * @param periods          the periods asked for, in order
 * @param deliveries       what the data came from, for example {@code FLIS_0999_201503}
 * @param register         address register version: file name and day of import
 * @param areaSets         name and version of each area set
 * @param policy           name of the disclosure policy
 * @param coverages        how many residents could be placed
 */
public record RunRecord(String id, Instant at, MunicipalityCode municipality, String municipalityName, List<Period> periods,
		List<String> deliveries, String register, List<String> areaSets, String policy, List<Coverage> coverages) {

	/** Copies the lists. */
	public RunRecord {
		periods = List.copyOf(periods);
		deliveries = List.copyOf(deliveries);
		areaSets = List.copyOf(areaSets);
		coverages = List.copyOf(coverages);
	}
}
