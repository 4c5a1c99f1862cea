package dk.boligmonitor.model.result;

import java.util.OptionalDouble;
import java.util.OptionalLong;

import dk.boligmonitor.model.Period;

/**
 * A result as calculated, before the disclosure gate. It must not be shown, written or stored.
 *
 * @param area       which area
 * @param indicator  which indicator, in which version
 * @param period     which period
 * @param outcome    what it came to, never {@link Outcome.Suppressed}
 * @param residents  residents of the area on the period's last day, for the gate's minimum population; empty if unknown
 * @param coverage   share (0 to 1) of the indicator's population in the municipality whose address was found in the
 *                   register; empty if there is no population
 */
public record RawResult(AreaRef area, IndicatorInfo indicator, Period period, Outcome outcome, OptionalLong residents,
		OptionalDouble coverage) {
}
