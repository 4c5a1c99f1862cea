package dk.boligmonitor.dataimport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.boligmonitor.model.MunicipalityCode;

/**
 * Knows the municipalities of Denmark by their codes, and the synthetic Demokøbing (0999). Immutable.
 * <p>
 * Source: DAGI, the division since 2007; the list is {@code municipalities.csv} beside this class.
 */
public final class Municipalities {

	private final Map<MunicipalityCode, String> names;

	/** Reads the list that comes with the product. */
	public Municipalities() {
		Map<MunicipalityCode, String> read = new TreeMap<>();
		InputStream stream = Municipalities.class.getResourceAsStream("municipalities.csv");
		if (stream == null) {
			throw new IllegalStateException("The list of municipalities is missing from the bundle");
		}
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					int end = line.indexOf(';');
					read.put(new MunicipalityCode(line.substring(0, end)), line.substring(end + 1));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		names = Map.copyOf(read);
	}

	/** Name without the word "Kommune", for example {@code Helsingør}; empty if there is no such municipality. */
	public Optional<String> name(MunicipalityCode code) {
		return Optional.ofNullable(names.get(code));
	}

	/** How many there are: 98 and Demokøbing. */
	int count() {
		return names.size();
	}
}
