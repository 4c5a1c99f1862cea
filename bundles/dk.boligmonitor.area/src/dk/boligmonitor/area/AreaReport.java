package dk.boligmonitor.area;

import java.util.List;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.place.AreaOutline;

/**
 * What reading an area file came to.
 *
 * @param areas    the areas ordered by code; empty if any problem is an error
 * @param crs      the coordinate system the file was taken to be in, for example {@code EPSG:25832}, or empty if that was
 *                 not settled
 * @param problems all that was found, in the order of the file as far as it goes
 */
public record AreaReport(List<AreaOutline> areas, String crs, List<Problem> problems) {

	/**
	 * @throws IllegalArgumentException if there are areas although a problem is an error
	 */
	public AreaReport {
		areas = List.copyOf(areas);
		problems = List.copyOf(problems);
		if (!areas.isEmpty() && problems.stream().anyMatch(AreaReport::isError)) {
			throw new IllegalArgumentException("A refused file has no areas");
		}
	}

	/** True if nothing of the file may be used. */
	public boolean refused() {
		return problems.stream().anyMatch(AreaReport::isError);
	}

	private static boolean isError(Problem problem) {
		return problem.code().severity() == Severity.ERROR;
	}
}
