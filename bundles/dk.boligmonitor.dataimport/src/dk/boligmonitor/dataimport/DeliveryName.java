package dk.boligmonitor.dataimport;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;

import dk.boligmonitor.model.MunicipalityCode;

/**
 * What is known of a delivery before it is opened.
 *
 * @param text         its name
 * @param municipality kommunekode
 * @param month        month
 */
record DeliveryName(String text, MunicipalityCode municipality, YearMonth month) {

	private static final String ZIP = ".zip";

	/** The name of a folder, or of a file without {@code .zip}. */
	static String text(Path path, boolean folder) {
		String text = String.valueOf(path.toAbsolutePath().normalize().getFileName());
		return !folder && zip(text) ? text.substring(0, text.length() - ZIP.length()) : text;
	}

	/** True if the file is packed, by its name. */
	static boolean zip(String file) {
		return file.toLowerCase(Locale.ROOT).endsWith(ZIP);
	}
}
