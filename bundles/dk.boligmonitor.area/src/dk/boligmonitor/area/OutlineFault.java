package dk.boligmonitor.area;

import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * What can be wrong with an outline; its name is the second argument of {@code AREA_REPAIRED} and {@code AREA_INVALID}.
 */
public enum OutlineFault {
	/** A ring does not end where it begins. */
	RING_OPEN,
	/** A ring has fewer than three corners. */
	TOO_FEW_POINTS,
	/** The border crosses or touches itself. */
	SELF_INTERSECTION,
	/** A hole lies outside its polygon. */
	HOLE_OUTSIDE,
	/** Polygons or holes lie in each other, overlap or occur twice. */
	RINGS_OVERLAP,
	/** Holes cut the inside of the polygon in pieces. */
	INSIDE_CUT,
	/** Repairing would lose more than one per cent of the area. */
	AREA_LOST,
	/** Nothing with an area is left. */
	EMPTY;

	static OutlineFault of(TopologyValidationError error) {
		return switch (error.getErrorType()) {
		case TopologyValidationError.HOLE_OUTSIDE_SHELL -> HOLE_OUTSIDE;
		case TopologyValidationError.NESTED_HOLES, TopologyValidationError.NESTED_SHELLS,
				TopologyValidationError.DUPLICATE_RINGS ->
			RINGS_OVERLAP;
		case TopologyValidationError.DISCONNECTED_INTERIOR -> INSIDE_CUT;
		case TopologyValidationError.TOO_FEW_POINTS -> TOO_FEW_POINTS;
		case TopologyValidationError.RING_NOT_CLOSED -> RING_OPEN;
		default -> SELF_INTERSECTION;
		};
	}
}
