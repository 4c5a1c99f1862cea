package dk.boligmonitor.model.place;

import java.time.LocalDate;
import java.util.List;

/**
 * A division of the municipality, such as boligområder or skoledistrikter, in one version. Sets stand side by side and may
 * overlap each other.
 *
 * @param name      the user's name for the division, not blank; {@code kommune} is taken
 * @param version   counted from 1, one higher for each import under the same name
 * @param validFrom first day on which this version holds
 * @param source    file name that it came from
 * @param areas     ordered by code
 */
public record AreaSet(String name, int version, LocalDate validFrom, String source, List<AreaOutline> areas) {

	/** The name under which results of the municipality as a whole stand. */
	public static final String MUNICIPALITY = "kommune";

	/**
	 * @throws IllegalArgumentException if the name is blank or taken
	 */
	public AreaSet {
		if (name.isBlank() || name.equals(MUNICIPALITY)) {
			throw new IllegalArgumentException("Not a name for an area set: " + name);
		}
		areas = List.copyOf(areas);
	}
}
