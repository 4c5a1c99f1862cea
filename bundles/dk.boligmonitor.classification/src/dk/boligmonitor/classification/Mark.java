package dk.boligmonitor.classification;

import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.Outcome;

/** How a result is marked on maps and in tables; colours and words live where it is shown. */
public enum Mark {
	/** Udsat. */
	RED,
	/** Risiko. */
	YELLOW,
	/** Ikke udsat. */
	GREEN,
	/** Neutral indicator, above the municipality. */
	ABOVE,
	/** Neutral indicator, near the municipality. */
	NEAR,
	/** Neutral indicator, below the municipality. */
	BELOW,
	/** There is a value, but nothing to judge it by. */
	UNJUDGED,
	/** The value has a warning; stands beside one of the marks above, never alone. */
	UNRELIABLE,
	/** May not be shown (diskretioneret). */
	SUPPRESSED,
	/** The data are not there. */
	NO_DATA,
	/** The question has no meaning here. */
	NOT_APPLICABLE,
	/** The calculation broke. */
	FAILED;

	/** The mark of a classified result; for an unreliable one that of its category. */
	public static Mark of(AreaResult result) {
		return switch (result.outcome()) {
		case Outcome.Value v -> of(result.standing().category());
		case Outcome.Unreliable u -> of(result.standing().category());
		case Outcome.NoData n -> NO_DATA;
		case Outcome.Suppressed s -> SUPPRESSED;
		case Outcome.NotApplicable a -> NOT_APPLICABLE;
		case Outcome.Failed f -> FAILED;
		};
	}

	/** The mark of a category. */
	public static Mark of(Category category) {
		return switch (category) {
		case RED -> RED;
		case YELLOW -> YELLOW;
		case GREEN -> GREEN;
		case ABOVE -> ABOVE;
		case NEAR -> NEAR;
		case BELOW -> BELOW;
		case NONE -> UNJUDGED;
		};
	}

	/** True if the result also carries the mark {@link #UNRELIABLE}. */
	public static boolean unreliable(AreaResult result) {
		return result.outcome() instanceof Outcome.Unreliable;
	}
}
