package dk.boligmonitor.dataimport.sheet;

/** What a cell of a worksheet holds. Unlike text, it says so itself. */
public enum CellSort {
	/** Nothing. */
	EMPTY,
	/** Text, or yes or no ({@code TRUE}, {@code FALSE}). */
	TEXT,
	/** A number. */
	NUMBER,
	/** A day, perhaps with a time. */
	DAY,
	/** An error such as {@code #N/A}, or a formula of which nobody has worked out the value. */
	ERROR
}
