package dk.boligmonitor.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The value of a GeoJSON {@code coordinates} member, before the geometry's type says what it should be. */
sealed interface Coordinates {

	/** One position; further ordinates are dropped. */
	record Position(double x, double y) implements Coordinates {
	}

	/** Positions in a row: x0, y0, x1, y1, … */
	record Line(double[] xy) implements Coordinates {
	}

	/** Lists of lists. Also an empty array. */
	record Nest(List<Coordinates> parts) implements Coordinates {
	}

	/** Something that no geometry has: texts, numbers beside arrays, one lone number, a number without end. */
	record Malformed() implements Coordinates {
	}

	/** Puts the elements of one JSON array together. */
	static Coordinates of(List<Coordinates> parts) {
		if (parts.stream().anyMatch(Malformed.class::isInstance)) {
			return new Malformed();
		}
		long positions = parts.stream().filter(Position.class::isInstance).count();
		if (positions == 0) {
			return new Nest(parts);
		}
		if (positions < parts.size()) {
			return new Malformed();
		}
		double[] xy = new double[2 * parts.size()];
		int i = 0;
		for (Coordinates part : parts) {
			if (part instanceof Position p) {
				xy[i++] = p.x;
				xy[i++] = p.y;
			}
		}
		return new Line(xy);
	}

	/** Reads this as the rings of one polygon, shell first. */
	default Optional<List<double[]>> polygon() {
		if (!(this instanceof Nest nest)) {
			return Optional.empty();
		}
		List<double[]> rings = new ArrayList<>();
		for (Coordinates part : nest.parts) {
			switch (part) {
			case Line line -> rings.add(line.xy);
			case Nest empty when empty.parts.isEmpty() -> rings.add(new double[0]);
			case Nest n -> {
				return Optional.empty();
			}
			case Position p -> {
				return Optional.empty();
			}
			case Malformed m -> {
				return Optional.empty();
			}
			}
		}
		return Optional.of(rings);
	}

	/** Reads this as several polygons. */
	default Optional<List<List<double[]>>> polygons() {
		if (!(this instanceof Nest nest)) {
			return Optional.empty();
		}
		List<List<double[]>> polygons = new ArrayList<>();
		for (Coordinates part : nest.parts) {
			Optional<List<double[]>> polygon = part.polygon();
			if (polygon.isEmpty()) {
				return Optional.empty();
			}
			polygons.add(polygon.get());
		}
		return Optional.of(polygons);
	}
}
