package dk.boligmonitor.dataimport;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.boligmonitor.model.MunicipalityCode;

/**
 * The name of a delivery, {@code FLIS_kommunekode_YYYYMM}.
 *
 * @param text         the name itself
 * @param municipality kommunekode
 * @param month        month
 */
record DeliveryName(String text, MunicipalityCode municipality, YearMonth month) {

	private static final Pattern FORM = Pattern.compile("FLIS_([0-9]{4})_([0-9]{4})(0[1-9]|1[0-2])");
	private static final String ZIP = ".zip";

	/** The name of a folder, or of a file without {@code .zip}. */
	static String text(Path path, boolean folder) {
		String text = String.valueOf(path.toAbsolutePath().normalize().getFileName());
		boolean zip = !folder && text.toLowerCase(Locale.ROOT).endsWith(ZIP);
		return zip ? text.substring(0, text.length() - ZIP.length()) : text;
	}

	/** Reads a name; empty if it has another form. */
	static Optional<DeliveryName> parse(String text) {
		Matcher m = FORM.matcher(text);
		if (!m.matches()) {
			return Optional.empty();
		}
		YearMonth month = YearMonth.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
		return Optional.of(new DeliveryName(text, new MunicipalityCode(m.group(1)), month));
	}
}
