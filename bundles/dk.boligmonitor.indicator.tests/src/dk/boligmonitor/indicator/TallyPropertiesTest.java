package dk.boligmonitor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.indicator.Calculation.Division;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.RawResult;

/** What must hold for any population: tried on random ones. */
class TallyPropertiesTest {

	private static final int HOMES = 500;
	private static final double ROUNDING = 1e-9;
	private static final List<Division> DIVISIONS = List.of(Samples.division("omraader", 11, HOMES),
			Samples.division("skoler", 4, HOMES));
	private static final List<IndicatorDefinition> DEFINITIONS = List.of(Samples.share("alder <= 17", Expressions.ALL),
			Samples.share("anbringelse = true AND koen <> 'M'", "alder <= 22"),
			Samples.mean("bundne_proever >= 4", "karaktersnit"));

	private static List<RawResult> run(DataTable table) {
		return new IndicatorRunner().run(DEFINITIONS, Samples.calculation(List.of(table), DIVISIONS, HOMES), Progress.NONE);
	}

	/** The rows of {@code table} in another order, or some of them. */
	private static DataTable pick(DataTable table, List<Integer> rows) {
		DataTable.Builder builder = DataTable.builder(table.name(), rows.size());
		for (Fields.Field field : Fields.of(table.name()).orElseThrow()) {
			builder.column(field.name(), pick(table.column(field.name()).orElseThrow(), rows));
		}
		return builder.place(rows.stream().mapToInt(r -> table.place()[r]).toArray()).build();
	}

	private static Column pick(Column column, List<Integer> rows) {
		return switch (column) {
		case Column.Whole c -> new Column.Whole(rows.stream().mapToInt(r -> c.values()[r]).toArray());
		case Column.Decimals c -> new Column.Decimals(rows.stream().mapToDouble(r -> c.values()[r]).toArray());
		case Column.Codes c -> new Column.Codes(rows.stream().mapToInt(r -> c.codes()[r]).toArray(), c.dictionary());
		case Column.Flags c -> new Column.Flags(picked(c.values(), rows));
		case Column.Unavailable c -> c;
		};
	}

	private static boolean[] picked(boolean[] values, List<Integer> rows) {
		boolean[] flags = new boolean[rows.size()];
		for (int i = 0; i < flags.length; i++) {
			flags[i] = values[rows.get(i)];
		}
		return flags;
	}

	private static List<Integer> rows(int from, int to) {
		List<Integer> rows = new ArrayList<>();
		for (int row = from; row < to; row++) {
			rows.add(row);
		}
		return rows;
	}

	@Test
	void orderOfRowsDoesNotMatter() {
		for (int seed = 0; seed < 5; seed++) {
			Random random = new Random(seed);
			DataTable table = Samples.randomResidents(random, 40_000, HOMES);
			List<Integer> order = rows(0, table.rows());
			Collections.shuffle(order, random);

			List<RawResult> straight = run(table);
			List<RawResult> shuffled = run(pick(table, order));

			for (int i = 0; i < straight.size(); i++) {
				Figures expected = straight.get(i).outcome().shown().orElseThrow();
				Figures actual = shuffled.get(i).outcome().shown().orElseThrow();
				assertEquals(expected.denominator(), actual.denominator());
				assertEquals(expected.value(), actual.value(), ROUNDING);
			}
		}
	}

	@Test
	void sameRunTwiceIsTheSameToTheLastBit() {
		DataTable table = Samples.randomResidents(new Random(3), 200_000, HOMES);

		assertEquals(run(table), run(table));
	}

	@Test
	void twoPartsMergeToTheWhole() {
		for (int seed = 0; seed < 20; seed++) {
			Random random = new Random(seed);
			DataTable table = Samples.randomResidents(random, 5_000, HOMES);
			int cut = random.nextInt(table.rows() + 1);

			Tally whole = tally(table);
			Tally merged = tally(pick(table, rows(0, cut)));
			merged.merge(tally(pick(table, rows(cut, table.rows()))));

			assertEquals(whole.members, merged.members);
			assertEquals(whole.matched, merged.matched);
			for (int group = 0; group < whole.numerator.length; group++) {
				assertEquals(whole.numerator[group], merged.numerator[group], ROUNDING);
				assertEquals(whole.denominator[group], merged.denominator[group]);
			}
		}
	}

	private static Tally tally(DataTable table) {
		Calculation input = Samples.calculation(List.of(table), DIVISIONS, HOMES);
		Groups groups = new Groups(input);
		Tally tally = new Tally(groups.areas().size());
		TablePass pass = new TablePass(table, groups, input.matchedHome());
		try {
			pass.add(Counter.mean(Binding.to(table, "bundne_proever >= 4").predicate(),
					Binding.to(table, "karaktersnit").value()), tally);
		} catch (EcqlText.Rejected | Binding.NoColumn e) {
			throw new AssertionError(e);
		}
		pass.run(Progress.NONE, new AtomicLong(), table.rows());
		return tally;
	}

	@Test
	void areasAndRestOfEachDivisionSumToTheMunicipality() {
		List<RawResult> results = run(Samples.randomResidents(new Random(7), 30_000, HOMES));
		int groups = results.size() / DEFINITIONS.size();
		for (int d = 0; d < DEFINITIONS.size(); d++) {
			List<RawResult> own = results.subList(d * groups, (d + 1) * groups);
			Figures municipality = own.get(groups - 1).outcome().shown().orElseThrow();
			for (Division division : DIVISIONS) {
				double sum = own.stream().filter(r -> r.area().set().equals(division.set()))
						.mapToDouble(r -> r.outcome().shown().orElseThrow().denominator()).sum();
				assertEquals(municipality.denominator(), sum);
			}
		}
	}

	/** The plainest way to count, row by row, as the yardstick. */
	@Test
	void agreesWithCountingByHand() {
		DataTable table = Samples.randomResidents(new Random(11), 70_000, HOMES);
		int[] age = ((Column.Whole) table.column("alder").orElseThrow()).values();
		int children = 0;
		int inThirdArea = 0;
		for (int row = 0; row < table.rows(); row++) {
			boolean child = age[row] != Column.Whole.MISSING && age[row] <= 17;
			int home = table.place()[row];
			children += child ? 1 : 0;
			inThirdArea += child && home >= 0 && DIVISIONS.get(0).areaOfHome()[home] == 2 ? 1 : 0;
		}

		List<RawResult> results = run(table);

		int municipality = results.size() / DEFINITIONS.size() - 1;
		assertEquals(children, results.get(municipality).outcome().shown().orElseThrow().numerator());
		assertEquals(inThirdArea, results.get(2).outcome().shown().orElseThrow().numerator());
	}
}
