package dk.boligmonitor.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.place.AreaOutline;

/** 1,387 real addresses against the DAGI areas, with GEOS as the oracle. */
class RealPointsTest {

	private static final String POINTS = "oracle-point-in-polygon/addresses_x_dagi2mio.csv";
	private static final int COUNT = 1387;

	@Test
	void municipalitiesFromTheShapefileAreThoseOfTheOracle() throws Exception {
		assertOracle(DagiShapefile.read("KOMMUNE", "KOMKODE"), "geos_kommunekode");
	}

	@Test
	void postalDistrictsAreThoseOfTheOracle() throws Exception {
		assertOracle(DagiShapefile.read("POSTNUMMER", "POSTNR_TXT"), "geos_postnr");
	}

	@Test
	void parishesAreThoseOfTheOracle() throws Exception {
		assertOracle(DagiShapefile.read("SOGN", "SOGNEKODE"), "geos_sognekode");
	}

	@Test
	void municipalitiesFromUtmGeoJsonAreThoseOfTheOracle() throws Exception {
		AreaReport report = read("dagi-derived-formats/kommune_25832_crsmember.geojson");
		assertEquals("EPSG:25832", report.crs());
		assertEquals(99, report.areas().size());
		assertOracle(report.areas(), "geos_kommunekode");
	}

	@Test
	void municipalitiesFromDegreesAreThoseOfTheOracle() throws Exception {
		AreaReport report = read("dagi-derived-formats/kommune_4326.geojson");
		assertEquals("OGC:CRS84", report.crs());
		assertEquals(99, report.areas().size());
		assertOracle(report.areas(), "geos_kommunekode");
	}

	@Test
	void finerOutlinesAgreeWithTheRegister() throws Exception {
		AreaReport report = read("dagi-geojson-500k/geojson/kommuner.geojson");
		List<Map<String, String>> rows = SharedData.rows(POINTS);
		int[] found = locate(report.areas(), rows);
		int agree = 0;
		for (int i = 0; i < found.length; i++) {
			String register = "0" + rows.get(i).get("kilde_kommunekode");
			agree += found[i] >= 0 && report.areas().get(found[i]).code().value().equals(register) ? 1 : 0;
		}
		assertTrue(agree >= COUNT * 0.99, agree + " of " + COUNT);
	}

	private static AreaReport read(String file) throws AreaException {
		AreaReport report = AreaFile.read(SharedData.path(file), AreaNaming.GUESS, Progress.NONE);
		assertFalse(report.refused(), () -> report.problems().toString());
		return report;
	}

	private static int[] locate(List<AreaOutline> areas, List<Map<String, String>> rows) {
		double[] eastings = rows.stream().mapToDouble(row -> Double.parseDouble(row.get("etrs89_oest"))).toArray();
		double[] northings = rows.stream().mapToDouble(row -> Double.parseDouble(row.get("etrs89_nord"))).toArray();
		return new AreaLocator(areas).locate(eastings, northings, Progress.NONE);
	}

	private static void assertOracle(List<AreaOutline> areas, String column) throws IOException {
		List<Map<String, String>> rows = SharedData.rows(POINTS);
		assertEquals(COUNT, rows.size());
		int[] found = locate(areas, rows);
		for (int i = 0; i < COUNT; i++) {
			String code = found[i] < 0 ? "" : areas.get(found[i]).code().value();
			assertEquals(rows.get(i).get(column), code, rows.get(i).get("adgangsadresse_id"));
		}
	}
}
