package dk.boligmonitor.area;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;

/**
 * Finds areas of one set that overlap. Slivers of less than a square metre, as generalisation and rounding leave them
 * along common borders, are passed over.
 */
final class Overlaps {

	/**
	 * Two areas that overlap.
	 *
	 * @param first  index of the one
	 * @param second index of the other, higher than {@code first}
	 * @param area   square metres that both cover
	 */
	record Overlap(int first, int second, double area) {
	}

	private static final double SLIVER = 1.0;

	private Overlaps() {
	}

	/** All pairs, by first and then second index. */
	static List<Overlap> find(List<? extends Geometry> outlines, Progress progress) {
		STRtree tree = new STRtree();
		for (int i = 0; i < outlines.size(); i++) {
			tree.insert(outlines.get(i).getEnvelopeInternal(), i);
		}
		List<Overlap> overlaps = new ArrayList<>();
		for (int i = 0; i < outlines.size(); i++) {
			progress.check(Step.IMPORT_AREAS, i, outlines.size());
			Geometry one = outlines.get(i);
			PreparedGeometry prepared = PreparedGeometryFactory.prepare(one);
			for (int other : laterNeighbours(tree, one, i)) {
				Geometry two = outlines.get(other);
				if (prepared.intersects(two)) {
					double area = OverlayNGRobust.overlay(one, two, OverlayNG.INTERSECTION).getArea();
					if (area >= SLIVER) {
						overlaps.add(new Overlap(i, other, area));
					}
				}
			}
		}
		return overlaps;
	}

	private static int[] laterNeighbours(STRtree tree, Geometry outline, int index) {
		List<Integer> found = new ArrayList<>();
		tree.query(outline.getEnvelopeInternal(), item -> found.add((Integer) item));
		return found.stream().mapToInt(Integer::intValue).filter(other -> other > index).sorted().toArray();
	}
}
