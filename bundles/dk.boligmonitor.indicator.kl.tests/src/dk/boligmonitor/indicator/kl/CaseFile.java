package dk.boligmonitor.indicator.kl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import dk.boligmonitor.indicator.Calculation;
import dk.boligmonitor.indicator.Calculation.Division;
import dk.boligmonitor.indicator.Calculation.TableState;
import dk.boligmonitor.indicator.Column;
import dk.boligmonitor.indicator.DataTable;
import dk.boligmonitor.indicator.Fields;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.Reason;

/** A case: tables of people and the figures expected of them, as the head of each file explains. */
final class CaseFile {

	/** Homes by the letter in the column sted: 0 lies in A, 1 in B, 2 in neither; ? is no home. */
	private static final List<String> HOMES = List.of("A", "B", "-");

	private final Map<String, List<Map<String, String>>> sections = new LinkedHashMap<>();

	private CaseFile() {
	}

	static CaseFile read(String name) throws IOException {
		CaseFile file = new CaseFile();
		try (InputStream in = CaseFile.class.getResourceAsStream("cases/" + name + ".csv")) {
			if (in == null) {
				throw new IOException("No case " + name);
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			List<String> lines = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
			List<Map<String, String>> rows = new ArrayList<>();
			String[] fields = {};
			for (String line : lines) {
				if (line.startsWith("[")) {
					rows = new ArrayList<>();
					file.sections.put(line.substring(1, line.length() - 1), rows);
					fields = new String[0];
				} else if (fields.length == 0) {
					fields = line.split(";");
				} else {
					String[] cells = line.split(";", fields.length);
					Map<String, String> row = new HashMap<>();
					for (int i = 0; i < fields.length; i++) {
						row.put(fields[i], cells[i]);
					}
					rows.add(row);
				}
			}
		}
		return file;
	}

	/** The expected figures. */
	List<Map<String, String>> expected() {
		return sections.getOrDefault("ventet", List.of());
	}

	/** The people of the case, in two areas and a rest. */
	Calculation calculation() {
		Map<String, TableState> tables = new HashMap<>();
		sections.forEach((name, rows) -> {
			if (!name.equals("ventet")) {
				tables.put(name, new TableState.Ready(table(name, rows)));
			}
		});
		Division division = new Division("ab", List.of(area("A"), area("B")), new int[] { 0, 1, Division.NO_AREA });
		return new Calculation(Period.parse("2015K1").orElseThrow(),
				AreaRef.municipality(new MunicipalityCode("0999"), "Demokøbing"), tables, List.of(division),
				new boolean[] { true, true, true });
	}

	private static AreaRef area(String code) {
		return new AreaRef("ab", new AreaCode(code), "Area " + code, AreaRef.Role.AREA);
	}

	private static DataTable table(String name, List<Map<String, String>> rows) {
		DataTable.Builder builder = DataTable.builder(name, rows.size()).place(ints(rows, "sted", HOMES::indexOf));
		for (Fields.Field field : Fields.of(name).orElseThrow()) {
			boolean given = rows.get(0).containsKey(field.name());
			builder.column(field.name(), given ? column(field, rows) : new Column.Unavailable(Reason.NO_ROWS));
		}
		if (rows.get(0).containsKey("til")) {
			builder.destination(ints(rows, "til", HOMES::indexOf));
		}
		if (rows.get(0).containsKey("vaegt")) {
			builder.weight(rows.stream().mapToDouble(row -> Double.parseDouble(cell(row, "vaegt"))).toArray());
		}
		return builder.build();
	}

	private static Column column(Fields.Field field, List<Map<String, String>> rows) {
		String name = field.name();
		return switch (field.type()) {
		case WHOLE -> new Column.Whole(ints(rows, name, text -> text.isEmpty() ? Column.Whole.MISSING : Integer.parseInt(text)));
		case DECIMAL -> new Column.Decimals(rows.stream().map(row -> cell(row, name))
				.mapToDouble(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text)).toArray());
		case CODE -> {
			List<String> dictionary = rows.stream().map(row -> cell(row, name)).filter(code -> !code.isEmpty()).distinct().toList();
			yield new Column.Codes(ints(rows, name, dictionary::indexOf), dictionary.toArray(String[]::new));
		}
		case FLAG -> {
			boolean[] flags = new boolean[rows.size()];
			for (int i = 0; i < flags.length; i++) {
				flags[i] = cell(rows.get(i), name).equals("ja");
			}
			yield new Column.Flags(flags);
		}
		};
	}

	private static int[] ints(List<Map<String, String>> rows, String column, ToIntFunction<String> number) {
		return rows.stream().map(row -> cell(row, column)).mapToInt(number).toArray();
	}

	private static String cell(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}
}
