package dk.boligmonitor.model.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of FORANSTALTNING: a social measure for a child or young person.
 *
 * @param person       who
 * @param caseId       sag_id as delivered
 * @param group        FLIS foranstaltningsgruppering: {@link #PLACEMENT} or {@link #PREVENTIVE}
 * @param type         foranstaltningstype as delivered, or empty
 * @param paragraph    legal basis as delivered, or empty
 * @param start        first day
 * @param end          last day, empty while it runs
 * @param payer        betalingskommune, or empty
 * @param actor        handlekommune, or empty
 */
public record Measure(Pseudonym person, String caseId, int group, String type, String paragraph, LocalDate start,
		Optional<LocalDate> end, String payer, String actor) {

	/** Anbringelse. */
	public static final int PLACEMENT = 10;
	/** Forebyggende foranstaltning. */
	public static final int PREVENTIVE = 20;
}
