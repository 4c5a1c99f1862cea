package dk.boligmonitor.store.record;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.boligmonitor.model.MunicipalityCode;

/**
 * Which delivery it is.
 *
 * @param municipality kommunekode of its name
 * @param month        month of its name; it shows the state on the month's last day
 * @param name         its name, for example {@code FLIS_0999_201503}
 * @param sha256       hash over its files, in hex; the same content has the same hash
 * @param scope        whether it tells everything or only what changed
 * @param profile      name of the profile it was read with
 */
public record DeliveryHead(MunicipalityCode municipality, YearMonth month, String name, String sha256, Scope scope,
		String profile) {

	/** What it means that a row is not there. */
	public enum Scope {
		/** The delivery tells the whole state: what it does not mention has ended. */
		FULL,
		/** The delivery tells changes to the month before: what it does not mention stays as it was. */
		CHANGES
	}

	/** A whole delivery in the built-in layout. */
	public DeliveryHead(MunicipalityCode municipality, YearMonth month, String name, String sha256) {
		this(municipality, month, name, sha256, Scope.FULL, "flis");
	}

	/** The day whose state it shows: the last of its month. */
	public LocalDate date() {
		return month.atEndOfMonth();
	}
}
