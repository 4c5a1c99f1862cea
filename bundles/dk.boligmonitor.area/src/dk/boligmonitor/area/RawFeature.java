package dk.boligmonitor.area;

import java.util.List;
import java.util.Map;

/**
 * One feature as the file has it.
 *
 * @param line       where it begins, counted from 1
 * @param properties in the order of the file; what is null or no simple value has an empty text
 * @param shape      what its geometry is
 */
record RawFeature(long line, Map<String, String> properties, Shape shape) {

	/** What the geometry of a feature is. */
	sealed interface Shape {
	}

	/** Polygons, each with its rings, each with its coordinates x0, y0, x1, y1, … */
	record Polygons(List<List<double[]>> polygons) implements Shape {
	}

	/** A geometry without an inside, or none. */
	record NotPolygon() implements Shape {
	}
}
