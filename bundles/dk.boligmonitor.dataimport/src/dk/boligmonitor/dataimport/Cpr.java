package dk.boligmonitor.dataimport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import dk.boligmonitor.dataimport.table.Cells;

/**
 * A CPR number or a replacement for one, as found in a cell. {@link #toString()} says nothing.
 * <p>
 * The rules: one hyphen and all blanks are taken away; of nine digits the leading zero was lost and is put back; then ten
 * characters DDMMYYSSSS must be left. Day 61 to 91 marks a replacement number (erstatningspersonnummer), letters in places 7
 * to 9 another kind of it. The date must exist, in the century that place 7 names where it names one. An ordinary number must
 * not be of the future. Modulus 11 is not asked: numbers without it are fully valid since 1 October 2007.
 * <p>
 * Source: facts.md 4.1, after CPR-kontoret, "Opbygning af CPR-nummeret" and "Personnumre uden kontrolciffer".
 *
 * @param number ten characters, letters in capitals
 * @param zero   whether a leading zero was put back
 */
record Cpr(String number, LeadingZero zero) {

	/** What happened to the first digit. */
	enum LeadingZero {
		AS_DELIVERED, PUT_BACK
	}

	private static final int LENGTH = 10;
	private static final int REPLACEMENT_DAY = 60;

	/**
	 * Reads a cell.
	 *
	 * @param last the delivery's last day
	 * @return empty if the cell breaks a rule
	 */
	static Optional<Cpr> parse(String text, LocalDate last) {
		char[] kept = new char[LENGTH];
		int n = 0;
		int hyphens = 0;
		int letters = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c <= ' ' || c == '\u00A0') {
				continue;
			}
			if (c == '-') {
				hyphens++;
				continue;
			}
			char capital = c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
			boolean letter = capital >= 'A' && capital <= 'Z';
			if (n == LENGTH || !letter && (c < '0' || c > '9')) {
				return Optional.empty();
			}
			letters += letter ? 1 : 0;
			kept[n++] = capital;
		}
		if (hyphens > 1) {
			return Optional.empty();
		}
		if (n == LENGTH - 1 && letters == 0) {
			return checked(new Cpr("0" + new String(kept, 0, n), LeadingZero.PUT_BACK), last);
		}
		return n == LENGTH ? checked(new Cpr(new String(kept), LeadingZero.AS_DELIVERED), last) : Optional.empty();
	}

	private static Optional<Cpr> checked(Cpr cpr, LocalDate last) {
		String number = cpr.number;
		boolean digitsInPlace = Cells.digits(number, 0, 6) >= 0 && Cells.digits(number, 9, 10) >= 0;
		return digitsInPlace && cpr.dateExists() && !cpr.after(last) ? Optional.of(cpr) : Optional.empty();
	}

	private boolean dateExists() {
		int day = day();
		int month = month();
		if (month < 1 || month > 12 || day < 1) {
			return false;
		}
		int year = ordinary() ? century(Cells.digits(number, 6, 7), twoDigitYear()) + twoDigitYear() : 2000 + twoDigitYear();
		return day <= YearMonth.of(year, month).lengthOfMonth();
	}

	private boolean after(LocalDate last) {
		return ordinary() && LocalDate.of(century(Cells.digits(number, 6, 7), twoDigitYear()) + twoDigitYear(), month(), day())
				.isAfter(last);
	}

	/**
	 * The century of a birth year.
	 *
	 * @param seventh digit in place 7
	 * @param year    digits in places 5 and 6
	 * @return 1800, 1900 or 2000
	 */
	static int century(int seventh, int year) {
		if (seventh <= 3) {
			return 1900;
		}
		if (seventh == 4 || seventh == 9) {
			return year <= 36 ? 2000 : 1900;
		}
		return year <= 57 ? 2000 : 1800;
	}

	/** True if place 7 tells the century for sure: no replacement number of either kind. */
	private boolean ordinary() {
		return Cells.digits(number, 0, 2) <= REPLACEMENT_DAY && Cells.digits(number, 6, 9) >= 0;
	}

	private int day() {
		int day = Cells.digits(number, 0, 2);
		return day > REPLACEMENT_DAY ? day - REPLACEMENT_DAY : day;
	}

	private int month() {
		return Cells.digits(number, 2, 4);
	}

	private int twoDigitYear() {
		return Cells.digits(number, 4, 6);
	}

	/** True if the number does not contradict a date of birth; the century of replacement numbers is not compared. */
	boolean agreesWith(LocalDate born) {
		boolean same = born.getDayOfMonth() == day() && born.getMonthValue() == month()
				&& born.getYear() % 100 == twoDigitYear();
		return same && (!ordinary()
				|| born.getYear() == century(Cells.digits(number, 6, 7), twoDigitYear()) + twoDigitYear());
	}

	@Override
	public String toString() {
		return "Cpr";
	}
}
