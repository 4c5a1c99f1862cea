package dk.boligmonitor.model.record;

/** The kinds of row in a delivery, each a file of its own (contract.md, "A delivery"). */
public enum RecordKind {
	/** Residents. */
	BORGER,
	/** Placements and preventive measures. */
	FORANSTALTNING,
	/** Pupils. */
	ELEV,
	/** Grades at the final tests. */
	KARAKTER;

	/** The file name in a delivery, for example {@code BORGER.csv}. */
	public String fileName() {
		return name() + ".csv";
	}
}
