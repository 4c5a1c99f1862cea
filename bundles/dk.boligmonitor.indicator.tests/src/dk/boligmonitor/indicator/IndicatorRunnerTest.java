package dk.boligmonitor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.indicator.Calculation.Division;
import dk.boligmonitor.indicator.Calculation.TableState;
import dk.boligmonitor.indicator.IndicatorDefinition.Part;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.RawResult;
import dk.boligmonitor.model.result.Reason;

class IndicatorRunnerTest {

	private static final IndicatorDefinition CHILDREN = Samples.share("alder <= 17", Expressions.ALL);
	private static final IndicatorDefinition MOVES = Samples.rate(new Part("fraflytning", "INCLUDE"),
			new Part("middelfolketal", "INCLUDE"));
	private static final Part EVERYBODY = new Part("borger", "INCLUDE");

	/** Homes 0 and 1 lie in A, home 2 in B, home 3 in neither. */
	private static final Division AB = new Division("ab", List.of(new AreaRef("ab", new AreaCode("A"), "A", AreaRef.Role.AREA),
			new AreaRef("ab", new AreaCode("B"), "B", AreaRef.Role.AREA)), new int[] { 0, 0, 1, Division.NO_AREA });

	private static Calculation calculation(DataTable... tables) {
		return Samples.calculation(List.of(tables), List.of(AB), 4);
	}

	private static DataTable.Builder residents(int[] ages, int... places) {
		return Samples.unknownResidents(ages.length).column("alder", new Column.Whole(ages)).place(places);
	}

	private static List<RawResult> run(IndicatorDefinition definition, Calculation input) {
		return new IndicatorRunner().run(List.of(definition), input, Progress.NONE);
	}

	private static Figures figures(RawResult result) {
		return result.outcome().shown().orElseThrow(() -> new AssertionError(result.outcome()));
	}

	@Test
	void eachGroupHasItsOwnFigures() {
		Calculation input = calculation(residents(new int[] { 5, 40, 17, 18, 70, 3 }, 0, 1, 2, 3, -1, -1).build());

		List<RawResult> results = run(CHILDREN, input);

		assertEquals(List.of("A", "B", "UDENFOR", "0999"), results.stream().map(r -> r.area().code().value()).toList());
		assertEquals(List.of(1.0, 1.0, 1.0, 3.0), results.stream().map(r -> figures(r).numerator()).toList());
		assertEquals(List.of(2.0, 1.0, 3.0, 6.0), results.stream().map(r -> figures(r).denominator()).toList());
		assertEquals(List.of(50.0, 100.0, 100.0 / 3, 50.0), results.stream().map(r -> figures(r).value()).toList());
		assertEquals(List.of(OptionalLong.of(2), OptionalLong.of(1), OptionalLong.of(3), OptionalLong.of(6)),
				results.stream().map(RawResult::residents).toList());
		assertEquals(OptionalDouble.of(3.0 / 6), results.get(0).coverage(), "homes 1, 2 and 3 are matched; home 0 is not");
	}

	@Test
	void shareHasAWilsonIntervalInPercentAndOthersHaveNone() {
		DataTable table = residents(new int[] { 5, 40, 17, 18 }, 0, 0, 0, 0).build();
		Figures share = figures(run(CHILDREN, calculation(table)).get(0));

		assertEquals(100 * Wilson.interval(2, 4).lower(), share.interval().orElseThrow().lower());
		assertEquals(Optional.empty(), figures(run(Samples.mean("INCLUDE", "alder"), calculation(table)).get(0)).interval());
		assertEquals(Optional.empty(),
				figures(run(Samples.rate(new Part("borger", "alder <= 17"), EVERYBODY), calculation(table)).get(0)).interval());
	}

	@Test
	void numeratorOfAShareIsAPartOfItsDenominator() {
		DataTable table = residents(new int[] { 5, 40, 17, 18 }, 0, 0, 0, 0).build();

		Figures figures = figures(run(Samples.share("alder <= 17", "alder >= 10"), calculation(table)).get(0));

		assertEquals(1, figures.numerator());
		assertEquals(3, figures.denominator());
	}

	@Test
	void meanLeavesOutMembersOfUnknownValue() {
		DataTable table = residents(new int[] { 5, Column.Whole.MISSING, 17, 50 }, 0, 0, 0, 2).build();

		Figures figures = figures(run(Samples.mean("INCLUDE", "alder"), calculation(table)).get(0));

		assertEquals(new Figures(22, 2, 11, Optional.empty()), figures);
	}

	@Test
	void moveInsideAGroupIsNoEventOfThatGroup() {
		// out of the municipality; inside A; from A to B; from B to nowhere; inside the rest; from the rest to A
		DataTable moves = DataTable.builder("fraflytning", 6).place(new int[] { 0, 0, 1, 2, 3, 3 })
				.destination(new int[] { -1, 1, 2, 3, 3, 0 }).build();
		int[] nobody = { Column.Whole.MISSING, Column.Whole.MISSING, Column.Whole.MISSING, Column.Whole.MISSING };
		Column.Codes noCode = new Column.Codes(new int[] { -1, -1, -1, -1 }, new String[0]);
		DataTable people = DataTable.builder("middelfolketal", 4).column("alder", new Column.Whole(nobody))
				.column("koen", noCode).column("herkomst", noCode).place(new int[] { 0, 0, 2, 3 })
				.weight(new double[] { 0.5, 0.5, 0.5, 0.5 }).build();

		List<RawResult> results = run(MOVES, calculation(moves, people));

		assertEquals(List.of(2.0, 1.0, 1.0, 1.0), results.stream().map(r -> figures(r).numerator()).toList());
		assertEquals(List.of(1.0, 0.5, 0.5, 2.0), results.stream().map(r -> figures(r).denominator()).toList());
		assertEquals(OptionalLong.empty(), results.get(0).residents(), "no table of residents");
	}

	@Test
	void whatCannotBeComputedSaysWhy() {
		DataTable table = residents(new int[] { 5 }, 0).column("anbringelse", new Column.Unavailable(Reason.NO_ROWS)).build();
		Calculation input = calculation(table);

		assertEquals(new Outcome.NotApplicable(Reason.EMPTY_POPULATION), run(CHILDREN, input).get(1).outcome());
		assertEquals(new Outcome.NoData(Reason.NO_ROWS), run(Samples.share("anbringelse = true", "INCLUDE"), input).get(0).outcome());
		assertEquals(new Outcome.NoData(Reason.NO_ROWS), run(MOVES, input).get(0).outcome(), "table not handed over");
		assertEquals(new Outcome.NoData(Reason.NO_DELIVERY),
				run(CHILDREN, Samples.missing("borger", Reason.NO_DELIVERY)).get(0).outcome());
		assertEquals(new Outcome.Failed("test.pack", "UNKNOWN_FIELD aldr"),
				run(Samples.share("aldr < 3", "INCLUDE"), input).get(0).outcome());
	}

	@Test
	void zeroIsAValue() {
		Outcome outcome = run(CHILDREN, calculation(residents(new int[] { 40 }, 0).build())).get(0).outcome();

		assertEquals(0, assertInstanceOf(Outcome.Value.class, outcome).figures().value());
	}

	@Test
	void warningOfATableMakesFiguresUnreliable() {
		Calculation input = calculation(residents(new int[] { 5 }, 0).warning(Reason.HISTORY_INCOMPLETE).build());

		Outcome outcome = run(CHILDREN, input).get(0).outcome();

		assertEquals(Reason.HISTORY_INCOMPLETE, assertInstanceOf(Outcome.Unreliable.class, outcome).reason());
	}

	@Test
	void oneUnsoundDefinitionDoesNotStopTheOthers() {
		Calculation input = calculation(residents(new int[] { 5, 40 }, 0, 0).build());

		List<RawResult> results = new IndicatorRunner().run(List.of(CHILDREN, Samples.share("foo(", "INCLUDE"), CHILDREN), input,
				Progress.NONE);

		assertEquals(List.of("Value", "Failed", "Value"),
				List.of(results.get(0).outcome().state(), results.get(4).outcome().state(), results.get(8).outcome().state()));
	}

	@Test
	void throwingCounterSpoilsItsOwnTallyOnly() {
		DataTable table = residents(new int[] { 5, 40, 7 }, 0, 0, 2).build();
		Calculation input = calculation(table);
		Groups groups = new Groups(input);
		TablePass pass = new TablePass(table, groups, input.matchedHome());
		Tally bad = new Tally(groups.areas().size());
		Tally good = new Tally(groups.areas().size());
		pass.add((block, tally) -> {
			throw new UnsupportedOperationException("name of a person");
		}, bad);
		pass.add(Counter.denominator(row -> CompiledPredicate.TRUE), good);

		pass.run(Progress.NONE, new AtomicLong(), table.rows());

		assertEquals(Optional.of("UnsupportedOperationException"), bad.failure());
		assertEquals(3, good.denominator[3]);
	}

	@Test
	void cancelStopsTheRun() {
		Calculation input = calculation(residents(new int[] { 5 }, 0).build());
		Progress cancelled = new Progress() {
			@Override
			public void at(Step step, long done, long total) {
				throw new AssertionError("went on");
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};

		assertThrows(CancellationException.class, () -> new IndicatorRunner().run(List.of(CHILDREN), input, cancelled));
	}

	@Test
	void progressEndsAtTheTotal() {
		AtomicLong last = new AtomicLong();
		Progress progress = new Progress() {
			@Override
			public void at(Step step, long done, long total) {
				assertTrue(done <= total);
				last.accumulateAndGet(done, Math::max);
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
		DataTable table = Samples.randomResidents(new java.util.Random(1), 100_000, 4);

		new IndicatorRunner().run(List.of(CHILDREN), calculation(table), progress);

		assertEquals(100_000, last.get());
	}

	@Test
	void inputsThatDoNotAgreeAreRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> new Calculation(Samples.PERIOD, Samples.MUNICIPALITY, Map.of(), List.of(AB), new boolean[3]));
		assertThrows(IllegalArgumentException.class, () -> new Calculation(Samples.PERIOD, Samples.MUNICIPALITY,
				Map.of("borger", new TableState.Ready(DataTable.builder("fraflytning", 0).build())), List.of(), new boolean[0]));
		assertThrows(IllegalStateException.class, () -> DataTable.builder("borger", 0).build(), "no columns");
		assertThrows(IllegalStateException.class, () -> DataTable.builder("borgere", 0).build(), "no such table");
		assertThrows(IllegalStateException.class,
				() -> Samples.unknownResidents(1).column("alder", new Column.Flags(new boolean[1])).build(), "other type");
		assertThrows(IllegalStateException.class,
				() -> Samples.unknownResidents(1).column("alder", new Column.Whole(new int[2])).build(), "other length");
		assertThrows(IllegalStateException.class, () -> Samples.unknownResidents(2).place(new int[1]).build(), "place");
		assertThrows(IllegalArgumentException.class, () -> new IndicatorDefinition(CHILDREN.info(), new Part("fraflytning", "INCLUDE"),
				EVERYBODY, Optional.empty()));
		assertThrows(IllegalArgumentException.class,
				() -> new IndicatorDefinition(CHILDREN.info(), EVERYBODY, EVERYBODY, Optional.of("alder")));
	}
}
