package dk.boligmonitor.process;

import java.util.List;

import dk.boligmonitor.model.Problem;

/** What became of an address register, an area set or a file of aggregates. */
public sealed interface PlaceImport {

	/**
	 * It is in use now.
	 *
	 * @param name  the file's name, or the set's
	 * @param count addresses, areas or figures
	 * @param notes warnings, for example repaired areas
	 */
	record Stored(String name, long count, List<Problem> notes) implements PlaceImport {
	}

	/**
	 * Nothing changed.
	 *
	 * @param problems why
	 */
	record Refused(List<Problem> problems) implements PlaceImport {
	}
}
