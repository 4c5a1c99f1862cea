package dk.boligmonitor.indicator;

import java.util.Optional;

import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;

/**
 * How an indicator is computed: which rows of which tables are counted above and below the fraction bar. The words of the
 * expressions are explained at {@link Expressions}, the fields at {@link Fields}.
 * <ul>
 * <li>PROPORTION: rows that satisfy both parts over rows that satisfy the denominator; both stand in one table.</li>
 * <li>RATE: rows that satisfy the numerator over rows that satisfy the denominator; the tables may differ.</li>
 * <li>MEAN: sum of {@code value} over the number of members. A member satisfies both parts, which stand in one table, and
 * its value is known.</li>
 * </ul>
 *
 * @param info        what a reader must know of it
 * @param numerator   tæller
 * @param denominator nævner
 * @param value       number expression that is averaged, present exactly for a MEAN
 */
public record IndicatorDefinition(IndicatorInfo info, Part numerator, Part denominator, Optional<String> value) {

	/**
	 * One side of the fraction bar.
	 *
	 * @param table      table whose rows are counted, see {@link Fields}
	 * @param expression which of its rows, {@link Expressions#ALL} for all
	 */
	public record Part(String table, String expression) {
	}

	/**
	 * @throws IllegalArgumentException if a MEAN has no value or another kind has one, or if the parts of a PROPORTION or a
	 *                                  MEAN stand in different tables
	 */
	public IndicatorDefinition {
		if (value.isPresent() != (info.kind() == Kind.MEAN)) {
			throw new IllegalArgumentException("A mean, and nothing else, has a value: " + info.id());
		}
		if (info.kind() != Kind.RATE && !numerator.table().equals(denominator.table())) {
			throw new IllegalArgumentException("Both parts must stand in one table: " + info.id());
		}
	}
}
