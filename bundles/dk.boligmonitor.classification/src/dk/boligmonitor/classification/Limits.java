package dk.boligmonitor.classification;

import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.IndicatorInfo;

/**
 * Where an indicator's categories begin and end, given the municipality's value m.
 * <p>
 * With limits y and r of the rule: higher is worse, ratio: red from m(1 + r), yellow from m(1 + y); difference: from m + r
 * and m + y. Lower is worse: red up to m(1 − r) or m − r, yellow up to m(1 − y) or m − y. Neutral: above from m(1 + y),
 * below up to m(1 − y), or m ± y. A limit belongs to the category farther from the municipality. Values are compared
 * unrounded; a value within one part in a billion of a limit counts as on it, so that 13.0 is 30 % over 10.0 in spite of
 * binary fractions.
 * <p>
 * Source: KL's guide, step 4, for "30 % over"; facts.md 7.1 for the rest, which is an assumption. Thread rule: immutable.
 */
public final class Limits {

	private static final double TOLERANCE = 1e-9;

	private final Direction direction;
	private final double near;
	private final double far;

	private Limits(Direction direction, double near, double far) {
		this.direction = direction;
		this.near = near;
		this.far = far;
	}

	/**
	 * The limits for one municipal value; empty if there are none, because a ratio to a value of zero or less says
	 * nothing.
	 *
	 * @param benchmark m, in the indicator's unit
	 */
	public static Optional<Limits> of(IndicatorInfo indicator, double benchmark) {
		CategoryRule rule = indicator.rule();
		boolean ratio = rule.basis() == CategoryRule.Basis.RATIO;
		if (ratio && !(benchmark > 0)) {
			return Optional.empty();
		}
		double step = ratio ? benchmark : 1;
		double side = indicator.direction() == Direction.LOWER_IS_WORSE ? -1 : 1;
		double near = indicator.direction() == Direction.NEUTRAL ? benchmark - rule.yellow() * step
				: benchmark + side * rule.yellow() * step;
		double far = indicator.direction() == Direction.NEUTRAL ? benchmark + rule.yellow() * step
				: benchmark + side * rule.red() * step;
		return Optional.of(new Limits(indicator.direction(), near, far));
	}

	/** The category of a value, never {@link Category#NONE}. */
	public Category category(double value) {
		return switch (direction) {
		case HIGHER_IS_WORSE -> from(value, far) ? Category.RED : from(value, near) ? Category.YELLOW : Category.GREEN;
		case LOWER_IS_WORSE -> upTo(value, far) ? Category.RED : upTo(value, near) ? Category.YELLOW : Category.GREEN;
		case NEUTRAL -> from(value, far) ? Category.ABOVE : upTo(value, near) ? Category.BELOW : Category.NEAR;
		};
	}

	/**
	 * The values that fall in a category.
	 *
	 * @throws IllegalArgumentException if the indicator's direction does not have the category
	 */
	public ValueRange range(Category category) {
		if (!categories(direction).contains(category)) {
			throw new IllegalArgumentException(category + " is no category of " + direction);
		}
		boolean lower = direction == Direction.LOWER_IS_WORSE;
		return switch (category) {
		case RED -> lower ? ValueRange.upTo(far) : ValueRange.from(far);
		case YELLOW -> lower ? ValueRange.overUpTo(far, near) : ValueRange.fromBelow(near, far);
		case GREEN -> lower ? ValueRange.over(near) : ValueRange.below(near);
		case ABOVE -> ValueRange.from(far);
		case NEAR -> ValueRange.between(near, far);
		case BELOW -> ValueRange.upTo(near);
		case NONE -> throw new IllegalArgumentException();
		};
	}

	/** The categories that indicators of a direction can have, from the one that calls for attention down. */
	public static List<Category> categories(Direction direction) {
		return direction == Direction.NEUTRAL ? List.of(Category.ABOVE, Category.NEAR, Category.BELOW)
				: List.of(Category.RED, Category.YELLOW, Category.GREEN);
	}

	private static boolean from(double value, double limit) {
		return value >= limit - Math.abs(limit) * TOLERANCE;
	}

	private static boolean upTo(double value, double limit) {
		return value <= limit + Math.abs(limit) * TOLERANCE;
	}
}
