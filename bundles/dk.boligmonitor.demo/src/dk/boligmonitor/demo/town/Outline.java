package dk.boligmonitor.demo.town;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The outline of an area: one or more polygons, each a list of closed rings {@code x0 y0 x1 y1 … x0 y0} in metres, the outer
 * ring first and counter-clockwise, holes clockwise (RFC 7946, 3.1.6). Corners are whole centimetres, so that neighbours
 * that share a border share its numbers.
 *
 * @param polygons polygons, rings
 */
public record Outline(List<List<double[]>> polygons) {

	/** Copies the lists, not the rings. */
	public Outline {
		polygons = polygons.stream().map(List::copyOf).toList();
	}

	/** One ring without holes from open corners. */
	static double[] ring(List<double[]> corners) {
		double[] ring = new double[corners.size() * 2 + 2];
		for (int i = 0; i <= corners.size(); i++) {
			double[] c = corners.get(i % corners.size());
			ring[2 * i] = centimetres(c[0]);
			ring[2 * i + 1] = centimetres(c[1]);
		}
		return ring;
	}

	/** Rounds metres to whole centimetres. */
	static double centimetres(double metres) {
		return Math.round(metres * 100) / 100.0;
	}

	/** True if the point lies in a polygon and in none of its holes. */
	public boolean contains(double x, double y) {
		for (List<double[]> polygon : polygons) {
			boolean inside = false;
			for (double[] ring : polygon) {
				inside ^= crossings(ring, x, y) % 2 == 1;
			}
			if (inside) {
				return true;
			}
		}
		return false;
	}

	private static int crossings(double[] ring, double x, double y) {
		int count = 0;
		for (int i = 0; i + 3 < ring.length; i += 2) {
			boolean spans = ring[i + 1] > y != ring[i + 3] > y;
			if (spans && x < (ring[i + 2] - ring[i]) * (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1]) + ring[i]) {
				count++;
			}
		}
		return count;
	}

	/** Length of all rings, metres. */
	public double perimeter() {
		double sum = 0;
		for (List<double[]> polygon : polygons) {
			for (double[] ring : polygon) {
				for (int i = 0; i + 3 < ring.length; i += 2) {
					sum += StrictMath.hypot(ring[i + 2] - ring[i], ring[i + 3] - ring[i + 1]);
				}
			}
		}
		return sum;
	}

	/**
	 * The same outline with a corner at least every {@code step} metres; new corners sway by a fraction of it. A border gets
	 * the same corners from both its sides.
	 */
	public Outline densified(double step) {
		List<List<double[]>> dense = new ArrayList<>();
		for (List<double[]> polygon : polygons) {
			dense.add(polygon.stream().map(r -> densified(r, step)).toList());
		}
		return new Outline(dense);
	}

	private static double[] densified(double[] ring, double step) {
		double[] out = new double[ring.length];
		int n = 0;
		for (int i = 0; i + 3 < ring.length; i += 2) {
			double[] edge = edge(ring[i], ring[i + 1], ring[i + 2], ring[i + 3], step);
			out = n + edge.length + 2 > out.length ? Arrays.copyOf(out, 2 * (n + edge.length + 2)) : out;
			System.arraycopy(edge, 0, out, n, edge.length);
			n += edge.length;
		}
		out[n] = ring[0];
		out[n + 1] = ring[1];
		return Arrays.copyOf(out, n + 2);
	}

	/** The first corner of an edge and the new ones on it. */
	private static double[] edge(double x0, double y0, double x1, double y1, double step) {
		boolean turned = x0 > x1 || x0 == x1 && y0 > y1;
		double ax = turned ? x1 : x0;
		double ay = turned ? y1 : y0;
		double dx = (turned ? x0 : x1) - ax;
		double dy = (turned ? y0 : y1) - ay;
		double length = StrictMath.hypot(dx, dy);
		int parts = Math.max(1, (int) (length / step + 0.5));
		double[] points = new double[parts * 2];
		points[0] = x0;
		points[1] = y0;
		for (int k = 1; k < parts; k++) {
			double t = (double) (turned ? parts - k : k) / parts;
			double sway = 0.2 * Math.min(step, 10) * StrictMath.sin(40 * t + ax) * StrictMath.sin(StrictMath.PI * t) / length;
			points[2 * k] = centimetres(ax + t * dx - sway * dy);
			points[2 * k + 1] = centimetres(ay + t * dy + sway * dx);
		}
		return points;
	}
}
