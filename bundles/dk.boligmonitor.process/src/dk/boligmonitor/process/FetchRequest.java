package dk.boligmonitor.process;

import java.util.Optional;

/**
 * What to fetch and what to do with it.
 *
 * @param source     name of the source; empty for all
 * @param then       what to do with the files
 * @param onDrift    for their import
 * @param maxRejects for their import, each
 * @param purpose    for the access log; empty for the purpose of the settings
 */
public record FetchRequest(Optional<String> source, Then then, DeliveryRequest.OnDrift onDrift, long maxRejects,
		Optional<String> purpose) {

	/** What to do with fetched files. */
	public enum Then {
		/** Keep them in the raw zone. */
		KEEP,
		/** Import them in the order of their months, together with those that still lie in the raw zone. */
		IMPORT
	}

	/** Fetches from all sources and imports, as a schedule does. */
	public static FetchRequest all() {
		return new FetchRequest(Optional.empty(), Then.IMPORT, DeliveryRequest.OnDrift.TELL, 0, Optional.empty());
	}
}
