package dk.boligmonitor.area;

import java.util.Locale;
import java.util.Optional;

/** Reads the many spellings of a coordinate system's name into one: {@code EPSG:25832} or {@code OGC:CRS84}. */
final class CrsName {

	static final String UTM32 = "EPSG:25832";
	static final String CRS84 = "OGC:CRS84";

	private CrsName() {
	}

	/**
	 * The name in our spelling; empty if it names no EPSG code and is not CRS84. Whether such a system exists is not looked
	 * up.
	 * <p>
	 * Known spellings: {@code urn:ogc:def:crs:EPSG::25832} with or without a version, {@code urn:x-ogc:…},
	 * {@code EPSG:25832}, {@code http://www.opengis.net/def/crs/EPSG/0/25832},
	 * {@code http://www.opengis.net/gml/srs/epsg.xml#25832}, {@code 25832}; {@code urn:ogc:def:crs:OGC:1.3:CRS84},
	 * {@code OGC:CRS84}, {@code CRS:84}, {@code http://www.opengis.net/def/crs/OGC/1.3/CRS84}.
	 */
	static Optional<String> parse(String text) {
		String name = text.strip().toUpperCase(Locale.ROOT);
		if (name.endsWith("CRS84") || name.endsWith("CRS:84")) {
			return Optional.of(CRS84);
		}
		int start = name.length();
		while (start > 0 && isDigit(name.charAt(start - 1))) {
			start--;
		}
		String digits = name.substring(start);
		boolean epsg = start == 0 || name.substring(0, start).contains("EPSG");
		return epsg && digits.length() >= 4 && digits.length() <= 6 ? Optional.of("EPSG:" + digits) : Optional.empty();
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
