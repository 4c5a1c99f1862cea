package dk.boligmonitor.indicator;

import java.util.OptionalInt;

import dk.boligmonitor.model.result.Reason;

/**
 * The values of one field, one per row. Arrays are taken over, not copied: whoever makes a column gives them away and does
 * not write to them again.
 */
public sealed interface Column {

	/**
	 * Whole numbers.
	 *
	 * @param values one per row, {@link #MISSING} where unknown
	 */
	record Whole(int[] values) implements Column {
		/** Stands for an unknown number. */
		public static final int MISSING = Integer.MIN_VALUE;
	}

	/**
	 * Decimal numbers.
	 *
	 * @param values one per row, NaN where unknown
	 */
	record Decimals(double[] values) implements Column {
	}

	/**
	 * Codes, kept as indexes into a short list.
	 *
	 * @param codes      one per row, an index into {@code dictionary} or {@link #MISSING}
	 * @param dictionary the codes that occur
	 */
	record Codes(int[] codes, String[] dictionary) implements Column {
		/** Stands for an unknown code. */
		public static final int MISSING = -1;
	}

	/**
	 * Yes or no, never unknown.
	 *
	 * @param values one per row
	 */
	record Flags(boolean[] values) implements Column {
	}

	/**
	 * The source of the field was never delivered. Whatever asks for it has no data.
	 *
	 * @param reason why
	 */
	record Unavailable(Reason reason) implements Column {
	}

	/** How many rows it has; empty if it is unavailable. */
	default OptionalInt rows() {
		return switch (this) {
		case Whole w -> OptionalInt.of(w.values.length);
		case Decimals d -> OptionalInt.of(d.values.length);
		case Codes c -> OptionalInt.of(c.codes.length);
		case Flags f -> OptionalInt.of(f.values.length);
		case Unavailable u -> OptionalInt.empty();
		};
	}
}
