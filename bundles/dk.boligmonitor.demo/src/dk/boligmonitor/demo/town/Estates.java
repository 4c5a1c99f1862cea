package dk.boligmonitor.demo.town;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.demo.town.Gate.Use;

/**
 * Lays out the housing areas (boligområder): slabs of flats in rows within an irregular outline. Among them are pairs that
 * share a border, one area with a hole and one of two parts.
 */
final class Estates {

	private static final String[] NAMES = { "Birkeparken", "Nørrebjerg", "Ringparken", "Åparken", "Solvænget", "Møllevangen",
			"Kærhaven", "Højvangen", "Søndermarken", "Lærkehøj", "Østerled", "Skovbrynet" };
	/** Of all residents live in the estates. */
	private static final double SHARE = 0.275;
	private static final double PEOPLE_PER_GATE = 15.1;
	private static final double GATE_SQUARE_METRES = 1_260;
	private static final double SMALLEST = 115;
	private static final int HOLE = 4;
	private static final int TWO_PARTS = 9;
	private static final double GAP = 45;
	private static final double ROW_PITCH = 46;
	private static final double GATE_PITCH = 19;
	private static final double MARGIN = 22;
	private static final int GATES_PER_STREET = 95;

	/** A rectangle of the frame of an estate; metres. */
	private record Box(double x0, double y0, double x1, double y1) {
	}

	/** A place for one estate or a pair. */
	private record Frame(double x, double y, double turn, double reach) {
		double[] at(double lx, double ly) {
			double c = StrictMath.cos(turn);
			double s = StrictMath.sin(turn);
			return new double[] { x + lx * c - ly * s, y + lx * s + ly * c };
		}
	}

	private final List<Frame> frames = new ArrayList<>();
	private final List<Frame> frameOf = new ArrayList<>();
	private final List<List<Box>> boxesOf = new ArrayList<>();
	private final List<Area> areas = new ArrayList<>();
	private final double scale;
	private final Chance chance;
	private int tries;

	Estates(int count, int people, double scale, Chance chance) {
		this.scale = scale;
		this.chance = chance;
		double weights = 0;
		for (int i = 0; i < count; i++) {
			weights += Profile.estateSize(i);
		}
		for (int i = 0; i < count; i++) {
			boolean pair = i % 6 == 1 && i + 1 < count;
			double side = side(i, people, weights);
			if (pair) {
				pair(i, side, side(i + 1, people, weights));
				i++;
			} else {
				alone(i, side);
			}
		}
	}

	private static double side(int index, int people, double weights) {
		double gates = people * SHARE * Profile.estateSize(index) / weights / PEOPLE_PER_GATE;
		return Math.max(SMALLEST, StrictMath.sqrt(gates * GATE_SQUARE_METRES));
	}

	/** The areas with codes 01, 02 … in the order of their profiles. */
	List<Area> areas() {
		return areas;
	}

	private void alone(int index, double side) {
		double stretch = chance.between(0.8, 1.25);
		double w = side * stretch / 2;
		double h = side / stretch / 2;
		Frame frame = place(StrictMath.hypot(w, h));
		if (index % 60 == TWO_PARTS) {
			estate(index, frame, List.of(new Box(-w - GAP / 2, -h, -GAP / 2 - 0.2 * w, h),
					new Box(GAP / 2 - 0.2 * w, -h, w + GAP / 2, h)));
		} else {
			estate(index, frame, List.of(new Box(-w, -h, w, h)));
		}
	}

	private void pair(int index, double side1, double side2) {
		double h = (side1 + side2) / 4;
		double w1 = side1 * side1 / (2 * h);
		double w2 = side2 * side2 / (2 * h);
		Frame frame = place(StrictMath.hypot(Math.max(w1, w2), h));
		estate(index, frame, List.of(new Box(-w1, -h, 0, h)));
		estate(index + 1, frame, List.of(new Box(0, -h, w2, h)));
	}

	/** The first free place on a sunflower spiral through the town. */
	private Frame place(double reach) {
		while (true) {
			tries++;
			double angle = tries * 2.399963;
			double r = scale * (850 + 1_350 * (tries * 0.618034 % 1) + 2 * tries);
			double x = Districts.CENTRE_X + r * StrictMath.cos(angle);
			double y = Districts.CENTRE_Y + r * StrictMath.sin(angle);
			boolean free = frames.stream()
					.allMatch(f -> StrictMath.hypot(f.x() - x, f.y() - y) > f.reach() + reach + 120);
			if (free) {
				Frame frame = new Frame(x, y, angle + chance.between(-0.4, 0.4), reach);
				frames.add(frame);
				return frame;
			}
		}
	}

	private void estate(int index, Frame frame, List<Box> boxes) {
		List<List<double[]>> polygons = new ArrayList<>();
		for (Box box : boxes) {
			List<double[]> rings = new ArrayList<>();
			rings.add(outer(frame, box));
			if (index % 60 == HOLE) {
				rings.add(hole(frame, box));
			}
			polygons.add(rings);
		}
		String suffix = index < NAMES.length ? "" : " " + (index / NAMES.length + 1);
		String code = (index + 1 < 10 ? "0" : "") + (index + 1);
		areas.add(new Area(code, NAMES[index % NAMES.length] + suffix, "boligområde", new Outline(polygons)));
		frameOf.add(frame);
		boxesOf.add(boxes);
	}

	/** Four sides of five parts each, every corner moved by chance that depends only on where it stands. */
	private static double[] outer(Frame frame, Box b) {
		List<double[]> corners = new ArrayList<>();
		for (int k = 0; k < 5; k++) {
			corners.add(corner(frame, b.x0 + (b.x1 - b.x0) * k / 5, b.y0));
		}
		for (int k = 0; k < 5; k++) {
			corners.add(corner(frame, b.x1, b.y0 + (b.y1 - b.y0) * k / 5));
		}
		for (int k = 0; k < 5; k++) {
			corners.add(corner(frame, b.x1 - (b.x1 - b.x0) * k / 5, b.y1));
		}
		for (int k = 0; k < 5; k++) {
			corners.add(corner(frame, b.x0, b.y1 + (b.y0 - b.y1) * k / 5));
		}
		return Outline.ring(corners);
	}

	private static double[] corner(Frame frame, double lx, double ly) {
		long place = Math.round(lx) * 100_003 + Math.round(ly);
		Chance sway = new Chance(place + Math.round(frame.x()));
		return frame.at(lx + sway.between(-14.0, 14.0), ly + sway.between(-14.0, 14.0));
	}

	private static double[] hole(Frame frame, Box b) {
		List<double[]> corners = new ArrayList<>();
		double r = 0.24 * Math.min(b.x1 - b.x0, b.y1 - b.y0);
		for (int k = 0; k < 9; k++) {
			double angle = -2 * StrictMath.PI * k / 9;
			corners.add(frame.at(r * StrictMath.cos(angle), r * StrictMath.sin(angle) * 0.8));
		}
		return Outline.ring(corners);
	}

	/** Puts the staircases of all estates along streets named after them. */
	void build(Roads roads, StreetNames names) {
		for (int i = 0; i < areas.size(); i++) {
			List<double[]> places = new ArrayList<>();
			for (Box box : boxesOf.get(i)) {
				places.addAll(slabs(i, frameOf.get(i), box));
			}
			number(i, places, roads, names);
		}
	}

	/** Staircases in rows, or in columns for every other estate; five to a slab, then a gap. */
	private List<double[]> slabs(int index, Frame frame, Box box) {
		List<double[]> places = new ArrayList<>();
		boolean columns = index % 2 == 1;
		double length = columns ? box.y1 - box.y0 : box.x1 - box.x0;
		double depth = columns ? box.x1 - box.x0 : box.y1 - box.y0;
		int row = 0;
		for (double v = MARGIN; v < depth - MARGIN; v += ROW_PITCH) {
			int n = row % 3;
			for (double u = MARGIN + 8 * (row % 3); u < length - MARGIN; u += GATE_PITCH) {
				n++;
				if (n % 6 == 0) {
					continue;
				}
				double[] p = columns ? frame.at(box.x0 + v, box.y0 + u) : frame.at(box.x0 + u, box.y0 + v);
				if (areas.get(index).outline().contains(p[0], p[1])) {
					places.add(new double[] { p[0], p[1], row % 2 });
				}
			}
			row++;
		}
		return places;
	}

	private void number(int index, List<double[]> places, Roads roads, StreetNames names) {
		Area area = areas.get(index);
		int streets = places.size() / GATES_PER_STREET + 1;
		int theme = names.theme();
		int done = 0;
		for (int s = 0; s < streets; s++) {
			double[] first = places.get(done);
			String name = s == 0 ? names.like(area.name()) : names.inQuarter(theme);
			Street street = roads.street(name, "", first[0], first[1]);
			int[] number = { 1, 2 };
			int end = places.size() * (s + 1) / streets;
			for (; done < end; done++) {
				double[] p = places.get(done);
				int side = (int) p[2];
				roads.add(street, Integer.toString(number[side]), p[0], p[1], Use.ESTATE_BLOCK, index);
				number[side] += 2;
			}
		}
	}
}
