package dk.boligmonitor.dataimport.check;

import java.util.Locale;

import dk.boligmonitor.model.ProblemCode;

/** Counts rows of one sort among rows of a file: worth knowing, and from a limit on worth a warning. */
final class Share {

	private final ProblemCode some;
	private final ProblemCode many;
	private final String column;
	private final double limit;
	private long count;
	private long first = Long.MAX_VALUE;

	/**
	 * @param limit percent of the rows
	 */
	Share(ProblemCode some, ProblemCode many, String column, double limit) {
		this.some = some;
		this.many = many;
		this.column = column;
		this.limit = limit;
	}

	void count(long line) {
		count++;
		first = Math.min(first, line);
	}

	/**
	 * Writes what was counted.
	 *
	 * @param of      rows of the file
	 * @param fewRows with fewer rows than this the limit does not matter
	 */
	void tell(Notes notes, long of, int fewRows) {
		if (count == 0) {
			return;
		}
		double percent = 100.0 * count / of;
		String text = String.format(Locale.ROOT, "%.1f", percent);
		if (percent > limit && count >= fewRows) {
			notes.add(many, column, count, first, text, Double.toString(limit));
		} else {
			notes.add(some, column, count, first, text);
		}
	}
}
