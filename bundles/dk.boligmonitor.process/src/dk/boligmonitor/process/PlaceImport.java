package dk.boligmonitor.process;

import java.util.List;

import dk.boligmonitor.model.Problem;

/** What became of an address register or an area set. */
public sealed interface PlaceImport {

	/**
	 * It is in use now.
	 *
	 * @param name  register's file name, or the set's name
	 * @param count addresses or areas
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
