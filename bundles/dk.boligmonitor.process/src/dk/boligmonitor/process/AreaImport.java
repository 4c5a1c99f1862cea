package dk.boligmonitor.process;

import java.time.LocalDate;
import java.util.Optional;

import dk.boligmonitor.model.place.AreaSet;

/**
 * How to import an area set.
 *
 * @param set          name of the division, for example {@code boligomraader}
 * @param codeProperty which property holds the code; empty to find it
 * @param nameProperty which property holds the name; empty to find it
 * @param validFrom    first day on which it holds; empty for always
 * @param crs          coordinate system such as {@code EPSG:25832} where the file names none
 */
public record AreaImport(String set, Optional<String> codeProperty, Optional<String> nameProperty,
		Optional<LocalDate> validFrom, Optional<String> crs) {

	/** Says whether a set may have this name: not blank, and not the one that stands for the municipality. */
	public static boolean allows(String set) {
		return !set.isBlank() && !set.equals(AreaSet.MUNICIPALITY);
	}

	/** Everything found from the file. */
	public static AreaImport named(String set) {
		return new AreaImport(set, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
	}
}
