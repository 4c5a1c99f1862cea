package dk.boligmonitor.indicator;

import dk.boligmonitor.model.result.Interval;

/**
 * The score interval for a share of a finite number of independent cases.
 * <p>
 * With n cases, share p and z the normal quantile of 97.5 %: (2np + z² ± z√(z² + 4np(1 − p))) / (2(n + z²)).
 * <p>
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc. 22 (1927)
 * 209–212; as method 3 in R. G. Newcombe, Two-sided confidence intervals for the single proportion: comparison of seven
 * methods, Statistics in Medicine 17 (1998) 857–872.
 */
final class Wilson {

	/** Quantile of the standard normal distribution at 97.5 %. */
	private static final double Z = 1.959963984540054;

	private Wilson() {
	}

	/**
	 * The 95 % interval of a share, between 0 and 1.
	 *
	 * @param hits  number of cases that are counted, from 0 to {@code cases}
	 * @param cases number of cases, above 0
	 */
	static Interval interval(double hits, double cases) {
		double share = hits / cases;
		double z2 = Z * Z;
		double centre = 2 * hits + z2;
		double spread = Z * Math.sqrt(z2 + 4 * hits * (1 - share));
		double scale = 2 * (cases + z2);
		double lower = hits == 0 ? 0 : (centre - spread) / scale;
		double upper = hits == cases ? 1 : (centre + spread) / scale;
		return new Interval(lower, upper);
	}
}
