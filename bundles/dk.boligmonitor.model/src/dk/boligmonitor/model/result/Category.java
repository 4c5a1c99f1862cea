package dk.boligmonitor.model.result;

/** How a value stands against the municipality; the code stands in result files. */
public enum Category {
	/** Udsat. */
	RED("red"),
	/** Risiko. */
	YELLOW("yellow"),
	/** Ikke udsat. */
	GREEN("green"),
	/** A neutral indicator, above the municipality. */
	ABOVE("above"),
	/** A neutral indicator, near the municipality. */
	NEAR("near"),
	/** A neutral indicator, below the municipality. */
	BELOW("below"),
	/** Cannot be judged, or nothing to judge. */
	NONE("");

	private final String code;

	Category(String code) {
		this.code = code;
	}

	/** As written in results; empty for none. */
	public String code() {
		return code;
	}
}
