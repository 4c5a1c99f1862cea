package dk.boligmonitor.dataimport.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A way to write a date, given as a pattern of {@code YYYY}, {@code MM} or {@code M}, {@code DD} or {@code D}, and other signs
 * between them; {@code *} at the end stands for anything that follows (a time of day). {@code MM} and {@code DD} are two digits,
 * {@code M} and {@code D} one or two. Years have four digits, since two would have to be guessed. Immutable.
 */
public final class DateForm {

	/** {@code YYYY-MM-DD}. */
	public static final DateForm ISO = new DateForm("YYYY-MM-DD");

	/** Nobody in a delivery was born, and nothing in it began, before this year. */
	private static final int FIRST_YEAR = 1850;

	private final String pattern;

	private DateForm(String pattern) {
		this.pattern = pattern;
	}

	/** Reads a pattern; empty if it does not name a year, a month and a day once each, or if digits could not be told apart. */
	public static Optional<DateForm> of(String pattern) {
		String year = pattern.replaceFirst("YYYY", "");
		String month = year.replaceFirst("MM?", "");
		String day = month.replaceFirst("DD?", "");
		boolean each = pattern.length() - year.length() == 4 && month.length() < year.length() && day.length() < month.length();
		boolean sound = each && day.matches("[-./ ]*\\*?") && !pattern.matches(".*(^|[^M])M(?!M)[YD].*|.*(^|[^D])D(?!D)[YM].*");
		return sound ? Optional.of(pattern.equals(ISO.pattern) ? ISO : new DateForm(pattern)) : Optional.empty();
	}

	/** The pattern. */
	public String pattern() {
		return pattern;
	}

	/** Reads a date; empty if the text has another form or there is no such day, from 1850 on. */
	public Optional<LocalDate> read(String text) {
		int[] parts = new int[3];
		int at = 0;
		int p = 0;
		while (p < pattern.length()) {
			char sign = pattern.charAt(p);
			if (sign == '*') {
				return exists(parts);
			}
			int part = "YMD".indexOf(sign);
			if (part < 0) {
				if (at >= text.length() || text.charAt(at) != sign) {
					return Optional.empty();
				}
				p++;
				at++;
				continue;
			}
			int wide = 1;
			while (p + wide < pattern.length() && pattern.charAt(p + wide) == sign) {
				wide++;
			}
			int end = at;
			int most = wide == 1 ? 2 : wide;
			while (end < text.length() && end - at < most && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
				parts[part] = parts[part] * 10 + text.charAt(end) - '0';
				end++;
			}
			if (end - at < wide) {
				return Optional.empty();
			}
			p += wide;
			at = end;
		}
		return at == text.length() ? exists(parts) : Optional.empty();
	}

	private static Optional<LocalDate> exists(int[] parts) {
		int year = parts[0];
		int month = parts[1];
		int day = parts[2];
		boolean exists = year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1
				&& (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
		return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DateForm form && form.pattern.equals(pattern);
	}

	@Override
	public int hashCode() {
		return pattern.hashCode();
	}

	@Override
	public String toString() {
		return pattern;
	}
}
