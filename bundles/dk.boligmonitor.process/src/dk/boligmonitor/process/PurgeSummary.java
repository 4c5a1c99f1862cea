package dk.boligmonitor.process;

import java.util.List;

/**
 * What was deleted because its time of keeping was over.
 *
 * @param rawFiles   names of delivered files in the raw zone
 * @param logEntries entries of the access log
 * @param deliveries names of deliveries
 * @param kept       deliveries that had to stay because a later one tells only changes to them
 */
public record PurgeSummary(List<String> rawFiles, long logEntries, List<String> deliveries, List<String> kept) {

	/** Copies the lists. */
	public PurgeSummary {
		rawFiles = List.copyOf(rawFiles);
		deliveries = List.copyOf(deliveries);
		kept = List.copyOf(kept);
	}
}
