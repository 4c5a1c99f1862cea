package dk.boligmonitor.lib.geotools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class GeoToolsInTheFrameworkTest {

	/** An address in Odense: DAWA states both pairs of coordinates for it. */
	private static final double LON = 10.40691580260650;
	private static final double LAT = 55.39211945110420;
	private static final double EAST = 589115.35;
	private static final double NORTH = 6139328.10;
	private static final double CENTIMETRE = 0.01;

	@Test
	void coordinateSystemsAreFoundByCode() throws Exception {
		var lonLat = CRS.decode("EPSG:4326", true);
		var utm32 = CRS.decode("EPSG:25832", true);
		Point point = new GeometryFactory().createPoint(new Coordinate(LON, LAT));

		Geometry moved = JTS.transform(point, CRS.findMathTransform(lonLat, utm32, true));

		assertEquals(EAST, moved.getCoordinate().x, CENTIMETRE);
		assertEquals(NORTH, moved.getCoordinate().y, CENTIMETRE);
	}

	@Test
	void geometryIsTheOneOfTheJtsBundle() throws Exception {
		Class<?> seenByGeoTools = Class.forName("org.locationtech.jts.geom.Geometry", false, CRS.class.getClassLoader());

		assertSame(Geometry.class, seenByGeoTools);
	}

	@Test
	void ecqlIsParsedAndEvaluated() throws Exception {
		Filter children = ECQL.toFilter("age >= 0 AND age <= 17");

		assertTrue(children instanceof And);
		assertTrue(ECQL.toFilter("PROPERTY_UNKNOWN IS NULL").evaluate(Map.of()));
	}
}
