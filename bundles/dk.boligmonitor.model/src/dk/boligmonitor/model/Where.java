package dk.boligmonitor.model;

/**
 * A place in a user's file.
 *
 * @param file   file name as the user knows it (no directory that could name a person), or the name of the thing
 * @param line   line number counted from 1, or 0 if the problem concerns the whole file
 * @param column column name or the name of a feature's part, or an empty text
 */
public record Where(String file, long line, String column) {

	/** A whole file. */
	public static Where file(String file) {
		return new Where(file, 0, "");
	}

	/** A cell. */
	public static Where cell(String file, long line, String column) {
		return new Where(file, line, column);
	}
}
