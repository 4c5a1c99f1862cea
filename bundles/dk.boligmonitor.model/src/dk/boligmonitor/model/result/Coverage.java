package dk.boligmonitor.model.result;

import dk.boligmonitor.model.Period;

/**
 * How many residents could be placed, for one period and one area set.
 *
 * @param period    period
 * @param set       area set
 * @param residents residents of the municipality on the last day
 * @param matched   of these, found in the address register
 * @param inAreas   of these, inside an area of the set
 * @param noAddress of the residents, registered without a fixed address (high road code)
 */
public record Coverage(Period period, String set, long residents, long matched, long inAreas, long noAddress) {
}
