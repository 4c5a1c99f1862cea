package dk.boligmonitor.area;

/**
 * Where coordinates of Danish areas can lie.
 * <p>
 * Source: the plausible box of facts.md 5.1, with some room for outlines that reach into the sea; Bornholm included.
 */
final class Denmark {

	private static final double WEST = 400_000;
	private static final double EAST = 930_000;
	private static final double SOUTH = 6_030_000;
	private static final double NORTH = 6_420_000;

	private static final double WEST_DEGREES = 7;
	private static final double EAST_DEGREES = 16;
	private static final double SOUTH_DEGREES = 54;
	private static final double NORTH_DEGREES = 58;

	private Denmark() {
	}

	/** True if the point, in metres of EPSG:25832, lies in or near Denmark; false for NaN. */
	static boolean contains(double easting, double northing) {
		return easting >= WEST && easting <= EAST && northing >= SOUTH && northing <= NORTH;
	}

	/** The same for degrees. */
	static boolean containsDegrees(double longitude, double latitude) {
		return longitude >= WEST_DEGREES && longitude <= EAST_DEGREES && latitude >= SOUTH_DEGREES
				&& latitude <= NORTH_DEGREES;
	}
}
