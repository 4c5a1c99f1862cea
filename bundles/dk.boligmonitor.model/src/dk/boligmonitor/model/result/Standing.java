package dk.boligmonitor.model.result;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How an area stands against the municipality and the other areas of its set.
 *
 * @param benchmark the municipality's value
 * @param ratio     value over benchmark
 * @param category  colour
 * @param rank      1 for the area that stands worst (for neutral indicators: highest); equal values share a rank
 * @param ranked    how many areas were ranked
 */
public record Standing(OptionalDouble benchmark, OptionalDouble ratio, Category category, OptionalInt rank, int ranked) {

	/** Not judged. */
	public static final Standing NONE = new Standing(OptionalDouble.empty(), OptionalDouble.empty(), Category.NONE,
			OptionalInt.empty(), 0);
}
