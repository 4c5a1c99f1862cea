package dk.boligmonitor.dataimport.drift;

/**
 * From when on a delivery is unusual against the one before. In brackets the keys of the settings.
 *
 * @param rowsPercent     change of a file's number of rows ({@code drift.rows.percent})
 * @param sharePoints     change of a code's share of the rows in percentage points ({@code drift.share.points})
 * @param missingPoints   change of a column's share of empty cells in percentage points ({@code drift.missing.points})
 * @param unmatchedPoints rise of the share of addresses that are not in the register in percentage points
 *                        ({@code drift.unmatched.points})
 * @param codePercent     a code that comes or goes counts if it stands in at least this share of the rows
 *                        ({@code drift.code.percent})
 * @param codeRows        … and in at least so many rows ({@code drift.code.rows})
 * @param deviations      standard deviations that a change must exceed to be more than chance ({@code drift.deviations}); high,
 *                        since some hundred codes are compared each month
 */
public record Thresholds(double rowsPercent, double sharePoints, double missingPoints, double unmatchedPoints,
		double codePercent, long codeRows, double deviations) {

	/** What holds as long as nobody sets anything. */
	public static final Thresholds DEFAULT = new Thresholds(10, 3, 5, 2, 0.1, 20, 4);

	/** @throws IllegalArgumentException if a number is negative or none */
	public Thresholds {
		boolean sound = rowsPercent >= 0 && sharePoints >= 0 && missingPoints >= 0 && unmatchedPoints >= 0 && codePercent >= 0
				&& codeRows >= 0 && deviations >= 0;
		if (!sound) {
			throw new IllegalArgumentException("Not thresholds");
		}
	}
}
