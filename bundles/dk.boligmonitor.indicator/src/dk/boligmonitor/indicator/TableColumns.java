package dk.boligmonitor.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dk.boligmonitor.indicator.EcqlText.Rejected;
import dk.boligmonitor.indicator.ExpressionError.Code;
import dk.boligmonitor.indicator.Fields.Field;

/**
 * What an expression can see of a table.
 *
 * @param fields declared fields by name
 * @param lookup the column of a declared field
 */
record TableColumns(Map<String, Field> fields, Function<String, Optional<Column>> lookup) {

	/** The declared fields of a table, without rows. */
	static TableColumns declared(String table) throws Rejected {
		Optional<List<Field>> declared = Fields.of(table);
		if (declared.isEmpty()) {
			throw new Rejected(
					new ExpressionError(Code.UNKNOWN_TABLE, table, 0, table, Similarity.nearest(table, Fields.tableNames())));
		}
		Map<String, Field> fields = byName(declared.get());
		return new TableColumns(fields, name -> Optional.ofNullable(fields.get(name)).map(TableColumns::withoutRows));
	}

	/** The columns of a table. */
	static TableColumns of(DataTable table) {
		return new TableColumns(byName(Fields.of(table.name()).orElseThrow()), table::column);
	}

	private static Map<String, Field> byName(List<Field> fields) {
		Map<String, Field> byName = new LinkedHashMap<>();
		fields.forEach(field -> byName.put(field.name(), field));
		return byName;
	}

	private static Column withoutRows(Field field) {
		return switch (field.type()) {
		case WHOLE -> new Column.Whole(new int[0]);
		case DECIMAL -> new Column.Decimals(new double[0]);
		case CODE -> new Column.Codes(new int[0], new String[0]);
		case FLAG -> new Column.Flags(new boolean[0]);
		};
	}

	Optional<Column> column(String name) {
		return lookup.apply(name);
	}

	List<String> names() {
		return List.copyOf(fields.keySet());
	}

	/** The codes that a field may hold; empty if the list is open. */
	List<String> declaredCodes(String field) {
		return Optional.ofNullable(fields.get(field)).map(Field::codes).orElse(List.of());
	}
}
