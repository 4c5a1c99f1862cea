package dk.boligmonitor.disclosure;

import dk.boligmonitor.model.result.DisclosureClass;

/**
 * The numbers that a municipality has settled for its disclosure control (diskretionering). The limits of an indicator
 * can only be stricter than these.
 *
 * @param name                   stands in the run record and in every report
 * @param minCell                smallest group of persons about which anything may be told
 * @param minPopulationOpen      fewest residents of an area for an {@link DisclosureClass#OPEN} indicator
 * @param minPopulationInternal  the same for {@link DisclosureClass#INTERNAL}
 * @param minPopulationSensitive the same for {@link DisclosureClass#SENSITIVE}
 */
public record DisclosurePolicy(String name, double minCell, int minPopulationOpen, int minPopulationInternal,
		int minPopulationSensitive) {

	/**
	 * At least 3 persons in a cell and areas of at least 100 residents, 200 for sensitive indicators.
	 * <p>
	 * Source: the 3 is Statistics Denmark's main rule, which also leaves sex and age unprotected (facts.md 6.1); 100 and
	 * 200 are steps of its area product of 2009 (facts.md 1.2). Which of our indicators falls under which step, and that
	 * small numerators are hidden for age too, are assumptions (facts.md 6.2).
	 */
	public static final DisclosurePolicy DST_3 = new DisclosurePolicy("DST-3", 3, 0, 100, 200);

	/**
	 * @throws IllegalArgumentException if the name is blank, {@code minCell} is below 1 or a population is negative
	 */
	public DisclosurePolicy {
		if (name.isBlank() || !(minCell >= 1) || minPopulationOpen < 0 || minPopulationInternal < 0
				|| minPopulationSensitive < 0) {
			throw new IllegalArgumentException("Not a disclosure policy: " + name + ", " + minCell);
		}
	}

	/** Fewest residents that an area must have for an indicator of class {@code guarded}. */
	public int minPopulation(DisclosureClass guarded) {
		return switch (guarded) {
		case OPEN -> minPopulationOpen;
		case INTERNAL -> minPopulationInternal;
		case SENSITIVE -> minPopulationSensitive;
		};
	}
}
