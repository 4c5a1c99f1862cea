package dk.boligmonitor.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;

class OutlinesTest {

	private static final AreaCode CODE = new AreaCode("A1");

	@Test
	void aPolygonComesBackAsAMultiPolygonWithTheSameCoordinates() throws Exception {
		Geometry drawn = new WKTReader().read("POLYGON Z((0 0 -999,10.1 0 -999,10.1 10 -999,0 0 -999))");

		Geometry read = Outlines.geometry(Outlines.of(CODE, "Parken", drawn));

		assertEquals("MultiPolygon", read.getGeometryType());
		assertTrue(read.getGeometryN(0).equalsExact(drawn));
		assertTrue(Double.isNaN(read.getCoordinate().getZ()), "height is dropped");
	}

	@Test
	void aLineIsNoOutline() throws Exception {
		Geometry line = new WKTReader().read("LINESTRING(0 0,1 1)");

		assertThrows(IllegalArgumentException.class, () -> Outlines.of(CODE, "Parken", line));
	}

	@Test
	void brokenBytesAreNoOutline() {
		assertThrows(IllegalArgumentException.class,
				() -> Outlines.geometry(new AreaOutline(CODE, "Parken", new byte[] { 1, 2, 3 })));
	}
}
