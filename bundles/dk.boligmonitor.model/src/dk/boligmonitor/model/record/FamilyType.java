package dk.boligmonitor.model.record;

/** Familietype; the code is what deliveries and expressions use. */
public enum FamilyType {
	SINGLE("enlig_uden_boern"), SINGLE_WITH_CHILDREN("enlig_med_boern"), COUPLE("par_uden_boern"),
	COUPLE_WITH_CHILDREN("par_med_boern"), OTHER("andet"), UNKNOWN("");

	private final String code;

	FamilyType(String code) {
		this.code = code;
	}

	/** The delivery's code; empty for unknown. */
	public String code() {
		return code;
	}
}
