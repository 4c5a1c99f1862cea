package dk.boligmonitor.demo.town;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.demo.town.Gate.Use;
import dk.boligmonitor.demo.town.Roads.Build;

/** Fills a piece of land with parallel streets, slightly bent, as a Danish quarter of houses was laid out in one go. */
final class Quarters {

	/** A piece of land. */
	interface Land {

		/** True where a street may run. */
		boolean contains(double x, double y);
	}

	/**
	 * How a quarter is laid out.
	 *
	 * @param lines from street to street, metres
	 * @param build along the streets
	 * @param place supplerende bynavn
	 */
	record Layout(double lines, Build build, String place) {
	}

	private static final double STEP = 6;
	private static final double SHORTEST = 75;

	private final Roads roads;
	private final StreetNames names;
	private final Chance chance;

	Quarters(Roads roads, StreetNames names, Chance chance) {
		this.roads = roads;
		this.names = names;
		this.chance = chance;
	}

	/**
	 * Fills land around a middle.
	 *
	 * @param x     middle, easting
	 * @param y     middle, northing
	 * @param reach how far from the middle the land may go, metres
	 * @param turn  direction of the streets, radians
	 */
	void fill(Land land, double x, double y, double reach, double turn, Layout layout) {
		int theme = names.theme();
		double bend = chance.between(-0.12, 0.12) * reach;
		double c = StrictMath.cos(turn);
		double s = StrictMath.sin(turn);
		for (double v = -reach + layout.lines() / 2; v < reach; v += layout.lines()) {
			List<double[]> line = new ArrayList<>();
			for (double u = -reach; u <= reach; u += STEP) {
				double w = v + bend * StrictMath.cos(u / reach * StrictMath.PI / 2);
				line.add(new double[] { x + u * c - w * s, y + u * s + w * c });
			}
			for (List<double[]> run : runs(land, line)) {
				double[] first = run.getFirst();
				Street street = roads.street(name(layout, theme), layout.place(), first[0], first[1]);
				roads.build(street, run, build(layout));
			}
		}
	}

	private String name(Layout layout, int theme) {
		if (layout.build().use() == Use.OTHER && layout.place().isEmpty()) {
			return names.inWorks();
		}
		return layout.build().use() == Use.TOWN_BLOCK ? names.inOldTown() : names.inQuarter(theme);
	}

	/** In the old town only some streets have flats; the others are houses or shops. */
	private Build build(Layout layout) {
		Build b = layout.build();
		if (b.use() != Use.TOWN_BLOCK || chance.hit(0.3)) {
			return b;
		}
		return new Build(b.spacing(), b.setback(), chance.hit(0.65) ? Use.HOUSE : Use.OTHER);
	}

	private List<List<double[]>> runs(Land land, List<double[]> line) {
		List<List<double[]>> runs = new ArrayList<>();
		List<double[]> run = new ArrayList<>();
		for (double[] p : line) {
			if (land.contains(p[0], p[1]) && roads.free(p[0], p[1])) {
				run.add(p);
				continue;
			}
			keep(runs, run);
			run = new ArrayList<>();
		}
		keep(runs, run);
		return runs;
	}

	private static void keep(List<List<double[]>> runs, List<double[]> run) {
		if (run.size() * STEP > SHORTEST) {
			runs.add(run);
		}
	}
}
