package dk.boligmonitor.dataimport;

import java.time.YearMonth;
import java.util.Optional;

import dk.boligmonitor.model.MunicipalityCode;

/**
 * What someone has said about a delivery whose name does not tell it.
 *
 * @param municipality whose it is
 * @param month        the state on the last day of which it shows
 */
public record Asked(Optional<MunicipalityCode> municipality, Optional<YearMonth> month) {

	/** Nobody has said anything. */
	public static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty());
}
