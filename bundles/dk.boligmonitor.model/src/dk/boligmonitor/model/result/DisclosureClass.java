package dk.boligmonitor.model.result;

/** How carefully figures of an indicator are guarded (facts.md 6.1 and 6.2). */
public enum DisclosureClass {
	/** Core demography (sex, age): small numerators are hidden, no minimum population. */
	OPEN,
	/** Ordinary figures. */
	INTERNAL,
	/** Social measures, origin and the like: the complement is guarded too. */
	SENSITIVE
}
