package dk.boligmonitor.dataimport.sniff.facts;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what a cell looks like. */
final class CellTraits {

	private static final int CPR = 10;
	private static final int REPLACEMENT_DAY = 60;
	/** Every program keeps so many digits of a number. */
	private static final int NUMBER_DIGITS = 15;
	private static final Pattern WHOLE = Pattern.compile("[-+−]?\\d+");
	private static final Pattern ONE_SIGN = Pattern.compile("[-+−]?(\\d+)([.,])(\\d+)");
	private static final Pattern POINT_GROUPS = Pattern
			.compile("[-+−]?\\d{1,3}(?:\\.\\d{3}){2,}|[-+−]?\\d{1,3}(?:\\.\\d{3})+,\\d+");
	private static final Pattern COMMA_GROUPS = Pattern
			.compile("[-+−]?\\d{1,3}(?:,\\d{3}){2,}|[-+−]?\\d{1,3}(?:,\\d{3})+\\.\\d+");
	private static final Pattern BLANK_GROUPS = Pattern.compile("[-+−]?\\d{1,3}(?:[ \u00A0\u202F]\\d{3})+(?:[.,]\\d+)?");
	private static final Pattern NOTED = Pattern.compile("[-+−]?\\d[\\d.,]*\\s*(?:\\(\\s*\\d[\\d.,]*\\s*%?\\s*\\)|%|\\*)");
	private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
	private static final Pattern PERIOD = Pattern.compile(
			"(?:19|20)\\d{2}(?:[ ]?[KQMHTU]\\d{1,2}|/\\d{2}|-(?:0[1-9]|1[0-2])|-W\\d{2})?|uge \\d{1,2}[- ]\\d{4}",
			Pattern.CASE_INSENSITIVE);
	private static final Set<String> NOTHING = Set.of("null", "na", "n/a", "#n/a", "nan", "none", "\\n", "-", "--", ".", "..",
			"...", "…", "?", "ukendt", "uoplyst");

	private CellTraits() {
	}

	/** Traits of a cell of text that is not empty, blanks around it taken away. */
	static EnumSet<Trait> of(String text) {
		EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
		if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
			traits.add(Trait.NOTHING);
		}
		if (text.chars().anyMatch(Character::isLetter)) {
			traits.add(Trait.LETTERS);
		}
		if (text.length() <= 40) {
			number(text, traits);
			cpr(text, traits);
			if (PERIOD.matcher(text).matches()) {
				traits.add(Trait.PERIOD);
			}
			if (text.length() == 36 && UUID.matcher(text).matches()) {
				traits.add(Trait.UUID);
			}
			if (DateShape.shortYear(text)) {
				traits.add(Trait.SHORT_YEAR);
			}
		}
		return traits;
	}

	private static void number(String text, Set<Trait> traits) {
		char first = text.charAt(0);
		if (first > '9' && first != '−') {
			return;
		}
		if (WHOLE.matcher(text).matches()) {
			traits.add(Trait.WHOLE);
			if (text.length() > 1 && first == '0') {
				traits.add(Trait.LEADING_ZERO);
			}
			if (text.length() > NUMBER_DIGITS) {
				traits.add(Trait.LONG_DIGITS);
			}
			return;
		}
		var sign = ONE_SIGN.matcher(text);
		if (sign.matches()) {
			boolean open = sign.group(3).length() == 3 && sign.group(1).length() <= 3 && !sign.group(1).startsWith("0");
			boolean comma = sign.group(2).equals(",");
			traits.add(open ? comma ? Trait.COMMA_OPEN : Trait.POINT_OPEN : comma ? Trait.COMMA_DECIMAL : Trait.POINT_DECIMAL);
		} else if (POINT_GROUPS.matcher(text).matches()) {
			traits.add(Trait.POINT_GROUPS);
			if (text.indexOf(',') >= 0) {
				traits.add(Trait.COMMA_DECIMAL);
			}
		} else if (COMMA_GROUPS.matcher(text).matches()) {
			traits.add(Trait.COMMA_GROUPS);
			if (text.indexOf('.') >= 0) {
				traits.add(Trait.POINT_DECIMAL);
			}
		} else if (BLANK_GROUPS.matcher(text).matches()) {
			traits.add(Trait.BLANK_GROUPS);
		} else if (NOTED.matcher(text).matches()) {
			traits.add(Trait.NOTED_NUMBER);
		}
	}

	private static void cpr(String text, Set<Trait> traits) {
		boolean hyphen = text.length() == CPR + 1 && text.charAt(6) == '-';
		String number = hyphen ? text.substring(0, 6) + text.substring(7) : text;
		boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
		if (number.length() == CPR - 1 && digits) {
			traits.add(Trait.NINE_DIGITS);
			if (day(number, -1) > 0) {
				traits.add(Trait.CPR_NINE);
			}
		}
		if (number.length() != CPR || !digits && !lettersInPlace(number)) {
			return;
		}
		if (digits && !hyphen) {
			traits.add(Trait.TEN_DIGITS);
		}
		int day = day(number, 0);
		if (day > 0) {
			traits.add(Trait.CPR_TEN);
			if (hyphen) {
				traits.add(Trait.CPR_HYPHEN);
			}
			if (!digits || day > REPLACEMENT_DAY) {
				traits.add(Trait.CPR_REPLACEMENT);
			}
		}
	}

	/** Some replacement numbers have letters in places 7 to 9. */
	private static boolean lettersInPlace(String number) {
		for (int i = 0; i < CPR; i++) {
			char c = number.charAt(i);
			boolean digit = c >= '0' && c <= '9';
			boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
			if (!digit && !(letter && i >= 6 && i <= 8)) {
				return false;
			}
		}
		return true;
	}

	/** The first two digits if with the next four they are a date in some century, else 0. */
	private static int day(String number, int shift) {
		int day = shift < 0 ? number.charAt(0) - '0' : Integer.parseInt(number.substring(0, 2));
		int month = Integer.parseInt(number.substring(2 + shift, 4 + shift));
		int year = Integer.parseInt(number.substring(4 + shift, 6 + shift));
		int real = day > REPLACEMENT_DAY ? day - REPLACEMENT_DAY : day;
		boolean exists = month >= 1 && month <= 12 && real >= 1 && real <= YearMonth.of(2000 + year, month).lengthOfMonth();
		return exists ? day : 0;
	}
}
