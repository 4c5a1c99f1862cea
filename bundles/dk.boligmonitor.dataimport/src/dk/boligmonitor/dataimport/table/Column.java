package dk.boligmonitor.dataimport.table;

import java.util.List;

/**
 * A column that we read.
 *
 * @param slot     its place in a {@link Row}
 * @param name     name to show
 * @param aliases  names that the header may use, in small letters
 * @param position its number in the file, from 1; 0 if it is found by name, or not in the file at all
 * @param text     what its cells are before the file says otherwise; empty but for constants
 * @param need     what if it is missing
 * @param masking  how much of its bad cells may be shown
 * @param form     how its cells are written
 */
public record Column(int slot, String name, List<String> aliases, int position, String text, Need need, Masking masking,
		CellForm form) {

	/** What a missing column means. */
	public enum Need {
		/** The file is refused. */
		REQUIRED,
		/** Its cells are empty. */
		OPTIONAL
	}

	/** Copies the list. */
	public Column {
		aliases = List.copyOf(aliases);
	}
}
