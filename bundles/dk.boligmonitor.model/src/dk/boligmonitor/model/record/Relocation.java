package dk.boligmonitor.model.record;

import java.time.LocalDate;

/**
 * One relocation of a person (FLYTNING). Floor and door are not told.
 *
 * @param person who moved
 * @param date   day of the move
 * @param from   the address left; parts are empty where unknown
 * @param to     the address reached; parts are empty where unknown
 */
public record Relocation(Pseudonym person, LocalDate date, HomeAddress from, HomeAddress to) {
}
