package dk.boligmonitor.area;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;

/** Turns stored outlines into JTS geometries and back. Coordinates are not changed. Safe for use by many threads. */
public final class Outlines {

	/** Packs coordinates in arrays; the SRID of what it makes is 25832. */
	static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 25832,
			PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

	private Outlines() {
	}

	/**
	 * The outline as a MultiPolygon; a new object at each call.
	 *
	 * @throws IllegalArgumentException if the bytes are not well-known binary of a polygon or several
	 */
	public static Geometry geometry(AreaOutline area) {
		try {
			return multiPolygon(new WKBReader(FACTORY).read(area.wkb()));
		} catch (ParseException e) {
			throw new IllegalArgumentException("Area " + area.code() + " has no readable outline", e);
		}
	}

	/**
	 * An area with this outline, of which only easting and northing are kept.
	 *
	 * @param outline a Polygon or MultiPolygon in EPSG:25832
	 * @throws IllegalArgumentException if it is anything else
	 */
	public static AreaOutline of(AreaCode code, String name, Geometry outline) {
		return new AreaOutline(code, name, new WKBWriter(2).write(multiPolygon(outline)));
	}

	static MultiPolygon multiPolygon(Geometry geometry) {
		return switch (geometry) {
		case MultiPolygon several -> several;
		case Polygon one -> one.getFactory().createMultiPolygon(new Polygon[] { one });
		default -> throw new IllegalArgumentException("Not a polygon: " + geometry.getGeometryType());
		};
	}
}
