package dk.boligmonitor.map;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * An outline ready to be drawn: paths in metres, generalised to half a pixel and kept for each power of two of the scale,
 * so that a map of many vertices is redrawn fast. JTS' own {@code ShapeWriter} is not used because its paths hold floats,
 * which round a Danish northing to half a metre. Thread rule: safe for use by many threads.
 */
final class AreaShape {

	private static final double TOLERANCE_PIXELS = 0.5;

	private final Geometry outline;
	private final Envelope envelope;
	private final Map<Integer, Path2D> paths = new ConcurrentHashMap<>();
	private final Point2D middle;

	AreaShape(Geometry outline) {
		this.outline = outline;
		this.envelope = outline.getEnvelopeInternal();
		this.middle = middle(outline, envelope);
	}

	/** Square metres. */
	double size() {
		return outline.getArea();
	}

	Rectangle2D bounds() {
		return new Rectangle2D.Double(envelope.getMinX(), envelope.getMinY(), envelope.getWidth(), envelope.getHeight());
	}

	/** Where a label stands best: the middle of the greatest circle inside. */
	Point2D middle() {
		return middle;
	}

	/** True if the point lies inside or on the border. */
	boolean contains(double east, double north) {
		return envelope.contains(east, north)
				&& SimplePointInAreaLocator.locate(new Coordinate(east, north), outline) != Location.EXTERIOR;
	}

	/** The outline in metres, good enough for a scale; callers do not change it. */
	Path2D path(double metresPerPixel) {
		return paths.computeIfAbsent(Math.getExponent(metresPerPixel), level -> {
			double tolerance = Math.scalb(TOLERANCE_PIXELS, level);
			Path2D path = toPath(simplified(outline, tolerance));
			return path.getCurrentPoint() == null ? toPath(outline.getEnvelope()) : path;
		});
	}

	private static Geometry simplified(Geometry geometry, double tolerance) {
		DouglasPeuckerSimplifier simplifier = new DouglasPeuckerSimplifier(geometry);
		simplifier.setDistanceTolerance(tolerance);
		simplifier.setEnsureValid(false);
		return simplifier.getResultGeometry();
	}

	private static Point2D middle(Geometry outline, Envelope envelope) {
		double reach = Math.hypot(envelope.getWidth(), envelope.getHeight());
		Geometry rough = DouglasPeuckerSimplifier.simplify(outline, reach / 200);
		if (rough.isEmpty() || !(rough.getArea() > 0)) {
			return new Point2D.Double(envelope.centre().getX(), envelope.centre().getY());
		}
		Coordinate centre = MaximumInscribedCircle.getCenter(rough, reach / 100).getCoordinate();
		return new Point2D.Double(centre.getX(), centre.getY());
	}

	private static Path2D toPath(Geometry geometry) {
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		for (int i = 0; i < geometry.getNumGeometries(); i++) {
			if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
				append(path, polygon.getExteriorRing());
				for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
					append(path, polygon.getInteriorRingN(hole));
				}
			}
		}
		return path;
	}

	private static void append(Path2D path, LinearRing ring) {
		CoordinateSequence points = ring.getCoordinateSequence();
		if (points.size() < 4) {
			return;
		}
		path.moveTo(points.getX(0), points.getY(0));
		for (int i = 1; i < points.size() - 1; i++) {
			path.lineTo(points.getX(i), points.getY(i));
		}
		path.closePath();
	}
}
