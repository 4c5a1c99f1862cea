package dk.boligmonitor.dataimport.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.model.record.RecordKind;

/**
 * What one sort of file in a delivery holds.
 *
 * @param kind     what its rows become
 * @param pattern  file name, small and capital letters alike; {@code *} stands for any signs and {@code ?} for one
 * @param sheet    of a workbook: name of the sheet, or its number from 1; the first if empty
 * @param presence whether a delivery must have it
 * @param rows     what makes a row
 * @param columns  where our columns come from; those whose name begins with {@code _} serve rules and chains only
 * @param keep     rows that fit none of these rules are left out, if there are any rules
 * @param drop     rows that fit one of these rules are left out, such as totals
 * @param spread   makes several rows of one, one for each value column; empty if each row is one
 */
public record FileProfile(RecordKind kind, String pattern, Optional<String> sheet, Presence presence, Rows rows,
		List<ColumnProfile> columns, List<RowRule> keep, List<RowRule> drop, List<Spread> spread) {

	/** Whether a delivery must have such a file. */
	public enum Presence {
		REQUIRED, OPTIONAL
	}

	/** What makes a row. */
	public enum Rows {
		/** Each line. */
		LINE,
		/** Lines in a row that have the same key (fixed width only): a cell is taken from the record type that has it. */
		GROUP,
		/**
		 * Two of the lines with the same key, where one ends on the day on which the other begins (fixed width only): columns
		 * {@code dato} and {@code _slut} are the first and last day of a line.
		 */
		CHAIN
	}

	/**
	 * Says something of rows.
	 *
	 * @param column name of one of the columns
	 * @param texts  what its cell may be, blanks around it taken away
	 */
	public record RowRule(String column, List<String> texts) {

		/** Copies the list. */
		public RowRule {
			texts = List.copyOf(texts);
		}
	}

	/**
	 * One value column of a wide table.
	 *
	 * @param value where the value stands; its name is that of the column it goes to
	 * @param set   what the other columns hold for it
	 */
	public record Spread(ColumnProfile value, Map<String, String> set) {

		/** Copies the map. */
		public Spread {
			set = Map.copyOf(set);
		}
	}

	/** Copies the lists. */
	public FileProfile {
		columns = List.copyOf(columns);
		keep = List.copyOf(keep);
		drop = List.copyOf(drop);
		spread = List.copyOf(spread);
	}

	/** A file of delimited text or a sheet whose lines are rows. */
	public static FileProfile of(RecordKind kind, String pattern, Presence presence, List<ColumnProfile> columns) {
		return new FileProfile(kind, pattern, Optional.empty(), presence, Rows.LINE, columns, List.of(), List.of(), List.of());
	}
}
