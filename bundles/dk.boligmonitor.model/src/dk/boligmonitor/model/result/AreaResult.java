package dk.boligmonitor.model.result;

import java.util.OptionalDouble;

import dk.boligmonitor.model.Period;

/**
 * A result that has passed the disclosure gate: all that screens, reports and files may show of an area.
 *
 * @param area      which area
 * @param indicator which indicator, in which version
 * @param period    which period
 * @param outcome   what may be shown
 * @param standing  category, benchmark and rank; {@link Standing#NONE} until classified
 * @param coverage  see {@link RawResult#coverage()}
 * @param run       id of the run that made it, see {@link RunRecord}
 */
public record AreaResult(AreaRef area, IndicatorInfo indicator, Period period, Outcome outcome, Standing standing,
		OptionalDouble coverage, String run) {

	/** The same result with its standing. */
	public AreaResult with(Standing judged) {
		return new AreaResult(area, indicator, period, outcome, judged, coverage, run);
	}
}
