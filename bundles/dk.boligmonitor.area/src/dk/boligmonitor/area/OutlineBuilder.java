package dk.boligmonitor.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Makes one valid outline of the rings of one feature, in metres. Rings that are open by less than a metre are closed,
 * rings without an inside are dropped, what is still invalid is repaired with JTS. A repair that loses more than one per
 * cent of the area is refused: then the file does not say where the area is.
 * <p>
 * The area before repair is that of the shells less that of the holes, each by the shoelace formula, so a border that runs
 * in a figure of eight counts as the difference of its two loops and its repair as a gain.
 */
final class OutlineBuilder {

	/** What became of the rings. */
	sealed interface Built {
	}

	/**
	 * An outline that can be used.
	 *
	 * @param repaired what was wrong before, if anything
	 */
	record Sound(MultiPolygon outline, Optional<OutlineFault> repaired) implements Built {
	}

	/** Rings that cannot be used. */
	record Refused(OutlineFault fault) implements Built {
	}

	private static final double MAX_GAP = 1.0;
	private static final double MAX_LOSS = 0.01;
	private static final int FEWEST_POSITIONS = 4;

	private Optional<OutlineFault> fault = Optional.empty();
	private double expectedArea;

	private OutlineBuilder() {
	}

	/** @param polygons each with its rings, shell first, as x0, y0, x1, y1, … in metres */
	static Built build(List<List<double[]>> polygons) {
		return new OutlineBuilder().outline(polygons);
	}

	private Built outline(List<List<double[]>> polygons) {
		List<Polygon> parts = new ArrayList<>();
		for (List<double[]> rings : polygons) {
			List<LinearRing> closed = new ArrayList<>();
			for (int i = 0; i < rings.size(); i++) {
				Optional<double[]> ring = close(rings.get(i));
				if (ring.isEmpty()) {
					return new Refused(OutlineFault.RING_OPEN);
				}
				if (ring.get().length >= 2 * FEWEST_POSITIONS) {
					closed.add(ring(ring.get()));
				} else if (i == 0) {
					note(OutlineFault.TOO_FEW_POINTS);
					break;
				} else {
					note(OutlineFault.TOO_FEW_POINTS);
				}
			}
			if (!closed.isEmpty()) {
				parts.add(polygon(closed));
			}
		}
		return parts.isEmpty() ? new Refused(OutlineFault.EMPTY)
				: repair(Outlines.FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new)));
	}

	private Built repair(MultiPolygon outline) {
		TopologyValidationError error = new IsValidOp(outline).getValidationError();
		if (error == null) {
			return new Sound(outline, fault);
		}
		note(OutlineFault.of(error));
		Geometry fixed = GeometryFixer.fix(outline);
		if (fixed.isEmpty() || fixed.getArea() == 0) {
			return new Refused(OutlineFault.EMPTY);
		}
		if (fixed.getArea() < expectedArea * (1 - MAX_LOSS)) {
			return new Refused(OutlineFault.AREA_LOST);
		}
		return new Sound(Outlines.multiPolygon(fixed), fault);
	}

	/** The ring with its last position equal to its first; empty if they lie too far apart. */
	private Optional<double[]> close(double[] ring) {
		int last = ring.length - 2;
		if (last < 0 || ring[0] == ring[last] && ring[1] == ring[last + 1]) {
			return Optional.of(ring);
		}
		if (Math.hypot(ring[0] - ring[last], ring[1] - ring[last + 1]) >= MAX_GAP) {
			return Optional.empty();
		}
		note(OutlineFault.RING_OPEN);
		double[] closed = Arrays.copyOf(ring, ring.length + 2);
		closed[ring.length] = ring[0];
		closed[ring.length + 1] = ring[1];
		return Optional.of(closed);
	}

	private static LinearRing ring(double[] xy) {
		CoordinateSequence sequence = new PackedCoordinateSequence.Double(xy, 2, 0);
		return Outlines.FACTORY.createLinearRing(sequence);
	}

	private Polygon polygon(List<LinearRing> rings) {
		LinearRing shell = rings.get(0);
		expectedArea += Area.ofRing(shell.getCoordinateSequence());
		for (LinearRing hole : rings.subList(1, rings.size())) {
			expectedArea -= Area.ofRing(hole.getCoordinateSequence());
		}
		return Outlines.FACTORY.createPolygon(shell, rings.subList(1, rings.size()).toArray(LinearRing[]::new));
	}

	/** Only the first fault is told: the later ones often follow from it. */
	private void note(OutlineFault found) {
		if (fault.isEmpty()) {
			fault = Optional.of(found);
		}
	}
}
