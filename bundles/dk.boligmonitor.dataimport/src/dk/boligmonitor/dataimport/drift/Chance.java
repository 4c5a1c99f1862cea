package dk.boligmonitor.dataimport.drift;

import java.util.Map;
import java.util.Set;

/**
 * Tells changes from chance. Two deliveries are mostly about the same persons, so real changes are smaller than these formulas,
 * made for separate samples, allow for: what they find unlikely is unlikely.
 */
final class Chance {

	/** A code that did not come counts as this share, since the index has no value for zero. */
	private static final double FLOOR = 0.0001;

	private Chance() {
	}

	/**
	 * Standard deviations between two shares. Source: Fleiss, Levin, Paik 2003, "Statistical methods for rates and proportions",
	 * 3rd ed., section 3.1, without correction for continuity.
	 */
	static double deviations(double part1, double of1, double part2, double of2) {
		double pooled = (part1 + part2) / (of1 + of2);
		double error = Math.sqrt(pooled * (1 - pooled) * (1 / of1 + 1 / of2));
		double difference = Math.abs(part1 / of1 - part2 / of2);
		return error > 0 ? difference / error : 0;
	}

	/** Standard deviations between two counts, taken as Poisson numbers: the variance of their difference is their sum. */
	static double deviations(double count1, double count2) {
		return count1 + count2 > 0 ? Math.abs(count1 - count2) / Math.sqrt(count1 + count2) : 0;
	}

	/**
	 * Population stability index of two distributions, Σ (p − q) ln (p / q): 0 if they are the same. By custom below 0.1 is
	 * little and above 0.25 is much. Source: Siddiqi 2006, "Credit risk scorecards"; the sum itself is the divergence J of
	 * Kullback and Leibler 1951, "On information and sufficiency".
	 */
	static double stability(Map<String, Long> before, Map<String, Long> now, Set<String> codes) {
		double all1 = 0;
		double all2 = 0;
		for (String code : codes) {
			all1 += before.getOrDefault(code, 0L);
			all2 += now.getOrDefault(code, 0L);
		}
		double index = 0;
		for (String code : codes) {
			double p = Math.max(FLOOR, before.getOrDefault(code, 0L) / all1);
			double q = Math.max(FLOOR, now.getOrDefault(code, 0L) / all2);
			index += (q - p) * Math.log(q / p);
		}
		return index;
	}
}
