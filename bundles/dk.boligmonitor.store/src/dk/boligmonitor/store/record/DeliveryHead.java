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
 */
public record DeliveryHead(MunicipalityCode municipality, YearMonth month, String name, String sha256) {

	/** The day whose state it shows: the last of its month. */
	public LocalDate date() {
		return month.atEndOfMonth();
	}
}
