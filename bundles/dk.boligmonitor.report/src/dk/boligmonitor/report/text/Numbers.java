package dk.boligmonitor.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;

import dk.boligmonitor.classification.Classifier;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.IndicatorInfo;

/**
 * Numbers as readers of one language write them, rounded half up. Signs come from the texts, not from the machine's locale
 * data, which a small Java runtime may lack.
 */
public final class Numbers {

	private static final int MOST_EXTRA_DECIMALS = 4;

	private final DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);

	/** The formats of the texts' language. */
	public Numbers(Texts texts) {
		symbols.setDecimalSeparator(texts.of("number.decimal").charAt(0));
		symbols.setGroupingSeparator(texts.of("number.grouping").charAt(0));
		symbols.setMinusSign('−');
	}

	/** A number with exactly so many decimals. */
	public String fixed(double number, int decimals) {
		return format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), number);
	}

	/** A count: no decimals if it is whole, else at most two. */
	public String count(double number) {
		return format("#,##0.##", number);
	}

	private String format(String pattern, double number) {
		DecimalFormat format = new DecimalFormat(pattern, symbols);
		format.setRoundingMode(RoundingMode.HALF_UP);
		String text = format.format(number);
		return text.equals(format.format(-0.0)) ? format.format(0.0) : text;
	}

	/**
	 * How many decimals a value needs: those of the indicator, or more where a reader who judges the rounded value by the
	 * limits would come to another category.
	 * <p>
	 * Source: cartography rule e7.
	 *
	 * @param benchmark the municipality's value, empty if it is not shown
	 */
	public static int decimals(IndicatorInfo indicator, OptionalDouble benchmark, double value) {
		Category category = Classifier.category(indicator, benchmark, value);
		int most = indicator.decimals() + MOST_EXTRA_DECIMALS;
		int decimals = indicator.decimals();
		while (decimals < most && Classifier.category(indicator, benchmark, rounded(value, decimals)) != category) {
			decimals++;
		}
		return decimals;
	}

	private static double rounded(double value, int decimals) {
		return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
	}
}
