package dk.boligmonitor.dataimport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import dk.boligmonitor.dataimport.check.PersonNumber;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.model.record.Sex;

/**
 * A CPR number or a replacement for one, as found in a cell. {@link #toString()} says nothing.
 * <p>
 * The rules, in this order: one hyphen and all blanks are taken away; of nine digits the leading zero was lost and is put back;
 * then ten characters DDMMYYSSSS must be left, all of them digits but for letters in places 7 to 9; the date must exist, in the
 * century that place 7 names where it names one; an ordinary number must not be of the future; the serial SSSS is not 0000. Day
 * 61 to 91 marks a replacement number (erstatningspersonnummer), letters in places 7 to 9 another kind of it. Modulus 11 is
 * only told, never asked: numbers without it are fully valid since 1 October 2007. A birth before 1900 is only told too. Test
 * numbers have no property of their own that is published, so they are numbers like others.
 * <p>
 * Source: facts.md 4.1, after CPR-kontoret, "Opbygning af CPR-nummeret" and "Personnumre uden kontrolciffer"; the rule about
 * 0000 after public code.
 *
 * @param number ten characters, letters in capitals
 * @param zero   whether a leading zero was put back
 */
record Cpr(String number, LeadingZero zero) implements PersonNumber {

	/** What happened to the first digit. */
	enum LeadingZero {
		AS_DELIVERED, PUT_BACK
	}

	/** Why a cell holds no number: the first rule that it breaks. */
	enum Fault {
		/** Not ten characters, beside blanks and one hyphen. */
		CPR_LENGTH,
		/** Something that is neither digit nor, in places 7 to 9, a letter. */
		CPR_CHARACTER,
		/** The day does not exist. */
		CPR_DATE,
		/** The day lies after the delivery's last. */
		CPR_FUTURE,
		/** The serial is 0000. */
		CPR_SERIAL
	}

	private static final int LENGTH = 10;
	private static final int REPLACEMENT_DAY = 60;
	private static final String NO_SERIAL = "0000";
	private static final int[] WEIGHTS = { 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 };

	/**
	 * Reads a cell.
	 *
	 * @param last the delivery's last day
	 * @return empty if the cell breaks a rule; {@link #fault} then says which
	 */
	static Optional<Cpr> parse(String text, LocalDate last) {
		Optional<Cpr> cpr = shaped(text);
		return cpr.isPresent() && cpr.get().brokenRule(last).isEmpty() ? cpr : Optional.empty();
	}

	/** The first rule that a cell breaks; empty if it holds a number. */
	static Optional<Fault> fault(String text, LocalDate last) {
		Optional<Cpr> cpr = shaped(text);
		return cpr.isPresent() ? cpr.get().brokenRule(last) : Optional.of(Fault.CPR_LENGTH);
	}

	/** Ten characters of whatever sort; empty if there are more or fewer. */
	private static Optional<Cpr> shaped(String text) {
		char[] kept = new char[LENGTH];
		int n = 0;
		boolean hyphen = false;
		boolean digits = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c <= ' ' || c == '\u00A0') {
				continue;
			}
			if (c == '-' && !hyphen) {
				hyphen = true;
				continue;
			}
			if (n == LENGTH) {
				return Optional.empty();
			}
			digits &= c >= '0' && c <= '9';
			kept[n++] = c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
		}
		if (n == LENGTH - 1 && digits) {
			return Optional.of(new Cpr("0" + new String(kept, 0, n), LeadingZero.PUT_BACK));
		}
		return n == LENGTH ? Optional.of(new Cpr(new String(kept), LeadingZero.AS_DELIVERED)) : Optional.empty();
	}

	private Optional<Fault> brokenRule(LocalDate last) {
		if (!charactersFit()) {
			return Optional.of(Fault.CPR_CHARACTER);
		}
		if (!dateExists()) {
			return Optional.of(Fault.CPR_DATE);
		}
		if (ordinary() && ordinaryBirth().isAfter(last)) {
			return Optional.of(Fault.CPR_FUTURE);
		}
		return number.endsWith(NO_SERIAL) ? Optional.of(Fault.CPR_SERIAL) : Optional.empty();
	}

	private boolean charactersFit() {
		for (int i = 0; i < LENGTH; i++) {
			char c = number.charAt(i);
			boolean letter = i >= 6 && i <= 8 && c >= 'A' && c <= 'Z';
			if (!letter && (c < '0' || c > '9')) {
				return false;
			}
		}
		return true;
	}

	private boolean dateExists() {
		int day = day();
		int month = month();
		if (month < 1 || month > 12 || day < 1) {
			return false;
		}
		int year = ordinary() ? ordinaryYear() : 2000 + twoDigitYear();
		return day <= YearMonth.of(year, month).lengthOfMonth();
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

	private int ordinaryYear() {
		return century(Cells.digits(number, 6, 7), twoDigitYear()) + twoDigitYear();
	}

	private LocalDate ordinaryBirth() {
		return LocalDate.of(ordinaryYear(), month(), day());
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

	@Override
	public boolean padded() {
		return zero == LeadingZero.PUT_BACK;
	}

	@Override
	public boolean replacement() {
		return !ordinary();
	}

	@Override
	public boolean implausible() {
		return ordinary() && ordinaryYear() < 1900;
	}

	@Override
	public boolean withoutCheckDigit() {
		if (!ordinary()) {
			return false;
		}
		int sum = 0;
		for (int i = 0; i < LENGTH; i++) {
			sum += WEIGHTS[i] * (number.charAt(i) - '0');
		}
		return sum % 11 != 0;
	}

	@Override
	public Sex sex() {
		if (!ordinary()) {
			return Sex.UNKNOWN;
		}
		return number.charAt(LENGTH - 1) % 2 == 1 ? Sex.MAN : Sex.WOMAN;
	}

	@Override
	public Optional<LocalDate> born() {
		return ordinary() ? Optional.of(ordinaryBirth()) : Optional.empty();
	}

	@Override
	public boolean agreesWith(LocalDate birth) {
		boolean same = birth.getDayOfMonth() == day() && birth.getMonthValue() == month()
				&& birth.getYear() % 100 == twoDigitYear();
		return same && (!ordinary() || birth.getYear() == ordinaryYear());
	}

	@Override
	public String toString() {
		return "Cpr";
	}
}
