package dk.boligmonitor.dataimport.profile;

import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.record.RecordKind;

/**
 * What rows of a kind consist of. The built-in kinds are declared in the same form as a partner's.
 *
 * @param kind    which
 * @param title   what users read
 * @param columns in the order of the contract
 */
public record KindDeclaration(RecordKind kind, Profile.Title title, List<KindColumn> columns) {

	/** How much of a bad cell may be shown. */
	public enum Show {
		/** Nothing but its shape. */
		NOTHING,
		/** The year of a date. */
		YEAR,
		/** All of it, unless it looks like something that has strayed in from another column. */
		CODE
	}

	/** Whether a column is part of what makes a row one. */
	public enum Role {
		KEY, VALUE
	}

	/** Whether a cell may be empty. */
	public enum Cell {
		FILLED, MAY_BE_EMPTY
	}

	/**
	 * A column.
	 *
	 * @param name  small letters, digits and underscores
	 * @param type  what its cells hold
	 * @param role  whether it is part of the key
	 * @param cell  whether it may be empty
	 * @param codes for {@link ColumnType#CODE}: the codes allowed; none if the reader knows them
	 * @param show  how much of a bad cell may be shown
	 */
	public record KindColumn(String name, ColumnType type, Role role, Cell cell, List<String> codes, Show show) {

		/** Copies the list. */
		public KindColumn {
			codes = List.copyOf(codes);
		}
	}

	/** Copies the list. */
	public KindDeclaration {
		columns = List.copyOf(columns);
	}

	/** The column of that name. */
	public Optional<KindColumn> column(String name) {
		return columns.stream().filter(c -> c.name().equals(name)).findFirst();
	}
}
