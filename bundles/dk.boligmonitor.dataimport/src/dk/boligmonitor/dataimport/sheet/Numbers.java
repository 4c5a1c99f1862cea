package dk.boligmonitor.dataimport.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What the numbers of a worksheet say. A workbook keeps binary fractions and shows fifteen digits of them; the rest is noise.
 * Days are counted from 1900 or from 1904. Source: ECMA-376 part 1, 18.17.4.1 (date systems; 1900 is a leap year there, for the
 * sake of an older program).
 */
final class Numbers {

	private static final MathContext SHOWN = new MathContext(15);
	private static final int LAST_SERIAL_OF_1900 = 2_958_465;
	private static final int LEAP_DAY_THAT_WAS_NOT = 60;
	private static final int SECONDS_A_DAY = 86_400;
	private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
	private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

	private Numbers() {
	}

	/**
	 * A number in digits, with a point before decimals, without exponent and without noise: {@code 6.1016E8} is
	 * {@code 610160000}. Leading zeros stay.
	 *
	 * @return empty if the text is no number
	 */
	static Optional<String> plain(String text) {
		if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'E'
				|| c == 'e')) {
			return Optional.empty();
		}
		if (text.length() <= SHOWN.getPrecision() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
			return Optional.of(text);
		}
		try {
			double value = Double.parseDouble(text);
			if (Double.isInfinite(value)) {
				return Optional.empty();
			}
			BigDecimal rounded = new BigDecimal(value, SHOWN).stripTrailingZeros();
			return Optional.of(rounded.signum() == 0 ? "0" : rounded.toPlainString());
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** Zeros before a whole number, up to so many digits. */
	static String padded(String number, int digits) {
		boolean whole = number.chars().allMatch(c -> c >= '0' && c <= '9');
		return whole && number.length() < digits ? "0".repeat(digits - number.length()) + number : number;
	}

	/**
	 * The day that a number counts to, as {@code YYYY-MM-DD}, with {@code THH:MM:SS} if it is not midnight. A day that never
	 * was (29 February 1900) is written all the same, so that the rule about dates refuses it.
	 *
	 * @return empty if the number counts to no day
	 */
	static Optional<String> day(String number, boolean from1904) {
		double value = Double.parseDouble(number);
		if (!(value >= 0 && value < LAST_SERIAL_OF_1900 + 1)) {
			return Optional.empty();
		}
		long seconds = Math.round(value * SECONDS_A_DAY);
		long serial = seconds / SECONDS_A_DAY;
		if (!from1904 && (serial == 0 || serial == LEAP_DAY_THAT_WAS_NOT)) {
			return Optional.of(serial == 0 ? "1900-01-00" : "1900-02-29");
		}
		long days = from1904 || serial < LEAP_DAY_THAT_WAS_NOT ? serial : serial - 1;
		LocalDate day = (from1904 ? FIRST_OF_1904 : BEFORE_1900).plusDays(days);
		LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds % SECONDS_A_DAY);
		return Optional.of(seconds % SECONDS_A_DAY == 0 ? day.toString() : MOMENT.format(moment));
	}
}
