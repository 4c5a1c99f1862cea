package dk.boligmonitor.model.result;

/** Which way is worse. */
public enum Direction {
	HIGHER_IS_WORSE, LOWER_IS_WORSE,
	/** Background variable: never red or green. */
	NEUTRAL
}
