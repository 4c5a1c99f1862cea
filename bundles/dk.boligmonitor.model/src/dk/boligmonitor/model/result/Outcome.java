package dk.boligmonitor.model.result;

import java.util.Optional;

/**
 * What a calculation came to: one of six states, from the store to the legend. Zero is a value; nothing here is ever null
 * or 0 for unknown.
 */
public sealed interface Outcome {

	/** A figure that may be relied on. */
	record Value(Figures figures) implements Outcome {
	}

	/** A figure with a warning. */
	record Unreliable(Figures figures, Reason reason) implements Outcome {
	}

	/** The data that it needs are not there. */
	record NoData(Reason reason) implements Outcome {
	}

	/** There is a figure, but it may not leave the house. */
	record Suppressed(Reason reason) implements Outcome {
	}

	/** The question has no meaning here, for example a share of nobody. */
	record NotApplicable(Reason reason) implements Outcome {
	}

	/**
	 * The calculation broke.
	 *
	 * @param pack   symbolic name of the bundle that contributed it
	 * @param detail technical detail without personal data
	 */
	record Failed(String pack, String detail) implements Outcome {
	}

	/** The figures, if the state has any. */
	default Optional<Figures> shown() {
		return switch (this) {
		case Value v -> Optional.of(v.figures);
		case Unreliable u -> Optional.of(u.figures);
		case NoData n -> Optional.empty();
		case Suppressed s -> Optional.empty();
		case NotApplicable a -> Optional.empty();
		case Failed f -> Optional.empty();
		};
	}

	/** The state's name as it stands in result files: {@code Value}, {@code Suppressed} … */
	default String state() {
		return getClass().getSimpleName();
	}
}
