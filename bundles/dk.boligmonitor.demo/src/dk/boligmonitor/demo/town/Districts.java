package dk.boligmonitor.demo.town;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The municipality's outline and its 14 districts (bydele), which cover it without gap or overlap: the centre, six quarters
 * of the town around it and seven parishes.
 */
final class Districts {

	/** Easting of the market place. */
	static final double CENTRE_X = 560_000;
	/** Northing of the market place. */
	static final double CENTRE_Y = 6_180_000;

	private static final String[] NAMES = { "Midtbyen", "Nørrebro", "Østerhøj", "Sønderbro", "Vesterbro", "Engkvarteret",
			"Skovkvarteret", "Åstrup Sogn", "Kærby Sogn", "Nørre Lundby Sogn", "Ølsted Sogn", "Hvidbjerg Sogn",
			"Sønder Højrup Sogn", "Egense Sogn" };
	private static final int INNER = 6;
	private static final int OUTER = 7;
	private static final double INNER_TURN = 0.2;
	private static final double OUTER_TURN = 0.55;
	private static final double FULL = 2 * StrictMath.PI;
	private static final int GRID = 96;

	private final double scale;
	private final List<Double> angles;

	Districts(double scale) {
		this.scale = scale;
		TreeSet<Double> all = new TreeSet<>();
		for (int i = 0; i < GRID; i++) {
			all.add(i * FULL / GRID);
		}
		for (int i = 0; i < INNER; i++) {
			all.add(INNER_TURN + i * FULL / INNER);
		}
		for (int i = 0; i < OUTER; i++) {
			all.add(OUTER_TURN + i * FULL / OUTER);
		}
		this.angles = List.copyOf(all);
	}

	static int count() {
		return NAMES.length;
	}

	/** Distance of the border {@code ring} (0 centre, 1 town, 2 municipality) from the market place, metres. */
	double radius(int ring, double angle) {
		double s = StrictMath.sin(3 * angle + ring) + 0.6 * StrictMath.sin(7 * angle + 2.0 * ring)
				+ 0.3 * StrictMath.sin(17 * angle + ring);
		return switch (ring) {
		case 0 -> scale * 560 * (1 + 0.05 * s);
		case 1 -> scale * 2500 * (1 + 0.045 * s);
		default -> scale * 7300 * (1 + 0.06 * s);
		};
	}

	/** True if the point lies in the municipality, at least {@code margin} metres from its border. */
	boolean contains(double x, double y, double margin) {
		double angle = StrictMath.atan2(y - CENTRE_Y, x - CENTRE_X);
		return StrictMath.hypot(x - CENTRE_X, y - CENTRE_Y) < radius(2, angle) - margin;
	}

	/** The district of a point, to within some metres at the borders. */
	int at(double x, double y) {
		double angle = StrictMath.atan2(y - CENTRE_Y, x - CENTRE_X);
		double r = StrictMath.hypot(x - CENTRE_X, y - CENTRE_Y);
		if (r < radius(0, angle)) {
			return 0;
		}
		return r < radius(1, angle) ? 1 + sector(angle, INNER, INNER_TURN) : 1 + INNER + sector(angle, OUTER, OUTER_TURN);
	}

	private static int sector(double angle, int count, double turn) {
		double a = (angle - turn + 2 * FULL) % FULL;
		return Math.min(count - 1, (int) (a / FULL * count));
	}

	/** The districts with codes B01 to B14. */
	List<Area> areas() {
		List<Area> areas = new ArrayList<>();
		areas.add(area(0, polygon(ring(0, angles.getFirst(), FULL))));
		for (int i = 0; i < INNER; i++) {
			areas.add(area(1 + i, polygon(sector(0, INNER_TURN + i * FULL / INNER, INNER_TURN + (i + 1) * FULL / INNER))));
		}
		for (int i = 0; i < OUTER; i++) {
			double from = OUTER_TURN + i * FULL / OUTER;
			areas.add(area(1 + INNER + i, polygon(sector(1, from, OUTER_TURN + (i + 1) * FULL / OUTER))));
		}
		return areas;
	}

	private static Area area(int index, Outline outline) {
		String code = "B" + (index + 1 < 10 ? "0" : "") + (index + 1);
		return new Area(code, NAMES[index], "bydel", outline);
	}

	private static Outline polygon(List<double[]> corners) {
		return new Outline(List.of(List.of(Outline.ring(corners))));
	}

	private List<double[]> sector(int innerRing, double from, double to) {
		List<double[]> corners = new ArrayList<>(ring(innerRing + 1, from, to));
		corners.add(point(innerRing + 1, to));
		corners.addAll(radial(innerRing, to).reversed());
		List<double[]> inner = ring(innerRing, from, to);
		corners.add(point(innerRing, to));
		corners.addAll(inner.reversed());
		corners.addAll(radial(innerRing, from));
		return corners;
	}

	/** Corners of a ring from one angle up to, not with, another; angles may run over a full turn. */
	private List<double[]> ring(int ring, double from, double to) {
		List<double[]> corners = new ArrayList<>();
		for (int turn = 0; turn < 2; turn++) {
			for (double angle : angles) {
				double a = angle + turn * FULL;
				if (a > from - 1e-9 && a < to - 1e-9) {
					corners.add(point(ring, angle));
				}
			}
		}
		return corners;
	}

	private double[] point(int ring, double angle) {
		double a = nearest(angle);
		double r = radius(ring, a);
		return new double[] { CENTRE_X + r * StrictMath.cos(a), CENTRE_Y + r * StrictMath.sin(a) };
	}

	/** The listed angle that is meant, so that both neighbours compute with the same bits. */
	private double nearest(double angle) {
		double a = angle % FULL;
		for (double candidate : angles) {
			if (Math.abs(candidate - a) < 1e-9) {
				return candidate;
			}
		}
		return a;
	}

	/** Corners between a ring and the next, both left out, outwards. */
	private List<double[]> radial(int ring, double angle) {
		double a = nearest(angle);
		double r0 = radius(ring, a);
		double r1 = radius(ring + 1, a);
		List<double[]> corners = new ArrayList<>();
		for (int k = 1; k < 8; k++) {
			double r = r0 + (r1 - r0) * k / 8;
			double sway = 0.035 * StrictMath.sin(5 * a + 2.3 * k);
			corners.add(new double[] { CENTRE_X + r * StrictMath.cos(a + sway), CENTRE_Y + r * StrictMath.sin(a + sway) });
		}
		return corners;
	}
}
