package dk.boligmonitor.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import dk.boligmonitor.indicator.Calculation.TableState;
import dk.boligmonitor.indicator.EcqlText.Rejected;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Interval;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.RawResult;
import dk.boligmonitor.model.result.Reason;

/**
 * Computes indicators for every area, every rest and the municipality. Each group's value comes from its own numerator and
 * denominator; the municipality's includes the people who live in no area. Nothing is rounded.
 * <p>
 * Holds nothing between runs and may be used by several threads; a run spreads itself over the cores.
 */
public final class IndicatorRunner {

	/** An indicator's way through the run: counted into a tally, or stopped before. */
	private sealed interface Course {
		record Counted(Tally tally, Optional<Reason> warning, boolean weighted) implements Course {
		}

		record Stopped(Outcome outcome) implements Course {
		}
	}

	/**
	 * Runs all definitions over one period.
	 *
	 * @return for each definition, in order: the areas and the rest of each division, then the municipality. A definition that
	 *         cannot be computed has an outcome that says so in all of them; it never stops the others.
	 * @throws CancellationException if {@code progress} is cancelled
	 */
	public List<RawResult> run(List<IndicatorDefinition> definitions, Calculation input, Progress progress) {
		return new Run(input).of(definitions, progress);
	}

	/** One run. */
	private static final class Run {
		private final Calculation input;
		private final Groups groups;
		private final Map<String, TablePass> passes = new LinkedHashMap<>();

		Run(Calculation input) {
			this.input = input;
			this.groups = new Groups(input);
		}

		List<RawResult> of(List<IndicatorDefinition> definitions, Progress progress) {
			Optional<Tally> residents = residents();
			List<Course> courses = new ArrayList<>();
			for (IndicatorDefinition definition : definitions) {
				courses.add(prepare(definition));
			}
			long total = passes.values().stream().mapToLong(pass -> pass.table().rows()).sum();
			AtomicLong done = new AtomicLong();
			for (TablePass pass : passes.values()) {
				pass.run(progress, done, total);
			}
			List<RawResult> results = new ArrayList<>();
			for (int i = 0; i < courses.size(); i++) {
				collect(definitions.get(i).info(), courses.get(i), residents, results);
			}
			return List.copyOf(results);
		}

		private Optional<Tally> residents() {
			if (!(input.state(Fields.BORGER) instanceof TableState.Ready ready)) {
				return Optional.empty();
			}
			Tally tally = new Tally(groups.areas().size());
			pass(ready.table()).add(Counter.denominator(row -> CompiledPredicate.TRUE), tally);
			return Optional.of(tally);
		}

		private TablePass pass(DataTable table) {
			return passes.computeIfAbsent(table.name(), name -> new TablePass(table, groups, input.matchedHome()));
		}

		private Course prepare(IndicatorDefinition definition) {
			String pack = definition.info().pack();
			List<ExpressionError> errors = Expressions.check(definition);
			if (!errors.isEmpty()) {
				ExpressionError first = errors.get(0);
				return new Course.Stopped(new Outcome.Failed(pack, first.code() + " " + first.token()));
			}
			for (String table : List.of(definition.numerator().table(), definition.denominator().table())) {
				if (input.state(table) instanceof TableState.Missing missing) {
					return new Course.Stopped(new Outcome.NoData(missing.reason()));
				}
			}
			try {
				return plan(definition);
			} catch (Binding.NoColumn e) {
				return new Course.Stopped(new Outcome.NoData(e.reason()));
			} catch (Rejected e) {
				return new Course.Stopped(new Outcome.Failed(pack, e.error().code() + " " + e.error().token()));
			}
		}

		private Course plan(IndicatorDefinition definition) throws Rejected, Binding.NoColumn {
			DataTable above = ready(definition.numerator().table());
			DataTable below = ready(definition.denominator().table());
			CompiledPredicate numerator = Binding.to(above, definition.numerator().expression()).predicate();
			CompiledPredicate denominator = Binding.to(below, definition.denominator().expression()).predicate();
			Tally tally = new Tally(groups.areas().size());
			switch (definition.info().kind()) {
			case PROPORTION -> pass(below).add(Counter.share(numerator, denominator), tally);
			case RATE -> {
				pass(above).add(Counter.numerator(numerator), tally);
				pass(below).add(Counter.denominator(denominator), tally);
			}
			case MEAN -> {
				CompiledValue value = Binding.to(below, definition.value().orElseThrow()).value();
				pass(below).add(Counter.mean(denominator.and(numerator), value), tally);
			}
			}
			return new Course.Counted(tally, above.warning().or(below::warning), below.weights().length > 0);
		}

		private DataTable ready(String table) {
			if (input.state(table) instanceof TableState.Ready ready) {
				return ready.table();
			}
			throw new IllegalStateException("Missing tables are sorted out before");
		}

		private void collect(IndicatorInfo info, Course course, Optional<Tally> residents, List<RawResult> results) {
			OptionalDouble coverage = course instanceof Course.Counted counted && counted.tally.failure().isEmpty()
					&& counted.tally.members > 0
					? OptionalDouble.of((double) counted.tally.matched / counted.tally.members)
					: OptionalDouble.empty();
			for (int group = 0; group < groups.areas().size(); group++) {
				Outcome outcome = switch (course) {
				case Course.Stopped stopped -> stopped.outcome;
				case Course.Counted counted -> outcome(info, counted, group);
				};
				OptionalLong living = residents.isPresent()
						? OptionalLong.of(Math.round(residents.get().denominator[group]))
						: OptionalLong.empty();
				results.add(new RawResult(groups.areas().get(group), info, input.period(), outcome, living, coverage));
			}
		}

		private static Outcome outcome(IndicatorInfo info, Course.Counted counted, int group) {
			Optional<String> failure = counted.tally.failure();
			if (failure.isPresent()) {
				return new Outcome.Failed(info.pack(), failure.get());
			}
			double numerator = counted.tally.numerator[group];
			double denominator = counted.tally.denominator[group];
			if (!(denominator > 0)) {
				return new Outcome.NotApplicable(Reason.EMPTY_POPULATION);
			}
			double factor = info.unit().factor();
			Optional<Interval> interval = info.kind() == Kind.PROPORTION && !counted.weighted
					? Optional.of(Wilson.interval(numerator, denominator))
							.map(share -> new Interval(factor * share.lower(), factor * share.upper()))
					: Optional.empty();
			Figures figures = new Figures(numerator, denominator, factor * numerator / denominator, interval);
			return counted.warning.<Outcome>map(reason -> new Outcome.Unreliable(figures, reason))
					.orElseGet(() -> new Outcome.Value(figures));
		}
	}
}
