package dk.boligmonitor.model.record;

/** Legal sex (køn) as registered. */
public enum Sex {
	MAN, WOMAN, UNKNOWN
}
