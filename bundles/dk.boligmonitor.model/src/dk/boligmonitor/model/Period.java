package dk.boligmonitor.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of days that a figure is about: a date, month, quarter, half-year, year or school year. Stock figures are taken
 * on {@link #last()}, flows run from {@link #first()} to {@link #last()}, both included.
 * <p>
 * Texts: {@code 2015-01-31}, {@code 2015-01}, {@code 2015K1}, {@code 2015H1}, {@code 2015}, {@code 2014/15}.
 *
 * @param kind  what sort of span it is
 * @param first first day
 * @param last  last day, not before {@code first}
 */
public record Period(Kind kind, LocalDate first, LocalDate last) implements Comparable<Period> {

	/** The sorts of period that the product knows. */
	public enum Kind {
		DATE, MONTH, QUARTER, HALF_YEAR, YEAR, SCHOOL_YEAR
	}

	private static final Pattern FORM = Pattern.compile(
			"(?<year>\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?|K(?<quarter>[1-4])|H(?<half>[12])|/(?<school>\\d{2}))?");

	/**
	 * @throws IllegalArgumentException if {@code last} lies before {@code first}
	 */
	public Period {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("A period ends before it begins: " + first + " " + last);
		}
	}

	/** Reads a period from its text; empty if the text is none of the forms above or names a day that does not exist. */
	public static Optional<Period> parse(String text) {
		Matcher m = FORM.matcher(text);
		if (!m.matches()) {
			return Optional.empty();
		}
		int year = Integer.parseInt(m.group("year"));
		String month = m.group("month");
		String day = m.group("day");
		String quarter = m.group("quarter");
		String half = m.group("half");
		try {
			if (day != null) {
				return Optional.of(ofDate(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day))));
			}
			if (month != null) {
				return Optional.of(months(Kind.MONTH, year, Integer.parseInt(month), 1));
			}
			if (quarter != null) {
				return Optional.of(months(Kind.QUARTER, year, Integer.parseInt(quarter) * 3 - 2, 3));
			}
			if (half != null) {
				return Optional.of(months(Kind.HALF_YEAR, year, Integer.parseInt(half) * 6 - 5, 6));
			}
			if (m.group("school") != null) {
				return SchoolYear.parse(text).map(s -> new Period(Kind.SCHOOL_YEAR, s.first(), s.last()));
			}
			return Optional.of(months(Kind.YEAR, year, 1, 12));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The period of one day. */
	public static Period ofDate(LocalDate day) {
		return new Period(Kind.DATE, day, day);
	}

	private static Period months(Kind kind, int year, int firstMonth, int count) {
		YearMonth first = YearMonth.of(year, firstMonth);
		return new Period(kind, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
	}

	/** By last day, then by first day: the order in which periods stand in a series. */
	@Override
	public int compareTo(Period other) {
		int byLast = last.compareTo(other.last);
		return byLast != 0 ? byLast : first.compareTo(other.first);
	}

	/** The text that {@link #parse(String)} reads. */
	@Override
	public String toString() {
		int year = first.getYear();
		return switch (kind) {
		case DATE -> first.toString();
		case MONTH -> YearMonth.from(first).toString();
		case QUARTER -> year + "K" + (first.getMonthValue() + 2) / 3;
		case HALF_YEAR -> year + "H" + (first.getMonthValue() + 5) / 6;
		case YEAR -> Integer.toString(year);
		case SCHOOL_YEAR -> new SchoolYear(year).toString();
		};
	}
}
