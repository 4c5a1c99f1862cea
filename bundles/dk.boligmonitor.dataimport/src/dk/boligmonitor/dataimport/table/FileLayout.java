package dk.boligmonitor.dataimport.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which columns a file has and how its cells are written. The only place that maps names to what we read.
 *
 * @param delimiters of delimited text: the delimiters that it may have, the usual one first
 * @param columns    in the order of their slots
 */
public record FileLayout(List<String> delimiters, List<Column> columns) {

	/** Copies the lists. */
	public FileLayout {
		delimiters = List.copyOf(delimiters);
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

	/** A layout in the making, of text with one of these delimiters. */
	public static Builder delimitedBy(String... delimiters) {
		return new Builder(List.of(delimiters));
	}

	/** Adds columns one by one. */
	public static final class Builder {

		private final List<String> delimiters;
		private final List<Column> columns = new ArrayList<>();

		private Builder(List<String> delimiters) {
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
			return named(name, aliases, need, masking, CellForm.PLAIN);
		}

		/** A column that is found under one of the names. */
		public Builder named(String name, List<String> headers, Column.Need need, Masking masking, CellForm form) {
			return add(name, headers.stream().map(FileLayout::normal).toList(), 0, "", need, masking, form);
		}

		/** A column that is known by its number from 1. */
		public Builder positioned(String name, int position, Column.Need need, Masking masking, CellForm form) {
			return add(name, List.of(), position, "", need, masking, form);
		}

		/** A column that is not found but filled: with {@code text}, or by whoever reads the rows. */
		public Builder filled(String name, String text, Masking masking, CellForm form) {
			return add(name, List.of(), 0, text, Column.Need.OPTIONAL, masking, form);
		}

		private Builder add(String name, List<String> aliases, int position, String text, Column.Need need, Masking masking,
				CellForm form) {
			columns.add(new Column(columns.size(), name, aliases, position, text, need, masking, form));
			return this;
		}

		/** The layout. */
		public FileLayout build() {
			return new FileLayout(delimiters, columns);
		}
	}
}
