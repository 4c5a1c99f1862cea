package dk.boligmonitor.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.place.AreaOutline;

/**
 * Says in which area of one set a point lies.
 * <p>
 * The boundary rule: an area is closed, its border belongs to it. A point on a border that several areas share, or inside
 * areas that overlap, belongs to the one whose code sorts first ({@link dk.boligmonitor.model.place.AreaCode#compareTo}).
 * So each point belongs to at most one area, whatever the order of the areas or the points. The test for "on the border" is
 * exact: no tolerance.
 * <p>
 * Points are metres in EPSG:25832; one that is NaN or infinite lies in no area. Immutable and safe for use by many threads;
 * the index of an area is made when a point first comes near it.
 */
public final class AreaLocator {

	private static final int CHUNK = 8192;

	private final STRtree tree = new STRtree();

	/**
	 * @param areas no two with the same code; results are indexes into this list
	 * @throws IllegalArgumentException if an outline cannot be read
	 */
	public AreaLocator(List<AreaOutline> areas) {
		List<Integer> byCode = new ArrayList<>(IntStream.range(0, areas.size()).boxed().toList());
		byCode.sort(Comparator.comparing(i -> areas.get(i).code()));
		for (int rank = 0; rank < byCode.size(); rank++) {
			int index = byCode.get(rank);
			Geometry outline = Outlines.geometry(areas.get(index));
			for (int i = 0; i < outline.getNumGeometries(); i++) {
				Geometry part = outline.getGeometryN(i);
				tree.insert(part.getEnvelopeInternal(), new Part(index, rank, part));
			}
		}
		tree.build();
	}

	/** The index of the area to which the point belongs, or -1. */
	public int areaAt(double easting, double northing) {
		if (!Double.isFinite(easting) || !Double.isFinite(northing)) {
			return -1;
		}
		Coordinate point = new Coordinate(easting, northing);
		Search search = new Search(point);
		tree.query(new Envelope(point), search::visit);
		return search.index;
	}

	/**
	 * The same for many points, on all cores.
	 *
	 * @param northings as many as {@code eastings}
	 * @return for each point the index of its area, or -1
	 * @throws java.util.concurrent.CancellationException if the user stopped it
	 */
	public int[] locate(double[] eastings, double[] northings, Progress progress) {
		if (eastings.length != northings.length) {
			throw new IllegalArgumentException("Eastings and northings differ in number");
		}
		int count = eastings.length;
		int[] found = new int[count];
		AtomicLong done = new AtomicLong();
		IntStream.range(0, (count + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
			int end = Math.min(count, (chunk + 1) * CHUNK);
			for (int i = chunk * CHUNK; i < end; i++) {
				found[i] = areaAt(eastings[i], northings[i]);
			}
			progress.check(Step.ASSIGN_AREAS, done.addAndGet(end - chunk * CHUNK), count);
		});
		return found;
	}

	/** Keeps the best of the parts that hold one point. */
	private static final class Search {
		private final Coordinate point;
		private int index = -1;
		private int rank = Integer.MAX_VALUE;

		Search(Coordinate point) {
			this.point = point;
		}

		void visit(Object item) {
			Part part = (Part) item;
			if (part.rank < rank && part.covers(point)) {
				rank = part.rank;
				index = part.index;
			}
		}
	}

	/** One polygon of an area. */
	private static final class Part {
		private final int index;
		private final int rank;
		private final Geometry polygon;
		private volatile @Nullable IndexedPointInAreaLocator locator;

		Part(int index, int rank, Geometry polygon) {
			this.index = index;
			this.rank = rank;
			this.polygon = polygon;
		}

		boolean covers(Coordinate point) {
			IndexedPointInAreaLocator ready = locator;
			return (ready == null ? prepare(point) : ready).locate(point) != Location.EXTERIOR;
		}

		/** JTS makes its index at the first question, so that question is asked before other threads see the locator. */
		private synchronized IndexedPointInAreaLocator prepare(Coordinate point) {
			IndexedPointInAreaLocator made = locator;
			if (made == null) {
				made = new IndexedPointInAreaLocator(polygon);
				made.locate(point);
				locator = made;
			}
			return made;
		}
	}
}
