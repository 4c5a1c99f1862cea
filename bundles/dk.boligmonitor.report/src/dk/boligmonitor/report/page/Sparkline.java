package dk.boligmonitor.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scales a course over time to a small drawing of 120 by 28 units. All areas of a table share one scale. Periods stand at
 * equal distances; where a value is not shown the line is broken, so that nothing can be read off between.
 */
final class Sparkline {

	private static final double LEFT = 4;
	private static final double WIDTH = 112;
	private static final double TOP = 4;
	private static final double HEIGHT = 20;

	private final double lowest;
	private final double span;

	/**
	 * @param all every shown value of the table
	 */
	Sparkline(List<Double> all) {
		lowest = all.stream().mapToDouble(v -> v).min().orElse(0);
		span = all.stream().mapToDouble(v -> v).max().orElse(0) - lowest;
	}

	/** The unbroken pieces of a course, each as the points of a polyline; a lone value is a point. */
	List<String> pieces(List<Optional<Double>> series) {
		List<String> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		for (int i = 0; i < series.size(); i++) {
			if (series.get(i).isPresent()) {
				piece.append(piece.isEmpty() ? "" : " ").append(point(i, series.size(), series.get(i).get()));
			} else if (!piece.isEmpty()) {
				pieces.add(drawable(piece));
				piece.setLength(0);
			}
		}
		if (!piece.isEmpty()) {
			pieces.add(drawable(piece));
		}
		return pieces;
	}

	/** A line of one point is not drawn, one that ends where it begins is. */
	private static String drawable(StringBuilder piece) {
		return piece.indexOf(" ") < 0 ? piece + " " + piece : piece.toString();
	}

	private String point(int index, int count, double value) {
		double x = LEFT + (count == 1 ? WIDTH / 2 : WIDTH * index / (count - 1));
		double y = TOP + (span > 0 ? HEIGHT * (1 - (value - lowest) / span) : HEIGHT / 2);
		return Math.round(x * 10) / 10.0 + "," + Math.round(y * 10) / 10.0;
	}
}
