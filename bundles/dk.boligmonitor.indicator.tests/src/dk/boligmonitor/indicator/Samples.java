package dk.boligmonitor.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import dk.boligmonitor.indicator.Calculation.Division;
import dk.boligmonitor.indicator.Calculation.TableState;
import dk.boligmonitor.indicator.IndicatorDefinition.Part;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.DisclosureClass;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.Unit;

/** Tables and definitions for tests. */
final class Samples {

	static final Period PERIOD = Period.parse("2015K1").orElseThrow();
	static final AreaRef MUNICIPALITY = AreaRef.municipality(new MunicipalityCode("0999"), "Demokøbing");

	private Samples() {
	}

	static IndicatorDefinition share(String numerator, String denominator) {
		return definition(Kind.PROPORTION, new Part("borger", numerator), new Part("borger", denominator), Optional.empty());
	}

	static IndicatorDefinition mean(String members, String value) {
		return definition(Kind.MEAN, new Part("borger", members), new Part("borger", members), Optional.of(value));
	}

	static IndicatorDefinition rate(Part numerator, Part denominator) {
		return definition(Kind.RATE, numerator, denominator, Optional.empty());
	}

	private static IndicatorDefinition definition(Kind kind, Part numerator, Part denominator, Optional<String> value) {
		IndicatorInfo info = new IndicatorInfo(new IndicatorId("test.x"), "X", "T", "d", "r", "FLIS", kind,
				kind == Kind.MEAN ? Unit.MEAN : Unit.PERCENT, 1, Direction.NEUTRAL, CategoryRule.KL, DisclosureClass.OPEN, 3, 3,
				false, 1, "test.pack");
		return new IndicatorDefinition(info, numerator, denominator, value);
	}

	/** Residents about whom nothing is known, but what a test then sets. */
	static DataTable.Builder unknownResidents(int rows) {
		int[] unknown = new int[rows];
		Arrays.fill(unknown, Column.Whole.MISSING);
		int[] noCode = new int[rows];
		Arrays.fill(noCode, Column.Codes.MISSING);
		double[] nothing = new double[rows];
		Arrays.fill(nothing, Double.NaN);
		DataTable.Builder builder = DataTable.builder(Fields.BORGER, rows);
		for (Fields.Field field : Fields.of(Fields.BORGER).orElseThrow()) {
			builder.column(field.name(), switch (field.type()) {
			case WHOLE -> new Column.Whole(unknown);
			case DECIMAL -> new Column.Decimals(nothing);
			case CODE -> new Column.Codes(noCode, new String[0]);
			case FLAG -> new Column.Flags(new boolean[rows]);
			});
		}
		return builder.place(new int[rows]);
	}

	/** Residents of all ages with flags and grades, every tenth cell missing, spread over {@code homes} homes. */
	static DataTable randomResidents(Random random, int rows, int homes) {
		int[] age = random.ints(rows, 0, 100).map(a -> random.nextInt(10) == 0 ? Column.Whole.MISSING : a).toArray();
		int[] sex = random.ints(rows, -1, 2).toArray();
		int[] tests = random.ints(rows, 0, 9).toArray();
		double[] grades = random.doubles(rows, -3, 12).map(g -> random.nextInt(10) == 0 ? Double.NaN : g).toArray();
		boolean[] placed = new boolean[rows];
		for (int row = 0; row < rows; row++) {
			placed[row] = random.nextInt(50) == 0;
		}
		return unknownResidents(rows).column("alder", new Column.Whole(age))
				.column("koen", new Column.Codes(sex, new String[] { "M", "K" })).column("bundne_proever", new Column.Whole(tests))
				.column("karaktersnit", new Column.Decimals(grades)).column("anbringelse", new Column.Flags(placed))
				.place(random.ints(rows, -1, homes).toArray()).build();
	}

	/** A division into {@code count} areas; the last of {@code count + 1} equal shares of the homes lies in none. */
	static Division division(String set, int count, int homes) {
		AreaRef[] areas = new AreaRef[count];
		for (int i = 0; i < count; i++) {
			areas[i] = new AreaRef(set, new AreaCode("A" + i), "Area " + i, AreaRef.Role.AREA);
		}
		int[] areaOfHome = new int[homes];
		for (int home = 0; home < homes; home++) {
			int area = home % (count + 1);
			areaOfHome[home] = area == count ? Division.NO_AREA : area;
		}
		return new Division(set, List.of(areas), areaOfHome);
	}

	static Calculation calculation(List<DataTable> tables, List<Division> divisions, int homes) {
		Map<String, TableState> states = new HashMap<>();
		tables.forEach(table -> states.put(table.name(), new TableState.Ready(table)));
		boolean[] matched = new boolean[homes];
		for (int home = 0; home < homes; home++) {
			matched[home] = home % 7 != 0;
		}
		return new Calculation(PERIOD, MUNICIPALITY, states, divisions, matched);
	}

	static Calculation missing(String table, Reason reason) {
		return new Calculation(PERIOD, MUNICIPALITY, Map.of(table, new TableState.Missing(reason)), List.of(), new boolean[0]);
	}
}
