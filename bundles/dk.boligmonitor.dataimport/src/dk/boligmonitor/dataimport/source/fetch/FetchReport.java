package dk.boligmonitor.dataimport.source.fetch;

import java.util.List;

/**
 * What a fetch came to.
 *
 * @param source name of the source
 * @param items  all that fits its pattern, ordered by name
 */
public record FetchReport(String source, List<FetchedItem> items) {

	/** Copies the list. */
	public FetchReport {
		items = List.copyOf(items);
	}

	/** What is new in the raw zone, ordered by name. */
	public List<FetchedItem> fetched() {
		return items.stream().filter(i -> i.outcome() instanceof FetchOutcome.Fetched).toList();
	}
}
