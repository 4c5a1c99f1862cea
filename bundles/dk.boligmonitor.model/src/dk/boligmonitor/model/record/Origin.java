package dk.boligmonitor.model.record;

/** Herkomst as Statistics Denmark defines it (facts.md 1.3, indicator 2); the code is what deliveries and expressions use. */
public enum Origin {
	DANISH("dansk"), IMMIGRANT_WESTERN("indvandrer_vestlig"), IMMIGRANT_NONWESTERN("indvandrer_ikkevestlig"),
	DESCENDANT_WESTERN("efterkommer_vestlig"), DESCENDANT_NONWESTERN("efterkommer_ikkevestlig"), UNKNOWN("");

	private final String code;

	Origin(String code) {
		this.code = code;
	}

	/** The delivery's code; empty for unknown. */
	public String code() {
		return code;
	}
}
