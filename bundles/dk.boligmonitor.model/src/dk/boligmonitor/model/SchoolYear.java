package dk.boligmonitor.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Danish school year (skoleår), 1 August to 31 July, written {@code 2013/14}.
 *
 * @param startYear the calendar year in which it begins
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {

	private static final Pattern FORM = Pattern.compile("(\\d{4})/(\\d{2})");

	/** Reads {@code 2013/14}; empty if the text has another form or the second year does not follow the first. */
	public static Optional<SchoolYear> parse(String text) {
		Matcher m = FORM.matcher(text);
		if (!m.matches()) {
			return Optional.empty();
		}
		int start = Integer.parseInt(m.group(1));
		return (start + 1) % 100 == Integer.parseInt(m.group(2)) ? Optional.of(new SchoolYear(start)) : Optional.empty();
	}

	/** The school year in which {@code day} lies. */
	public static SchoolYear containing(LocalDate day) {
		return new SchoolYear(day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1);
	}

	/**
	 * The latest school year whose final tests (afgangsprøver, held in May and June) are over on {@code day}: on and after
	 * 30 June that of the running school year, before it the one before.
	 */
	public static SchoolYear latestExamined(LocalDate day) {
		SchoolYear running = containing(day);
		boolean over = day.getMonthValue() == 7 || day.getMonthValue() == 6 && day.getDayOfMonth() == 30;
		return over ? running : new SchoolYear(running.startYear - 1);
	}

	/** 1 August. */
	public LocalDate first() {
		return LocalDate.of(startYear, 8, 1);
	}

	/** 31 July. */
	public LocalDate last() {
		return LocalDate.of(startYear + 1, 7, 31);
	}

	@Override
	public int compareTo(SchoolYear other) {
		return Integer.compare(startYear, other.startYear);
	}

	@Override
	public String toString() {
		return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
	}
}
