package dk.boligmonitor.dataimport.sniff.facts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dk.boligmonitor.dataimport.sheet.CellSort;
import dk.boligmonitor.dataimport.table.Masking;

/**
 * How the cells of one column look: counts, and the short codes among them if they are few. Text that could tell of a person is
 * counted and forgotten. Filled by {@link FileLook}, then only read.
 */
public final class ColumnFacts {

	/** A column with more different texts than this holds no codes. */
	private static final int MOST_CODES = 60;

	/** What a worksheet's number can be beside a number. */
	private static final Set<Trait> OF_NUMBERS = EnumSet.of(Trait.WHOLE, Trait.LEADING_ZERO, Trait.LONG_DIGITS, Trait.NINE_DIGITS,
			Trait.CPR_NINE, Trait.TEN_DIGITS, Trait.CPR_TEN, Trait.CPR_REPLACEMENT, Trait.PERIOD);

	/** Dates of one shape. */
	public static final class Dates {

		private int cells;
		private int dayFirst;
		private int monthFirst;
		private int unpadded;

		/** How many. */
		public int cells() {
			return cells;
		}

		/** How many can only have the day before the month. */
		public int dayFirst() {
			return dayFirst;
		}

		/** How many can only have the month before the day. */
		public int monthFirst() {
			return monthFirst;
		}

		/** True if day and month always have two digits. */
		public boolean padded() {
			return unpadded == 0;
		}
	}

	private final EnumMap<Trait, Integer> counts = new EnumMap<>(Trait.class);
	private final Map<DateShape, Dates> dates = new TreeMap<>();
	private final Map<String, Integer> codes = new TreeMap<>();
	private final Map<String, Integer> nothings = new TreeMap<>();
	private final Set<Integer> different = new HashSet<>();
	private int cells;
	private int filled;
	private int longest;
	private int fewestDigits = Integer.MAX_VALUE;
	private int mostDigits;
	private boolean manyCodes;

	ColumnFacts() {
	}

	/** Counts a cell. */
	void add(String cell, CellSort sort, Vocabulary words) {
		cells++;
		String text = stripped(cell);
		if (text.isEmpty()) {
			return;
		}
		filled++;
		longest = Math.max(longest, text.length());
		different.add(text.hashCode());
		EnumSet<Trait> traits = traits(text, sort);
		if (words.areas().test(text)) {
			traits.add(Trait.AREA);
		}
		traits.forEach(t -> counts.merge(t, 1, Integer::sum));
		if (traits.contains(Trait.WHOLE)) {
			int digits = text.length() - (Character.isDigit(text.charAt(0)) ? 0 : 1);
			fewestDigits = Math.min(fewestDigits, digits);
			mostDigits = Math.max(mostDigits, digits);
		}
		if (traits.contains(Trait.NOTHING)) {
			nothings.merge(text, 1, Integer::sum);
		}
		if (!manyCodes && (Masking.STRAY.apply(text).equals(text) || words.codes().test(text))) {
			codes.merge(text, 1, Integer::sum);
			manyCodes = codes.size() > MOST_CODES;
			if (manyCodes) {
				codes.clear();
			}
		}
	}

	private EnumSet<Trait> traits(String text, CellSort sort) {
		return switch (sort) {
		case ERROR -> EnumSet.of(Trait.SHEET_ERROR);
		case DAY -> EnumSet.of(Trait.SHEET_DAY, Trait.DATE);
		case NUMBER -> {
			EnumSet<Trait> traits = CellTraits.of(text);
			EnumSet<Trait> kept = EnumSet.of(Trait.SHEET_NUMBER);
			traits.retainAll(OF_NUMBERS);
			kept.addAll(traits);
			yield kept;
		}
		case EMPTY, TEXT -> {
			EnumSet<Trait> traits = CellTraits.of(text);
			DateShape.of(text).ifPresent(seen -> {
				traits.add(Trait.DATE);
				add(seen);
			});
			yield traits;
		}
		};
	}

	private void add(DateShape.Seen seen) {
		Dates of = dates.computeIfAbsent(seen.shape(), s -> new Dates());
		of.cells++;
		of.dayFirst += seen.says() == DateShape.Says.DAY_FIRST ? 1 : 0;
		of.monthFirst += seen.says() == DateShape.Says.MONTH_FIRST ? 1 : 0;
		of.unpadded += seen.padded() ? 0 : 1;
	}

	private static String stripped(String cell) {
		int from = 0;
		int to = cell.length();
		while (from < to && blank(cell.charAt(from))) {
			from++;
		}
		while (to > from && blank(cell.charAt(to - 1))) {
			to--;
		}
		return cell.substring(from, to);
	}

	private static boolean blank(char c) {
		return c <= ' ' || c == '\u00A0';
	}

	/** Cells seen. */
	public int cells() {
		return cells;
	}

	/** Cells that are not empty. */
	public int filled() {
		return filled;
	}

	/** Cells that are neither empty nor a text that often stands for nothing. */
	public int telling() {
		return filled - count(Trait.NOTHING);
	}

	/** Cells with that trait. */
	public int count(Trait trait) {
		return counts.getOrDefault(trait, 0);
	}

	/** Share of the {@linkplain #telling() telling} cells that have one of these traits, from 0 to 1; none of them has two. */
	public double share(Trait... traits) {
		int n = 0;
		for (Trait trait : traits) {
			n += count(trait);
		}
		return telling() == 0 ? 0 : Math.min(1, (double) n / telling());
	}

	/** Different texts, about. */
	public int different() {
		return different.size();
	}

	/** Length of the longest cell. */
	public int longest() {
		return longest;
	}

	/** Digits of the shortest whole number, if there are any. */
	public int fewestDigits() {
		return fewestDigits;
	}

	/** Digits of the longest whole number. */
	public int mostDigits() {
		return mostDigits;
	}

	/** Dates by shape. */
	public Map<DateShape, Dates> dates() {
		return Collections.unmodifiableMap(dates);
	}

	/** Texts that often stand for nothing, and how often. */
	public Map<String, Integer> nothings() {
		return Collections.unmodifiableMap(nothings);
	}

	/** Short codes, and words that we know, and how often; none if they are many. */
	public Map<String, Integer> codes() {
		return Collections.unmodifiableMap(codes);
	}
}
