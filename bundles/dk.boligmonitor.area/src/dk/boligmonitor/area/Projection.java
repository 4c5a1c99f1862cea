package dk.boligmonitor.area;

import java.util.Optional;

/** Brings coordinates of one system to EPSG:25832. */
sealed interface Projection permits Projection.None, GeoToolsProjection {

	/** For data that are in EPSG:25832 already; GeoTools is not even loaded. */
	record None() implements Projection {
		@Override
		public void apply(double[] from, double[] to) {
			System.arraycopy(from, 0, to, 0, from.length);
		}
	}

	/**
	 * Transforms x0, y0, x1, y1, …; x is easting or longitude. What cannot be transformed becomes NaN.
	 *
	 * @param to of the same length as {@code from}
	 */
	void apply(double[] from, double[] to);

	/**
	 * The projection from a system.
	 *
	 * @param crs as {@link CrsName} spells it
	 * @return empty if there is no such system
	 * @throws AreaException if the library of coordinate systems does not work
	 */
	static Optional<Projection> from(String crs) throws AreaException {
		return crs.equals(CrsName.UTM32) ? Optional.of(new None()) : GeoToolsProjection.from(crs);
	}

	/**
	 * Transforms and judges in one go.
	 *
	 * @return the first position (counted from 0) that does not come to lie in Denmark, or -1
	 */
	default int applyAndCheck(double[] from, double[] to) {
		apply(from, to);
		for (int i = 0; i + 1 < to.length; i += 2) {
			if (!Denmark.contains(to[i], to[i + 1])) {
				return i / 2;
			}
		}
		return -1;
	}
}
