package dk.boligmonitor.dataimport.layout;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.boligmonitor.dataimport.profile.ColumnType;
import dk.boligmonitor.dataimport.profile.DateForm;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.CellForm;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.model.ProblemCode;

/**
 * Brings cells into our form as the signs of a profile say: codes of theirs become ours, texts that mean nothing become empty,
 * dates become {@code YYYY-MM-DD}, numbers get a decimal point and lose what stands between thousands. CPR numbers, identifiers
 * and texts are never touched as numbers. What contradicts the signs is rejected, never read in another way.
 */
final class SignedCell implements CellForm {

	private static final int LONGEST_NUMBER = 40;
	/** Stands for a sign that there is not; a word of the messages. */
	private static final String NO_SIGN = "SIGN_NONE";

	private final ColumnType type;
	private final Signs signs;
	private final Map<String, String> codes = new HashMap<>();
	private final Set<String> nulls;
	private final char thousands;

	private SignedCell(ColumnType type, Signs signs, Map<String, String> codes) {
		this.type = type;
		this.signs = signs;
		codes.forEach((theirs, ours) -> this.codes.put(theirs.toLowerCase(Locale.ROOT), ours));
		nulls = Set.copyOf(signs.nulls());
		thousands = signs.thousands().orElse('\0');
	}

	/** The form of a column; plain where cells are in our form anyway, since most are and it costs nothing. */
	static CellForm of(ColumnType type, Signs signs, Map<String, String> codes) {
		boolean ours = switch (type) {
		case CPR, IDENTIFIER, TEXT, CODE -> true;
		case WHOLE -> signs.thousands().isEmpty();
		case DECIMAL -> false;
		case DATE -> signs.dates().equals(Signs.CONTRACT.dates());
		};
		return ours && codes.isEmpty() && signs.nulls().isEmpty() ? CellForm.PLAIN : new SignedCell(type, signs, codes);
	}

	/** True if a text means that nothing is known. */
	static boolean unknown(Signs signs, String text) {
		return text.isEmpty() || signs.nulls().contains(text);
	}

	/** The date that a text tells in one of the profile's forms. */
	static Optional<LocalDate> date(Signs signs, String text) {
		for (DateForm form : signs.dates()) {
			Optional<LocalDate> date = form.read(text);
			if (date.isPresent()) {
				return date;
			}
		}
		return Optional.empty();
	}

	@Override
	public String read(Row row, Column column) throws BadCell {
		String text = row.text(column);
		String coded = codes.isEmpty() ? text : codes.getOrDefault(text.toLowerCase(Locale.ROOT), text);
		if (coded.isEmpty() || nulls.contains(coded)) {
			return "";
		}
		return switch (type) {
		case CPR, IDENTIFIER, TEXT, CODE -> coded;
		case DATE -> date(row, column, coded);
		case WHOLE -> number(row, column, coded, '\0');
		case DECIMAL -> number(row, column, coded, signs.decimal());
		};
	}

	private String date(Row row, Column column, String text) throws BadCell {
		Optional<LocalDate> date = date(signs, text);
		if (date.isEmpty()) {
			throw BadCell.text(ProblemCode.DATE_FORM, row, column,
					signs.dates().stream().map(DateForm::pattern).collect(Collectors.joining(", ")));
		}
		return date.get().toString();
	}

	/** Digits with a sign before them perhaps, thousands in threes or not parted at all, decimals perhaps. */
	private String number(Row row, Column column, String text, char decimal) throws BadCell {
		StringBuilder number = new StringBuilder(text.length());
		int from = 0;
		if (text.charAt(0) == '-' || text.charAt(0) == '−' || text.charAt(0) == '+') {
			number.append(text.charAt(0) == '+' ? "" : "-");
			from = 1;
		}
		int group = -1;
		int decimals = -1;
		int digits = 0;
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9') {
				number.append(c);
				digits++;
				group += group >= 0 ? 1 : 0;
				decimals += decimals >= 0 ? 1 : 0;
			} else if (c == decimal && decimals < 0 && digits > 0 && (group < 0 || group == 3)) {
				number.append('.');
				decimals = 0;
				group = -1;
			} else if (same(c, thousands) && decimals < 0 && (group == 3 || group < 0 && digits > 0 && digits <= 3)) {
				group = 0;
			} else {
				throw bad(row, column, text);
			}
		}
		if (digits == 0 || decimals == 0 || group >= 0 && group != 3 || text.length() > LONGEST_NUMBER) {
			throw bad(row, column, text);
		}
		return number.toString();
	}

	/** A blank between thousands is often one that does not break lines. */
	private static boolean same(char c, char thousands) {
		return c == thousands || thousands == ' ' && (c == '\u00A0' || c == '\u202F');
	}

	private BadCell bad(Row row, Column column, String text) {
		boolean signsOnly = text.chars().allMatch(c -> c >= '0' && c <= '9' || ".,' +-−\u00A0\u202F".indexOf(c) >= 0)
				&& text.chars().anyMatch(c -> c >= '0' && c <= '9');
		return signsOnly
				? BadCell.text(ProblemCode.NUMBER_SIGNS, row, column,
						type == ColumnType.WHOLE ? NO_SIGN : String.valueOf(signs.decimal()),
						signs.thousands().map(String::valueOf).orElse(NO_SIGN))
				: BadCell.text(ProblemCode.NUMBER_INVALID, row, column);
	}
}
