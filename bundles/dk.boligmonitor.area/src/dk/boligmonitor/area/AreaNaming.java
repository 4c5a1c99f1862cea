package dk.boligmonitor.area;

import java.util.Optional;

/**
 * Says which properties of the features hold the area's code and name. What is left empty is guessed from the names that
 * Danish area files usually have; letter case never matters.
 *
 * @param codeProperty property with the code
 * @param nameProperty property with the name
 */
public record AreaNaming(Optional<String> codeProperty, Optional<String> nameProperty) {

	/** Leaves both to the usual names. */
	public static final AreaNaming GUESS = new AreaNaming(Optional.empty(), Optional.empty());
}
