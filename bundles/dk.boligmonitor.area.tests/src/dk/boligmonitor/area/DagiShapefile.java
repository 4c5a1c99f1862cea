package dk.boligmonitor.area;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;

/** As much of the shapefile format as the DAGI files need: polygons, and one attribute as code. */
final class DagiShapefile {

	private DagiShapefile() {
	}

	static List<AreaOutline> read(String layer, String codeField) throws IOException {
		Path folder = SharedData.path("dagi-shp-2mio");
		List<String> codes = codes(folder.resolve(layer + ".dbf"), codeField);
		ByteBuffer shp = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(layer + ".shp")));
		shp.position(100);
		Map<String, List<Polygon>> areas = new TreeMap<>();
		for (String code : codes) {
			shp.order(ByteOrder.BIG_ENDIAN).getInt();
			int end = 2 * shp.getInt() + shp.position();
			areas.computeIfAbsent(code, c -> new ArrayList<>()).addAll(polygons(shp.order(ByteOrder.LITTLE_ENDIAN)));
			shp.position(end);
		}
		List<AreaOutline> outlines = new ArrayList<>();
		areas.forEach((code, parts) -> outlines.add(Outlines.of(new AreaCode(code), code,
				Outlines.FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new)))));
		return outlines;
	}

	private static List<String> codes(Path dbf, String field) throws IOException {
		ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(dbf)).order(ByteOrder.LITTLE_ENDIAN);
		int rows = in.getInt(4);
		int headerLength = in.getShort(8);
		int rowLength = in.getShort(10);
		int offset = 1;
		int at = 32;
		while (!text(in, at, 11).equals(field)) {
			offset += in.get(at + 16) & 0xFF;
			at += 32;
		}
		List<String> codes = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			codes.add(text(in, headerLength + row * rowLength + offset, in.get(at + 16) & 0xFF));
		}
		return codes;
	}

	private static String text(ByteBuffer in, int at, int length) {
		String text = new String(in.array(), at, length, StandardCharsets.ISO_8859_1);
		int end = text.indexOf('\0');
		return (end < 0 ? text : text.substring(0, end)).strip();
	}

	private static List<Polygon> polygons(ByteBuffer shp) {
		shp.position(shp.position() + 4 + 32);
		int[] starts = new int[shp.getInt() + 1];
		int points = shp.getInt();
		for (int i = 0; i < starts.length - 1; i++) {
			starts[i] = shp.getInt();
		}
		starts[starts.length - 1] = points;
		List<LinearRing> shells = new ArrayList<>();
		List<LinearRing> holes = new ArrayList<>();
		for (int i = 0; i < starts.length - 1; i++) {
			double[] xy = new double[2 * (starts[i + 1] - starts[i])];
			for (int j = 0; j < xy.length; j++) {
				xy[j] = shp.getDouble();
			}
			LinearRing ring = Outlines.FACTORY.createLinearRing(new PackedCoordinateSequence.Double(xy, 2, 0));
			(Area.ofRingSigned(ring.getCoordinateSequence()) > 0 ? shells : holes).add(ring);
		}
		return shells.stream().map(shell -> polygon(shell, holes)).toList();
	}

	private static Polygon polygon(LinearRing shell, List<LinearRing> holes) {
		Polygon full = Outlines.FACTORY.createPolygon(shell);
		LinearRing[] own = holes.stream().filter(hole -> full.covers(Outlines.FACTORY.createPolygon(hole)))
				.toArray(LinearRing[]::new);
		return Outlines.FACTORY.createPolygon(shell, own);
	}
}
