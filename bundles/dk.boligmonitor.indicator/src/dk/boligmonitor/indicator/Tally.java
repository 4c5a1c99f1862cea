package dk.boligmonitor.indicator;

import java.util.Optional;

/**
 * What has been counted of one indicator so far: numerator and denominator of every group (areas, rests, municipality), and
 * how much of the population was placed. Tallies of two parts of the rows merge to the tally of the whole, so that a run can
 * be split. For one thread at a time.
 */
final class Tally {

	/** Sum of weights, or of weighted values for a mean, by group. */
	final double[] numerator;
	/** Sum of weights by group. */
	final double[] denominator;
	/** Rows of the denominator in the whole municipality. */
	long members;
	/** Of these, rows whose home was found in the address register. */
	long matched;
	private Optional<String> failure = Optional.empty();

	Tally(int groups) {
		numerator = new double[groups];
		denominator = new double[groups];
	}

	/** Adds what {@code other} has counted. */
	void merge(Tally other) {
		for (int group = 0; group < numerator.length; group++) {
			numerator[group] += other.numerator[group];
			denominator[group] += other.denominator[group];
		}
		members += other.members;
		matched += other.matched;
		if (failure.isEmpty()) {
			failure = other.failure;
		}
	}

	/** Notes that counting broke; the figures are worthless from now on. */
	void fail(RuntimeException cause) {
		failure = Optional.of(cause.getClass().getSimpleName());
	}

	/** What broke, without personal data; empty if all is well. */
	Optional<String> failure() {
		return failure;
	}
}
