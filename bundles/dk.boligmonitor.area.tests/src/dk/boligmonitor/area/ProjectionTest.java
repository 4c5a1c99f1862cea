package dk.boligmonitor.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ProjectionTest {

	private static final double CENTIMETRE = 0.01;

	@Test
	void degreesOfTheRegisterComeToItsMetres() throws Exception {
		List<Map<String, String>> rows = SharedData.rows("dawa-aws-2014/AddressAccess.csv");
		assertEquals(1387, rows.size());
		double[] degrees = new double[2 * rows.size()];
		for (int i = 0; i < rows.size(); i++) {
			degrees[2 * i] = Double.parseDouble(rows.get(i).get("wgs84long"));
			degrees[2 * i + 1] = Double.parseDouble(rows.get(i).get("wgs84lat"));
		}
		double[] metres = new double[degrees.length];

		assertEquals(-1, Projection.from("EPSG:4326").orElseThrow().applyAndCheck(degrees, metres));

		for (int i = 0; i < rows.size(); i++) {
			assertEquals(Double.parseDouble(rows.get(i).get("etrs89oest")), metres[2 * i], CENTIMETRE);
			assertEquals(Double.parseDouble(rows.get(i).get("etrs89nord")), metres[2 * i + 1], CENTIMETRE);
		}
	}

	@Test
	void zone33OfBornholmComesToZone32() throws Exception {
		// Rønne, and its place in zone 33 worked out by hand to about 200 m: a wrong zone would be off by 380 km
		double[] lonLat = { 14.697, 55.099 };
		double[] direct = new double[2];
		Projection.from("OGC:CRS84").orElseThrow().apply(lonLat, direct);
		double[] zone33 = { 480671.5, 6105874.5 };
		double[] across = new double[2];

		assertEquals(-1, Projection.from("EPSG:25833").orElseThrow().applyAndCheck(zone33, across));

		assertEquals(direct[0], across[0], 200);
		assertEquals(direct[1], across[1], 200);
	}

	@Test
	void whatIsNoSystemIsNotFound() throws Exception {
		assertTrue(Projection.from("EPSG:999999").isEmpty());
	}

	@Test
	void utm32IsLeftAlone() throws Exception {
		double[] xy = { 589115.35, 6139328.10 };
		double[] moved = new double[2];
		Projection projection = Projection.from("EPSG:25832").orElseThrow();
		projection.apply(xy, moved);

		assertTrue(projection instanceof Projection.None);
		assertEquals(xy[0], moved[0]);
		assertEquals(xy[1], moved[1]);
	}

	@Test
	void theThreadKeepsItsClassLoader() throws Exception {
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		Projection.from("EPSG:4326").orElseThrow().apply(new double[] { 10, 56 }, new double[2]);

		assertSame(before, Thread.currentThread().getContextClassLoader());
	}
}
