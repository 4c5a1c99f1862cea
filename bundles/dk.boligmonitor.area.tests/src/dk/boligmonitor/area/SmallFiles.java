package dk.boligmonitor.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;

/** Writes small GeoJSON files and asks what became of them. */
final class SmallFiles {

	static final String UTM = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25832\"}},";

	private SmallFiles() {
	}

	static String collection(String crs, String... features) {
		return "{\"type\":\"FeatureCollection\",\n" + crs + "\"features\":[\n" + String.join(",\n", features) + "\n]}";
	}

	static String feature(String code, String name, String geometry) {
		return "{\"type\":\"Feature\",\"properties\":{\"kode\":\"" + code + "\",\"navn\":\"" + name + "\"},\"geometry\":"
				+ geometry + "}";
	}

	static String polygon(String... rings) {
		return "{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}";
	}

	/** A ring in metres from 600 km east and 6,200 km north. */
	static String ring(int... xy) {
		StringBuilder ring = new StringBuilder("[");
		for (int i = 0; i < xy.length; i += 2) {
			ring.append(i == 0 ? "" : ",").append("[").append(600_000 + xy[i]).append(",").append(6_200_000 + xy[i + 1])
					.append("]");
		}
		return ring.append("]").toString();
	}

	static String square(int west, int south, int size) {
		return ring(west, south, west + size, south, west + size, south + size, west, south + size, west, south);
	}

	static List<ProblemCode> codes(AreaReport report) {
		return report.problems().stream().map(Problem::code).toList();
	}

	static void assertProblem(AreaReport report, ProblemCode code, String... arguments) {
		assertEquals(List.of(code), codes(report), () -> report.problems().toString());
		assertEquals(List.of(arguments), report.problems().get(0).arguments());
	}
}
