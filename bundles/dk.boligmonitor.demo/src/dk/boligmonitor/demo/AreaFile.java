package dk.boligmonitor.demo;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dk.boligmonitor.demo.town.Area;
import dk.boligmonitor.demo.town.Outline;
import dk.boligmonitor.demo.town.Utm32;

/** Writes areas as GeoJSON. */
final class AreaFile {

	/** The coordinates of a file and how it names them. */
	enum Coordinates {
		/** Metres, named by a crs member as in GeoJSON 2008. */
		EPSG_25832,
		/** Degrees, longitude first, as RFC 7946 has it. */
		WGS84
	}

	private AreaFile() {
	}

	/**
	 * Writes areas.
	 *
	 * @param vertices about how many corners all outlines have together; 0 writes them as drawn
	 */
	static void write(List<Area> areas, Coordinates coordinates, int vertices, Path file) throws IOException {
		double step = vertices == 0 ? 0 : areas.stream().mapToDouble(a -> a.outline().perimeter()).sum() / vertices;
		try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			out.write("{\"type\":\"FeatureCollection\",");
			if (coordinates == Coordinates.EPSG_25832) {
				out.write("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25832\"}},");
			}
			out.write("\"features\":[\n");
			for (int i = 0; i < areas.size(); i++) {
				Area a = areas.get(i);
				Outline outline = step == 0 ? a.outline() : a.outline().densified(step);
				out.write(feature(a, outline, coordinates));
				out.write(i + 1 < areas.size() ? ",\n" : "\n");
			}
			out.write("]}\n");
		}
	}

	private static String feature(Area area, Outline outline, Coordinates coordinates) {
		StringBuilder text = new StringBuilder();
		text.append("{\"type\":\"Feature\",\"properties\":{\"kode\":\"").append(area.code()).append("\",\"navn\":\"")
				.append(area.name()).append("\",\"type\":\"").append(area.type()).append("\"},\"geometry\":");
		boolean many = outline.polygons().size() > 1;
		text.append(many ? "{\"type\":\"MultiPolygon\",\"coordinates\":[" : "{\"type\":\"Polygon\",\"coordinates\":");
		for (int i = 0; i < outline.polygons().size(); i++) {
			text.append(i > 0 ? "," : "");
			polygon(text, outline.polygons().get(i), coordinates);
		}
		return text.append(many ? "]}}" : "}}").toString();
	}

	private static void polygon(StringBuilder text, List<double[]> rings, Coordinates coordinates) {
		text.append('[');
		for (int r = 0; r < rings.size(); r++) {
			text.append(r > 0 ? ",[" : "[");
			double[] ring = rings.get(r);
			for (int i = 0; i < ring.length; i += 2) {
				text.append(i > 0 ? ",[" : "[");
				switch (coordinates) {
				case EPSG_25832 -> text.append(Decimals.of(ring[i], 2)).append(',').append(Decimals.of(ring[i + 1], 2));
				case WGS84 -> {
					Utm32 degrees = Utm32.inverse(ring[i], ring[i + 1]);
					text.append(Decimals.of(degrees.longitude(), 8)).append(',').append(Decimals.of(degrees.latitude(), 8));
				}
				}
				text.append(']');
			}
			text.append(']');
		}
		text.append(']');
	}
}
