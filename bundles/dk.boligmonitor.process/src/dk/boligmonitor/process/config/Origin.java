package dk.boligmonitor.process.config;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.ProblemCode;

/**
 * Where a stored delivery came from and what was put up with, so that it can be imported again.
 *
 * @param place         path of the folder, ZIP or file; or a name in the raw zone
 * @param zone          which of these
 * @param profile       layout that was asked for
 * @param municipality  as asked for
 * @param month         as asked for
 * @param maxRejects    rejected rows that were put up with
 * @param acceptedRules rules whose rejects were put up with
 * @param arrival       whether a later month had been stored before it came first
 */
public record Origin(String place, Zone zone, Optional<String> profile, Optional<MunicipalityCode> municipality,
		Optional<YearMonth> month, long maxRejects, Set<ProblemCode> acceptedRules, Arrival arrival) {

	/** Where delivered files lie. */
	public enum Zone {
		/** Where the user has them. */
		OUTSIDE,
		/** Encrypted in the data directory. */
		RAW
	}

	/** When a delivery came. */
	public enum Arrival {
		IN_TIME, LATE
	}

	/** Copies the rules. */
	public Origin {
		acceptedRules = Set.copyOf(acceptedRules);
	}
}
