package dk.boligmonitor.dataimport.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.SchoolYear;

/** Reads single cells that need no code list. */
public final class Cells {

	/** The longest text that is taken as delivered. */
	static final int TEXT_LIMIT = 64;
	private static final int NUMBER_DIGITS = 6;
	/** Nobody in a delivery was born, and nothing in it began, before this year. */
	private static final int FIRST_YEAR = 1850;

	private Cells() {
	}

	/** Text as delivered, perhaps empty. */
	public static String text(Row row, Column column, int limit) throws BadCell {
		String text = row.text(column);
		if (text.length() > limit) {
			throw BadCell.text(ProblemCode.CODE_UNKNOWN, row, column, "≤ " + limit);
		}
		return text;
	}

	/** Text as delivered, perhaps empty. */
	public static String text(Row row, Column column) throws BadCell {
		return text(row, column, TEXT_LIMIT);
	}

	/** Text that must be there. */
	public static String obligatory(Row row, Column column) throws BadCell {
		String text = row.text(column);
		if (text.isEmpty()) {
			throw BadCell.of(ProblemCode.VALUE_MISSING, row, column);
		}
		return text;
	}

	/** A date that must be there. */
	public static LocalDate date(Row row, Column column) throws BadCell {
		obligatory(row, column);
		return optionalDate(row, column).orElseThrow();
	}

	/** A date or an empty cell. */
	public static Optional<LocalDate> optionalDate(Row row, Column column) throws BadCell {
		String text = row.text(column);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Optional<LocalDate> date = parseDate(text);
		if (date.isEmpty()) {
			throw BadCell.text(ProblemCode.DATE_INVALID, row, column);
		}
		return date;
	}

	/** {@code YYYY-MM-DD} of a day that exists, from 1850 on. */
	public static Optional<LocalDate> parseDate(String text) {
		if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
			return Optional.empty();
		}
		int year = digits(text, 0, 4);
		int month = digits(text, 5, 7);
		int day = digits(text, 8, 10);
		boolean exists = year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1
				&& (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
		return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
	}

	/** A school year such as {@code 2013/14}. */
	public static SchoolYear schoolYear(Row row, Column column) throws BadCell {
		String text = obligatory(row, column);
		int start = text.length() == 7 && text.charAt(4) == '/' ? digits(text, 0, 4) : -1;
		if (start < FIRST_YEAR || (start + 1) % 100 != digits(text, 5, 7)) {
			throw BadCell.text(ProblemCode.CODE_UNKNOWN, row, column, "2013/14");
		}
		return new SchoolYear(start);
	}

	/** A whole number with a sign perhaps, the sign also as Unicode's minus. */
	public static int number(Row row, Column column) throws BadCell {
		OptionalInt number = parseNumber(obligatory(row, column));
		if (number.isEmpty()) {
			throw BadCell.text(ProblemCode.NUMBER_INVALID, row, column);
		}
		return number.getAsInt();
	}

	/** A whole number from 0 to {@code most}, or an empty cell. */
	public static OptionalInt optionalUpTo(int most, Row row, Column column) throws BadCell {
		String text = row.text(column);
		if (text.isEmpty()) {
			return OptionalInt.empty();
		}
		OptionalInt number = parseNumber(text);
		if (number.isEmpty() || number.getAsInt() < 0 || number.getAsInt() > most) {
			throw BadCell.text(ProblemCode.CODE_UNKNOWN, row, column, "0–" + most);
		}
		return number;
	}

	/** Up to six digits with a sign perhaps. */
	public static OptionalInt parseNumber(String text) {
		int sign = text.startsWith("-") || text.startsWith("−") ? 1 : 0;
		if (text.length() == sign || text.length() > sign + NUMBER_DIGITS) {
			return OptionalInt.empty();
		}
		int value = digits(text, sign, text.length());
		return value < 0 ? OptionalInt.empty() : OptionalInt.of(sign == 0 ? value : -value);
	}

	/** Value of the digits from {@code from} to before {@code to}, or −1 if one is no digit. */
	public static int digits(String text, int from, int to) {
		int value = 0;
		for (int i = from; i < to; i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			value = value * 10 + digit;
		}
		return value;
	}
}
