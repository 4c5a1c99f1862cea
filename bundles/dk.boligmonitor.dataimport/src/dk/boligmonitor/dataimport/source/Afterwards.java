package dk.boligmonitor.dataimport.source;

/**
 * What becomes of a file at its source once it is safely in the raw zone.
 *
 * @param action what to do
 * @param folder where {@link Action#MOVE} moves it, under the source's folder unless it begins with {@code /}; else empty
 */
public record Afterwards(Action action, String folder) {

	/** What to do. */
	public enum Action {
		/** Leave it; that it was fetched is remembered here. */
		KEEP,
		/** Delete it. */
		DELETE,
		/** Move it to another folder. */
		MOVE
	}

	/** Leave it. */
	public static final Afterwards KEEP = new Afterwards(Action.KEEP, "");
}
