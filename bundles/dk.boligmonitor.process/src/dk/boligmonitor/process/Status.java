package dk.boligmonitor.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;

/**
 * What a data directory holds.
 *
 * @param municipality     whose data; empty before the first delivery
 * @param municipalityName for display, or empty
 * @param deliveries       oldest first
 * @param register         address register in use
 * @param areaSets         newest version of each set
 * @param geocoded         how geocoding went, empty if it is to be done
 * @param periods          periods with results
 * @param next             what to do next
 */
public record Status(Optional<MunicipalityCode> municipality, String municipalityName, List<DeliverySummary> deliveries,
		Optional<Register> register, List<Areas> areaSets, Optional<GeocodeSummary> geocoded, List<Period> periods,
		Next next) {

	/** The address register in use. */
	public record Register(String source, Instant imported, long addresses) {
	}

	/** An area set. */
	public record Areas(String name, int version, int count, String source) {
	}

	/** The next step on the way. */
	public enum Next {
		IMPORT_DELIVERY, IMPORT_ADDRESSES, IMPORT_AREAS, GEOCODE, CALCULATE, REPORT
	}
}
