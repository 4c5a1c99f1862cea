package dk.boligmonitor.dataimport.sniff;

import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.profile.ColumnType;

/**
 * What was found out about a column.
 *
 * @param number     of the column, from 1
 * @param label      its name in the file, or {@code #} and its number
 * @param target     our column that it is proposed for; empty if it is left out
 * @param type       what its cells seem to be
 * @param confidence in the proposal
 * @param evidence   for it
 */
public record ColumnGuess(int number, String label, Optional<String> target, ColumnType type, Confidence confidence,
		List<Finding> evidence) {

	/** How sure a proposal is. */
	public enum Confidence {
		/** Name and cells agree, or a person has said so. */
		SURE,
		/** Only one of them speaks for it. */
		LIKELY,
		/** The name comes near, or the cells speak against it. */
		WEAK,
		/** Nothing speaks for any of our columns. */
		NONE
	}

	/** Copies the list. */
	public ColumnGuess {
		evidence = List.copyOf(evidence);
	}
}
