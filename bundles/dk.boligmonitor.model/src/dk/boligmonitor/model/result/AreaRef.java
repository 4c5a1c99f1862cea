package dk.boligmonitor.model.result;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaSet;

/**
 * The area that a result is about.
 *
 * @param set  name of the area set, {@link AreaSet#MUNICIPALITY} for the municipality
 * @param code code inside the set, {@link AreaCode#REST} for those in no area, the kommunekode for the municipality
 * @param name for display; empty for the rest, which is named by whoever shows it
 * @param role what sort of area it is
 */
public record AreaRef(String set, AreaCode code, String name, Role role) {

	/** What sort of area it is. */
	public enum Role {
		/** An area of a set. */
		AREA,
		/** All who live in the municipality but in no area of the set. */
		REST,
		/** All residents. */
		MUNICIPALITY
	}

	/** The municipality as a whole. */
	public static AreaRef municipality(MunicipalityCode code, String name) {
		return new AreaRef(AreaSet.MUNICIPALITY, new AreaCode(code.digits()), name, Role.MUNICIPALITY);
	}

	/** Those in no area of {@code set}. */
	public static AreaRef rest(String set) {
		return new AreaRef(set, AreaCode.REST, "", Role.REST);
	}
}
