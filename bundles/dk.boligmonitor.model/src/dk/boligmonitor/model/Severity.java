package dk.boligmonitor.model;

/** How much a problem hurts. */
public enum Severity {
	/** The row is, or the whole input, refused. */
	ERROR,
	/** Taken, but the user should look. */
	WARNING,
	/** Worth knowing. */
	INFO
}
