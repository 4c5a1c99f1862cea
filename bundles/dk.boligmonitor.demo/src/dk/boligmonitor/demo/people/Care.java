package dk.boligmonitor.demo.people;

/**
 * A measure (foranstaltning) for a child or young person.
 *
 * @param caseId    sag_id
 * @param placement true for anbringelse, false for forebyggende
 * @param kind      picks type and paragraph, 0 or 1
 * @param start     first day
 * @param end       last day, known to the simulation beforehand
 */
public record Care(String caseId, boolean placement, int kind, int start, int end) {
}
