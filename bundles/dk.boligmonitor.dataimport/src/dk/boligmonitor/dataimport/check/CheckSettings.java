package dk.boligmonitor.dataimport.check;

/**
 * From when on something about a delivery is worth a warning. Ages are completed years on the delivery's last day, or on the
 * row's own last day if that is earlier.
 *
 * @param oldest              a living resident's age at most ({@code check.oldest})
 * @param pupilFrom           a pupil's age at least ({@code check.pupil.from})
 * @param pupilTo             a pupil's age at most ({@code check.pupil.to})
 * @param placementTo         age at most of a placed person ({@code check.placement.to}); placements end at 23
 * @param daycareTo           age at most of a child in day care ({@code check.daycare.to}); facts.md 1.3, indicator 13: until
 *                            school begins
 * @param plannedDays         so many days after the delivery's last day measures, day care and school years may begin
 *                            ({@code check.planned.days})
 * @param handoverDays        so many days two placements may share, since a child moves on the last day of one and the first
 *                            of the next ({@code check.handover.days})
 * @param notInBorgerPercent  share at most of rows about persons who are not in BORGER ({@code check.notinborger.percent});
 *                            FLYTNING, which tells of those who left, is not judged
 * @param otherPayerPercent   share at most of rows that another municipality pays for ({@code check.otherpayer.percent})
 * @param otherPlacePercent   share at most of residents of another municipality ({@code check.otherplace.percent})
 * @param fewRows             fewer rows than this never make a share remarkable ({@code check.few.rows})
 */
public record CheckSettings(int oldest, int pupilFrom, int pupilTo, int placementTo, int daycareTo, int plannedDays,
		int handoverDays, double notInBorgerPercent, double otherPayerPercent, double otherPlacePercent, int fewRows) {

	/** What holds as long as nobody sets anything. */
	public static final CheckSettings DEFAULT = new CheckSettings(120, 4, 25, 22, 7, 366, 1, 20, 20, 10, 10);

	/** @throws IllegalArgumentException if a number is negative or a span of ages is empty */
	public CheckSettings {
		boolean negative = oldest < 0 || pupilFrom < 0 || placementTo < 0 || daycareTo < 0 || plannedDays < 0 || handoverDays < 0
				|| fewRows < 0 || !(notInBorgerPercent >= 0) || !(otherPayerPercent >= 0) || !(otherPlacePercent >= 0);
		if (negative || pupilTo < pupilFrom) {
			throw new IllegalArgumentException("Not settings of checks");
		}
	}
}
