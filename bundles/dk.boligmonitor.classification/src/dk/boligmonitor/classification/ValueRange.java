package dk.boligmonitor.classification;

import java.util.Optional;

/**
 * The values that fall in one category, unrounded and in the indicator's unit. Neighbouring ranges share a limit, which
 * belongs to one of them only.
 *
 * @param lower lower end, empty if there is none
 * @param upper upper end, empty if there is none
 */
public record ValueRange(Optional<Limit> lower, Optional<Limit> upper) {

	/** Whether a limit is part of the range. */
	public enum Belonging {
		INSIDE, OUTSIDE
	}

	/**
	 * One end.
	 *
	 * @param value     where it lies
	 * @param belonging whether the value itself is part of the range
	 */
	public record Limit(double value, Belonging belonging) {
	}

	static ValueRange from(double limit) {
		return new ValueRange(Optional.of(new Limit(limit, Belonging.INSIDE)), Optional.empty());
	}

	static ValueRange over(double limit) {
		return new ValueRange(Optional.of(new Limit(limit, Belonging.OUTSIDE)), Optional.empty());
	}

	static ValueRange upTo(double limit) {
		return new ValueRange(Optional.empty(), Optional.of(new Limit(limit, Belonging.INSIDE)));
	}

	static ValueRange below(double limit) {
		return new ValueRange(Optional.empty(), Optional.of(new Limit(limit, Belonging.OUTSIDE)));
	}

	static ValueRange fromBelow(double from, double below) {
		return new ValueRange(from(from).lower, below(below).upper);
	}

	static ValueRange overUpTo(double over, double upTo) {
		return new ValueRange(over(over).lower, upTo(upTo).upper);
	}

	static ValueRange between(double over, double below) {
		return new ValueRange(over(over).lower, below(below).upper);
	}
}
