package dk.boligmonitor.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Standing;

/**
 * Says how each released result stands against its municipality and the other areas of its set.
 * <ul>
 * <li>Benchmark: the municipality's own value of the same indicator and period, if it may be shown.
 * <li>Category: by {@link Limits}; {@link Category#NONE} without a benchmark, and for the municipality itself.
 * <li>Rank: among the areas of one set with a value, 1 for the one that stands worst (neutral indicators: highest); equal
 * values share the better number and the next is left out (1, 2, 2, 4). The municipality and those outside every area are
 * not ranked.
 * </ul>
 * A result without figures gets {@link Standing#NONE}: a category would tell what was suppressed. Works on what it is
 * given, so pass all results of a run together.
 * <p>
 * Source: facts.md 7.1. Thread rule: stateless.
 */
public final class Classifier {

	private record Question(IndicatorId indicator, Period period) {

		static Question of(AreaResult result) {
			return new Question(result.indicator().id(), result.period());
		}
	}

	private record Field(Question question, String set) {

		static Field of(AreaResult result) {
			return new Field(Question.of(result), result.area().set());
		}
	}

	/** The results in their order, each with its standing. */
	public List<AreaResult> classify(List<AreaResult> results) {
		Map<Question, OptionalDouble> benchmarks = new HashMap<>();
		Map<Field, List<Double>> fields = new HashMap<>();
		for (AreaResult result : results) {
			Optional<Figures> figures = result.outcome().shown();
			if (figures.isEmpty()) {
				continue;
			}
			double value = figures.get().value();
			switch (result.area().role()) {
			case MUNICIPALITY -> benchmarks.put(Question.of(result), OptionalDouble.of(value));
			case AREA -> fields.computeIfAbsent(Field.of(result), f -> new ArrayList<>()).add(value);
			case REST -> {
				// judged, but neither a benchmark nor ranked
			}
			}
		}
		Map<Field, double[]> sorted = new HashMap<>();
		fields.forEach((field, values) -> sorted.put(field, values.stream().mapToDouble(v -> v).sorted().toArray()));
		return results.stream().map(r -> r.with(judge(r, benchmarks, sorted))).toList();
	}

	private static Standing judge(AreaResult result, Map<Question, OptionalDouble> benchmarks, Map<Field, double[]> fields) {
		Optional<Figures> figures = result.outcome().shown();
		if (figures.isEmpty()) {
			return Standing.NONE;
		}
		double value = figures.get().value();
		OptionalDouble benchmark = benchmarks.getOrDefault(Question.of(result), OptionalDouble.empty());
		OptionalDouble ratio = benchmark.orElse(0) > 0 ? OptionalDouble.of(value / benchmark.getAsDouble())
				: OptionalDouble.empty();
		AreaRef.Role role = result.area().role();
		Category category = role == AreaRef.Role.MUNICIPALITY ? Category.NONE
				: category(result.indicator(), benchmark, value);
		double[] field = role == AreaRef.Role.AREA ? fields.getOrDefault(Field.of(result), new double[0]) : new double[0];
		return new Standing(benchmark, ratio, category, rank(result.indicator().direction(), value, field),
				field.length);
	}

	/**
	 * The category of a value.
	 *
	 * @param benchmark the municipality's value, empty if it may not be shown
	 * @param value     in the indicator's unit; pass it unrounded to judge it, rounded to learn what a reader would think
	 */
	public static Category category(IndicatorInfo indicator, OptionalDouble benchmark, double value) {
		if (benchmark.isEmpty()) {
			return Category.NONE;
		}
		return Limits.of(indicator, benchmark.getAsDouble()).map(l -> l.category(value)).orElse(Category.NONE);
	}

	private static OptionalInt rank(Direction direction, double value, double[] ascending) {
		if (ascending.length == 0) {
			return OptionalInt.empty();
		}
		int some = Arrays.binarySearch(ascending, value);
		int first = some;
		while (first > 0 && ascending[first - 1] == value) {
			first--;
		}
		int last = some;
		while (last < ascending.length - 1 && ascending[last + 1] == value) {
			last++;
		}
		int worse = direction == Direction.LOWER_IS_WORSE ? first : ascending.length - 1 - last;
		return OptionalInt.of(worse + 1);
	}
}
