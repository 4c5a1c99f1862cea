package dk.boligmonitor.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class CrsNameTest {

	@Test
	void everySpellingOfAnEpsgCodeIsOne() {
		for (String text : List.of("urn:ogc:def:crs:EPSG::25832", "urn:ogc:def:crs:EPSG:9.6:25832",
				"urn:x-ogc:def:crs:EPSG:25832", "EPSG:25832", " epsg:25832 ", "25832",
				"http://www.opengis.net/def/crs/EPSG/0/25832", "http://www.opengis.net/gml/srs/epsg.xml#25832")) {
			assertEquals(Optional.of("EPSG:25832"), CrsName.parse(text), text);
		}
	}

	@Test
	void everySpellingOfCrs84IsOne() {
		for (String text : List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "OGC:CRS84", "CRS:84",
				"http://www.opengis.net/def/crs/OGC/1.3/CRS84")) {
			assertEquals(Optional.of("OGC:CRS84"), CrsName.parse(text), text);
		}
	}

	@Test
	void otherTextsNameNothing() {
		for (String text : List.of("", "ETRS89 / UTM zone 32N", "EPSG:", "EPSG:utm", "IGNF:25832", "12")) {
			assertEquals(Optional.empty(), CrsName.parse(text), text);
		}
	}
}
