package dk.boligmonitor.dataimport.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a CSV file is laid out: delimiters and the names of its columns. The only place that maps names to what we read.
 *
 * @param delimiters the delimiters that it may have, the usual one first
 * @param columns    in the order of their slots
 */
public record FileLayout(String delimiters, List<Column> columns) {

	public FileLayout {
		columns = List.copyOf(columns);
	}

	/** The column of that name; asking for an unknown one is a bug. */
	public Column column(String name) {
		return columns.stream().filter(c -> c.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No column " + name));
	}

	/** Slot of the column that a header cell names, or −1. */
	public int slot(String headerCell) {
		String name = normal(headerCell);
		for (Column column : columns) {
			if (column.aliases().contains(name)) {
				return column.slot();
			}
		}
		return -1;
	}

	private static String normal(String headerCell) {
		return headerCell.strip().toLowerCase(Locale.ROOT);
	}

	/** A layout in the making. */
	public static Builder delimitedBy(String delimiters) {
		return new Builder(delimiters);
	}

	/** Adds columns one by one. */
	public static final class Builder {

		private final String delimiters;
		private final List<Column> columns = new ArrayList<>();

		private Builder(String delimiters) {
			this.delimiters = delimiters;
		}

		/** A column that must be there. */
		public Builder required(Masking masking, String name, String... otherNames) {
			return add(Column.Need.REQUIRED, masking, name, otherNames);
		}

		/** A column that may be missing. */
		public Builder optional(Masking masking, String name, String... otherNames) {
			return add(Column.Need.OPTIONAL, masking, name, otherNames);
		}

		private Builder add(Column.Need need, Masking masking, String name, String... otherNames) {
			List<String> aliases = new ArrayList<>(List.of(otherNames));
			aliases.add(0, name);
			columns.add(new Column(columns.size(), name, aliases.stream().map(FileLayout::normal).toList(), need, masking));
			return this;
		}

		/** The layout. */
		public FileLayout build() {
			return new FileLayout(delimiters, columns);
		}
	}
}
