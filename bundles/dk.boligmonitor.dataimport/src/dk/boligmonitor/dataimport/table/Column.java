package dk.boligmonitor.dataimport.table;

import java.util.List;

/**
 * A column that we read.
 *
 * @param slot    its place in a {@link Row}
 * @param name    name to show
 * @param aliases names that the header may use, in small letters
 * @param need    what if it is missing
 * @param masking how much of its bad cells may be shown
 */
public record Column(int slot, String name, List<String> aliases, Need need, Masking masking) {

	/** What a missing column means. */
	public enum Need {
		/** The file is refused. */
		REQUIRED,
		/** Its cells are empty. */
		OPTIONAL
	}
}
