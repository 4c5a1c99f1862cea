package dk.boligmonitor.area;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.NoSuchAuthorityCodeException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.OperationNotFoundException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;

/**
 * Projects with GeoTools. WGS84 is taken as ETRS89, as everywhere in Danish mapping: EPSG's transformation between the two
 * is the null one, and GeoTools would only add 4 mm of rounding by going through geocentric coordinates.
 * <p>
 * The library unpacks its database of systems to a directory that the system property {@code EPSG-HSQL.directory} may name.
 */
final class GeoToolsProjection implements Projection {

	private static final String ETRS89 = "EPSG:4258";

	private final boolean degrees;
	private final MathTransform transform;

	private GeoToolsProjection(boolean degrees, MathTransform transform) {
		this.degrees = degrees;
		this.transform = transform;
	}

	static Optional<Projection> from(String crs) throws AreaException {
		boolean wgs84 = crs.equals(CrsName.CRS84) || crs.equals("EPSG:4326");
		try (LibraryClassLoader loader = LibraryClassLoader.of(CRS.class)) {
			CoordinateReferenceSystem target = CRS.decode(CrsName.UTM32, true);
			Optional<CoordinateReferenceSystem> source = decode(wgs84 ? ETRS89 : crs);
			if (source.isEmpty()) {
				return Optional.empty();
			}
			MathTransform transform = CRS.findMathTransform(source.get(), target, true);
			if (transform.getSourceDimensions() != 2) {
				return Optional.empty();
			}
			return Optional.of(new GeoToolsProjection(source.get() instanceof GeographicCRS, transform));
		} catch (OperationNotFoundException e) {
			return Optional.empty();
		} catch (FactoryException e) {
			throw new AreaException(AreaException.Fault.COORDINATE_LIBRARY, List.of(crs, String.valueOf(e.getMessage())),
					e);
		}
	}

	private static Optional<CoordinateReferenceSystem> decode(String crs) throws FactoryException {
		try {
			return Optional.of(CRS.decode(crs, true));
		} catch (NoSuchAuthorityCodeException e) {
			return Optional.empty();
		}
	}

	@Override
	public void apply(double[] from, double[] to) {
		if (degrees && !allInDenmark(from)) {
			for (int i = 0; i + 1 < from.length; i += 2) {
				double[] one = { from[i], from[i + 1] };
				if (Denmark.containsDegrees(one[0], one[1])) {
					transform(one, one);
				} else {
					Arrays.fill(one, Double.NaN);
				}
				to[i] = one[0];
				to[i + 1] = one[1];
			}
		} else {
			transform(from, to);
		}
	}

	private static boolean allInDenmark(double[] degrees) {
		for (int i = 0; i + 1 < degrees.length; i += 2) {
			if (!Denmark.containsDegrees(degrees[i], degrees[i + 1])) {
				return false;
			}
		}
		return true;
	}

	private void transform(double[] from, double[] to) {
		try (LibraryClassLoader loader = LibraryClassLoader.of(CRS.class)) {
			transform.transform(from, 0, to, 0, from.length / 2);
		} catch (TransformException e) {
			Arrays.fill(to, Double.NaN);
		}
	}
}
