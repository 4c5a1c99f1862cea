package dk.boligmonitor.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import dk.boligmonitor.model.result.Reason;

/**
 * Rows to be counted, kept as columns. Each row happens at a home, named by its index in the calculation's list of homes.
 * Immutable once built, on condition that the arrays handed to the builder are not written to again; safe for all threads.
 */
public final class DataTable {

	/** Index that stands for no home: unknown, without fixed address, or outside the municipality. */
	public static final int NO_HOME = -1;

	private static final double[] UNWEIGHTED = {};

	private final String name;
	private final int rows;
	private final Map<String, Column> columns;
	private final int[] place;
	private final Optional<int[]> destination;
	private final double[] weights;
	private final Optional<Reason> warning;

	private DataTable(Builder builder) {
		name = builder.name;
		rows = builder.rows;
		columns = Map.copyOf(builder.columns);
		place = builder.place;
		destination = builder.destination;
		weights = builder.weight.orElse(UNWEIGHTED);
		warning = builder.warning;
	}

	/** Begins a table. */
	public static Builder builder(String name, int rows) {
		return new Builder(name, rows);
	}

	/** Name by which definitions know it, see {@link Fields}. */
	public String name() {
		return name;
	}

	/** Number of rows. */
	public int rows() {
		return rows;
	}

	/** A column by field name. */
	public Optional<Column> column(String field) {
		return Optional.ofNullable(columns.get(field));
	}

	/** If present, figures made of this table are shown with this warning. */
	public Optional<Reason> warning() {
		return warning;
	}

	int[] place() {
		return place;
	}

	Optional<int[]> destination() {
		return destination;
	}

	/** One per row, or none at all if every row counts 1. */
	double[] weights() {
		return weights;
	}

	/** Collects the columns of a table. Not for several threads. */
	public static final class Builder {
		private final String name;
		private final int rows;
		private final Map<String, Column> columns = new LinkedHashMap<>();
		private int[] place = {};
		private Optional<int[]> destination = Optional.empty();
		private Optional<double[]> weight = Optional.empty();
		private Optional<Reason> warning = Optional.empty();

		private Builder(String name, int rows) {
			this.name = name;
			this.rows = rows;
		}

		/** Adds the column of a declared field. */
		public Builder column(String field, Column column) {
			columns.put(field, column);
			return this;
		}

		/** The home of each row, {@link DataTable#NO_HOME} for none. Obligatory if there are rows. */
		public Builder place(int[] homes) {
			place = homes;
			return this;
		}

		/**
		 * The home moved to, {@link DataTable#NO_HOME} for one outside the municipality. With destinations a row counts for an
		 * area only if its destination lies outside that area, and for the municipality only if it lies outside that.
		 */
		public Builder destination(int[] homes) {
			destination = Optional.of(homes);
			return this;
		}

		/** How much each row counts; 1 if never given. */
		public Builder weight(double[] weights) {
			weight = Optional.of(weights);
			return this;
		}

		/** Makes every figure of this table unreliable. */
		public Builder warning(Reason reason) {
			warning = Optional.of(reason);
			return this;
		}

		/**
		 * The finished table.
		 *
		 * @throws IllegalStateException if the table is not declared in {@link Fields}, a declared field has no column or one of
		 *                               another type, a column has no declared field, or lengths differ
		 */
		public DataTable build() {
			List<Fields.Field> fields = Fields.of(name).orElseThrow(() -> new IllegalStateException("No such table: " + name));
			for (Fields.Field field : fields) {
				if (Optional.ofNullable(columns.get(field.name())).filter(column -> fits(field.type(), column)).isEmpty()) {
					throw new IllegalStateException("Column missing or of another type: " + name + "." + field.name());
				}
			}
			require(columns.size() == fields.size(), "undeclared column");
			require(place.length == rows, "place");
			require(destination.map(d -> d.length == rows).orElse(true), "destination");
			require(weight.map(w -> w.length == rows).orElse(true), "weight");
			return new DataTable(this);
		}

		private boolean fits(Fields.Type type, Column column) {
			OptionalInt length = column.rows();
			if (length.isPresent() && length.getAsInt() != rows) {
				return false;
			}
			return switch (column) {
			case Column.Whole w -> type == Fields.Type.WHOLE;
			case Column.Decimals d -> type == Fields.Type.DECIMAL;
			case Column.Codes c -> type == Fields.Type.CODE;
			case Column.Flags f -> type == Fields.Type.FLAG;
			case Column.Unavailable u -> true;
			};
		}

		private void require(boolean holds, String what) {
			if (!holds) {
				throw new IllegalStateException("Table " + name + " does not agree in " + what);
			}
		}
	}
}
