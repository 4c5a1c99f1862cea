package dk.boligmonitor.demo.town;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.demo.town.Gate.Use;
import dk.boligmonitor.demo.town.Street.Post;

/**
 * Builds streets and the houses along them, and keeps what has been built: numbers odd to the left and even to the right,
 * gaps, and letters where a plot was divided. Nothing is built inside an estate or outside the municipality. Not thread-safe.
 */
final class Roads {

	/**
	 * How densely a street is built.
	 *
	 * @param spacing from house to house, metres
	 * @param setback from the middle of the road to the house, metres
	 * @param use     what is built
	 */
	record Build(double spacing, double setback, Use use) {
	}

	private static final double BORDER = 60;
	private static final int LAST_NUMBER = 997;
	private static final int NEW_STREET = 101;
	private static final String LETTERS = "ABCDEFGHKLMN";

	final List<Gate> gates = new ArrayList<>();
	private final List<Taken> taken = new ArrayList<>();
	private final int estates;
	private final Districts districts;
	private final Chance chance;
	private int roads;

	Roads(Districts districts, List<Outline> estates, Chance chance) {
		this.districts = districts;
		this.estates = estates.size();
		this.chance = chance;
		estates.forEach(e -> e.polygons().forEach(p -> taken.add(Taken.of(p.getFirst()))));
	}

	/** Gives a new street the next road code; 1 in 101 is too new for the register. */
	Street street(String name, String place, double x, double y) {
		roads++;
		String code = Integer.toString(10_000 + roads).substring(1);
		return new Street(code, name, place, post(x, y), roads < 40 || roads % NEW_STREET != 0);
	}

	private Post post(double x, double y) {
		int district = districts.at(x, y);
		return switch (district) {
		case 0, 3, 4 -> Post.CENTRE;
		case 1, 2, 5, 6 -> Post.NORTH;
		case 7, 8, 13 -> Post.EAST;
		default -> Post.WEST;
		};
	}

	/** False in or close to an estate, also in its holes, and outside the municipality. */
	boolean free(double x, double y) {
		for (Taken t : taken) {
			if (t.contains(x, y)) {
				return false;
			}
		}
		return districts.contains(x, y, BORDER);
	}

	/** A part of an estate with the strip of land around it. */
	private record Taken(Outline outline, double x, double y, double reach) {

		private static final double STRIP = 25;

		static Taken of(double[] ring) {
			double[] low = { Double.MAX_VALUE, Double.MAX_VALUE };
			double[] high = { -Double.MAX_VALUE, -Double.MAX_VALUE };
			for (int i = 0; i < ring.length; i++) {
				low[i % 2] = Math.min(low[i % 2], ring[i]);
				high[i % 2] = Math.max(high[i % 2], ring[i]);
			}
			double reach = StrictMath.hypot(high[0] - low[0], high[1] - low[1]) / 2;
			return new Taken(new Outline(List.of(List.of(ring))), (low[0] + high[0]) / 2, (low[1] + high[1]) / 2, reach);
		}

		boolean contains(double px, double py) {
			if (Math.abs(px - x) > reach + STRIP || Math.abs(py - y) > reach + STRIP) {
				return false;
			}
			double shrink = 1 / (1 + 2 * STRIP / reach);
			return outline.contains(px, py) || outline.contains(x + (px - x) * shrink, y + (py - y) * shrink);
		}
	}

	/** Builds along both sides of a path of corners. */
	void build(Street street, List<double[]> path, Build how) {
		double[] next = { how.spacing() * 0.5, how.spacing() * chance.between(0.5, 0.9) };
		int[] number = { 1, 2 };
		double done = 0;
		for (int i = 0; i + 1 < path.size(); i++) {
			double[] a = path.get(i);
			double[] b = path.get(i + 1);
			double length = StrictMath.hypot(b[0] - a[0], b[1] - a[1]);
			for (int side = 0; side < 2; side++) {
				while (next[side] <= done + length && number[side] <= LAST_NUMBER) {
					double t = (next[side] - done) / length;
					double off = (side == 0 ? 1 : -1) * (how.setback() + chance.between(-1.5, 1.5)) / length;
					plot(street, number[side], a[0] + t * (b[0] - a[0]) - off * (b[1] - a[1]),
							a[1] + t * (b[1] - a[1]) + off * (b[0] - a[0]), how.use());
					number[side] += chance.hit(0.05) ? 4 : 2;
					next[side] += how.spacing() * chance.between(0.85, 1.15);
				}
			}
			done += length;
		}
	}

	private void plot(Street street, int number, double x, double y, Use use) {
		if (!free(x, y)) {
			return;
		}
		int group = estates + districts.at(x, y);
		Use real = chance.hit(0.012) ? Use.CLOSED : use;
		int parts = chance.hit(0.05) ? chance.between(2, 3) : 1;
		if (parts == 1) {
			add(street, Integer.toString(number), x, y, real, group);
			return;
		}
		for (int p = 0; p < parts; p++) {
			add(street, number + LETTERS.substring(p, p + 1), x + 5 * p, y + 4 * p, real, group);
		}
	}

	void add(Street street, String house, double x, double y, Use use, int group) {
		gates.add(new Gate(street, house, Outline.centimetres(x), Outline.centimetres(y), use, group));
	}
}
