package dk.boligmonitor.model.record;

import java.math.BigDecimal;
import java.util.Optional;

import dk.boligmonitor.model.Period;

/**
 * A figure of an area that another body has counted (DST, LBF), as delivered: it has not passed our disclosure gate. It cannot be
 * recut to other areas, since nobody here knows the persons behind it.
 *
 * @param area        code of the area as the source names it
 * @param period      what it is about
 * @param indicator   name of the figure
 * @param numerator   may be a decimal number, since some sources estimate
 * @param denominator may be a decimal number
 * @param value       the figure itself
 * @param source      who counted
 */
public record Aggregate(String area, Period period, String indicator, Optional<BigDecimal> numerator,
		Optional<BigDecimal> denominator, Optional<BigDecimal> value, String source) {

	/** Always false: rows of persons can be summed up over any areas, aggregates only over their own. */
	public boolean canRecut() {
		return false;
	}
}
