package dk.boligmonitor.report;

/** The languages in which a report can be written. */
public enum Language {
	/** Dansk, the default. */
	DANISH,
	/** Engelsk. */
	ENGLISH
}
