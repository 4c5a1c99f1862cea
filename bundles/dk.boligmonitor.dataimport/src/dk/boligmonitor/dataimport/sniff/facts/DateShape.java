package dk.boligmonitor.dataimport.sniff.facts;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the parts of a date stand, without saying which is the day.
 *
 * @param order  what is known of the order
 * @param first  sign after the first part, or empty
 * @param second sign after the second part, or empty
 * @param time   whether a time of day follows
 */
public record DateShape(Order order, String first, String second, boolean time) implements Comparable<DateShape> {

	/** What stands where. */
	public enum Order {
		/** Year, month, day. */
		YEAR_FIRST,
		/** Day and month, in an order of their own, then the year. */
		YEAR_LAST
	}

	/** What one date says about the order of day and month. */
	enum Says {
		DAY_FIRST, MONTH_FIRST, EITHER
	}

	/**
	 * A date that was seen.
	 *
	 * @param shape  its shape
	 * @param says   about the order
	 * @param padded whether day and month have two digits each
	 */
	record Seen(DateShape shape, Says says, boolean padded) {
	}

	private static final int FIRST_YEAR = 1850;
	private static final int LAST_YEAR = 2199;
	private static final String TIME = "(?:([ T])\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
	private static final Pattern YEAR_BEFORE = Pattern.compile("(\\d{4})([-./])(\\d{1,2})([-./])(\\d{1,2})" + TIME);
	private static final Pattern YEAR_BEHIND = Pattern.compile("(\\d{1,2})([-./] ?)(\\d{1,2})([-./ ] ?)(\\d{4})" + TIME);
	private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:([ T]?)\\d{4}(?:\\d{2})?)?");
	private static final Pattern SHORT = Pattern.compile("\\d{1,2}[-./ ]\\d{1,2}[-./ ]\\d{2}");

	/** Reads the shape of a cell; empty if it is no date. */
	static Optional<Seen> of(String text) {
		if (text.length() < 8 || text.length() > 40) {
			return Optional.empty();
		}
		Matcher before = YEAR_BEFORE.matcher(text);
		if (before.matches()) {
			DateShape shape = new DateShape(Order.YEAR_FIRST, before.group(2), before.group(4), before.group(6) != null);
			boolean padded = before.group(3).length() == 2 && before.group(5).length() == 2;
			boolean exists = exists(before.group(1), before.group(3), before.group(5));
			return exists ? Optional.of(new Seen(shape, Says.DAY_FIRST, padded)) : Optional.empty();
		}
		Matcher behind = YEAR_BEHIND.matcher(text);
		if (behind.matches()) {
			DateShape shape = new DateShape(Order.YEAR_LAST, behind.group(2), behind.group(4), behind.group(6) != null);
			boolean padded = behind.group(1).length() == 2 && behind.group(3).length() == 2;
			boolean dayFirst = exists(behind.group(5), behind.group(3), behind.group(1));
			boolean monthFirst = exists(behind.group(5), behind.group(1), behind.group(3));
			if (!dayFirst && !monthFirst) {
				return Optional.empty();
			}
			Says says = dayFirst && monthFirst ? Says.EITHER : dayFirst ? Says.DAY_FIRST : Says.MONTH_FIRST;
			return Optional.of(new Seen(shape, behind.group(1).equals(behind.group(3)) && dayFirst ? Says.EITHER : says, padded));
		}
		Matcher compact = COMPACT.matcher(text);
		if (compact.matches() && exists(compact.group(1), compact.group(2), compact.group(3))) {
			DateShape shape = new DateShape(Order.YEAR_FIRST, "", "", text.length() > 8);
			return Optional.of(new Seen(shape, Says.DAY_FIRST, true));
		}
		return Optional.empty();
	}

	/** True if the cell is a date whose century would have to be guessed. */
	static boolean shortYear(String text) {
		return text.length() >= 6 && text.length() <= 8 && SHORT.matcher(text).matches();
	}

	private static boolean exists(String year, String month, String day) {
		int y = Integer.parseInt(year);
		int m = Integer.parseInt(month);
		int d = Integer.parseInt(day);
		return y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= YearMonth.of(y, m).lengthOfMonth();
	}

	/** The pattern that a profile writes for it. */
	public String pattern(boolean dayFirst, boolean padded) {
		String day = padded ? "DD" : "D";
		String month = padded ? "MM" : "M";
		String date = order == Order.YEAR_FIRST ? "YYYY" + first + month + second + day
				: (dayFirst ? day : month) + first + (dayFirst ? month : day) + second + "YYYY";
		return time ? date + "*" : date;
	}

	@Override
	public int compareTo(DateShape other) {
		return pattern(true, true).compareTo(other.pattern(true, true));
	}
}
