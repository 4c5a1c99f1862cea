package dk.boligmonitor.indicator;

/**
 * A predicate bound to the columns of one table. Its answer has three values, numbered so that AND is the smaller, OR the
 * greater and NOT the negative of its operands (Kleene's strong logic, which is that of SQL).
 */
@FunctionalInterface
interface CompiledPredicate {

	/** The row does not satisfy it. */
	int FALSE = -1;
	/** A cell that matters is missing. */
	int UNKNOWN = 0;
	/** The row satisfies it. */
	int TRUE = 1;

	/** The answer for a row, counted from 0: {@link #TRUE}, {@link #UNKNOWN} or {@link #FALSE}. */
	int truth(int row);

	/** True only if the row surely satisfies it: rows of unknown truth are not counted. */
	default boolean holds(int row) {
		return truth(row) == TRUE;
	}

	/** Both. */
	default CompiledPredicate and(CompiledPredicate other) {
		return row -> {
			int left = truth(row);
			return left == FALSE ? FALSE : Math.min(left, other.truth(row));
		};
	}

	/** Either. */
	default CompiledPredicate or(CompiledPredicate other) {
		return row -> {
			int left = truth(row);
			return left == TRUE ? TRUE : Math.max(left, other.truth(row));
		};
	}

	/** The opposite; unknown stays unknown. */
	default CompiledPredicate negated() {
		return row -> -truth(row);
	}

	/** The constant answer for something that is known. */
	static int known(boolean answer) {
		return answer ? TRUE : FALSE;
	}
}
