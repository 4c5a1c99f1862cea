package dk.boligmonitor.indicator;

/** The comparisons of numbers. A comparison with an unknown number is unknown. */
enum Relation {
	EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL;

	/** Compares two number expressions. */
	CompiledPredicate of(CompiledValue left, CompiledValue right) {
		return row -> {
			double a = left.at(row);
			double b = right.at(row);
			return Double.isNaN(a) || Double.isNaN(b) ? CompiledPredicate.UNKNOWN : CompiledPredicate.known(holds(a, b));
		};
	}

	/** Compares a column of whole numbers with a constant; the same as {@link #of} on the commonest form, and quicker. */
	CompiledPredicate of(int[] column, double constant) {
		return row -> {
			int a = column[row];
			return a == Column.Whole.MISSING ? CompiledPredicate.UNKNOWN : CompiledPredicate.known(holds(a, constant));
		};
	}

	private boolean holds(double a, double b) {
		return switch (this) {
		case EQUAL -> a == b;
		case NOT_EQUAL -> a != b;
		case LESS -> a < b;
		case LESS_OR_EQUAL -> a <= b;
		case GREATER -> a > b;
		case GREATER_OR_EQUAL -> a >= b;
		};
	}
}
