package dk.boligmonitor.dataimport.sniff.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dk.boligmonitor.dataimport.sniff.facts.FileFacts.HeaderVerdict;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts.Total;

/**
 * The rows of a sample put in order: which lines stand before the header, what the header is, which rows at the end sum up the
 * others, and what the cells of the rest look like.
 */
final class Table {

	private static final int MOST_BEFORE_HEADER = 20;
	private static final int MOST_COMPARED = 2_000;
	private static final int MOST_TOTALS = 5;
	/** Share of the cells below that must be of one sort for a text above them to be a name. */
	private static final double TYPED = 0.9;
	private static final Pattern TOTAL = Pattern.compile(
			"(?:i ?alt|total|totalt|hovedtotal|sum|samlet|alle|hele landet|kommunen i alt|antal \\p{L}+)[: ]*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Trait[] NUMBERS = { Trait.WHOLE, Trait.COMMA_DECIMAL, Trait.POINT_DECIMAL, Trait.COMMA_OPEN,
			Trait.POINT_OPEN, Trait.COMMA_GROUPS, Trait.POINT_GROUPS, Trait.BLANK_GROUPS, Trait.NOTED_NUMBER };
	private static final Trait[] OTHERS = { Trait.DATE, Trait.SHORT_YEAR, Trait.PERIOD, Trait.UUID, Trait.CPR_TEN };

	private final int width;
	private final Vocabulary words;
	private final List<Line> rows = new ArrayList<>();
	private final List<ColumnFacts> columns = new ArrayList<>();
	private final List<Total> totals = new ArrayList<>();
	private final int skip;
	private final HeaderVerdict header;
	private final List<String> names;
	private int ragged;

	/**
	 * @param lines rows of the whole sample; at least one
	 * @param width cells that most rows have
	 * @param words that may be recognised
	 * @param atEnd whether the last row is the last of the file
	 */
	Table(List<Line> lines, int width, Vocabulary words, boolean atEnd) {
		this.width = width;
		this.words = words;
		int first = first(lines);
		skip = (int) Math.min(Integer.MAX_VALUE, lines.get(first).line() - 1);
		for (Line line : lines.subList(first + 1, lines.size())) {
			if (line.cells().size() == width || !line.sorts().isEmpty()) {
				rows.add(line);
			} else {
				ragged++;
			}
		}
		count(atEnd);
		header = verdict(lines.get(first));
		if (header == HeaderVerdict.NONE) {
			names = List.of();
			add(lines.get(first));
			rows.add(lines.get(first));
		} else {
			List<String> read = new ArrayList<>();
			for (int i = 0; i < width; i++) {
				read.add(lines.get(first).cell(i));
			}
			names = read;
		}
	}

	/** The first row that is as full as rows are here: before it stand titles and remarks. */
	private int first(List<Line> lines) {
		int full = Math.max(Math.min(2, width), (width * 3 + 4) / 5);
		for (int i = 0; i < Math.min(MOST_BEFORE_HEADER, lines.size()); i++) {
			Line line = lines.get(i);
			boolean wide = Math.abs(line.cells().size() - width) <= 1;
			if (wide && !line.cell(0).startsWith("#") && line.filled() >= full) {
				return i;
			}
		}
		return 0;
	}

	private void count(boolean atEnd) {
		for (int i = 0; i < width; i++) {
			columns.add(new ColumnFacts());
		}
		int end = rows.size();
		while (atEnd && end > 1 && rows.size() - end < MOST_TOTALS) {
			Optional<Total> total = total(rows.get(end - 1), end - 1);
			if (total.isEmpty()) {
				break;
			}
			totals.addFirst(total.get());
			end--;
		}
		rows.subList(0, end).forEach(this::add);
	}

	private void add(Line row) {
		for (int i = 0; i < width; i++) {
			columns.get(i).add(row.cell(i), row.sort(i), words);
		}
	}

	/** Says which of its first cells makes a row a total: a word for it that no row above has. */
	private Optional<Total> total(Line row, int before) {
		for (int column = 0; column < Math.min(3, width); column++) {
			String text = row.cell(column);
			int place = column;
			if (TOTAL.matcher(text).matches() && rows.subList(0, before).stream().noneMatch(r -> r.cell(place).equals(text))) {
				return Optional.of(new Total(column, text));
			}
		}
		return Optional.empty();
	}

	private HeaderVerdict verdict(Line line) {
		int named = 0;
		int contrast = 0;
		int alike = 0;
		int again = 0;
		boolean person = false;
		boolean anyTyped = false;
		for (int i = 0; i < width; i++) {
			String text = line.cell(i);
			Set<Trait> traits = text.isEmpty() ? Set.of() : CellTraits.of(text);
			boolean date = DateShape.of(text).isPresent();
			person |= traits.contains(Trait.CPR_TEN);
			anyTyped |= date || contains(traits, NUMBERS);
			named += words.columns().test(text) ? 1 : 0;
			ColumnFacts below = columns.get(i);
			boolean number = below.share(NUMBERS) >= TYPED || below.share(Trait.SHEET_NUMBER, Trait.SHEET_DAY) >= TYPED;
			boolean typed = number || below.share(OTHERS) >= TYPED;
			boolean yearAbove = traits.contains(Trait.PERIOD) && below.share(Trait.PERIOD) < 0.5;
			if (typed && below.telling() > 0 && !text.isEmpty()) {
				boolean same = !yearAbove && (date || contains(traits, NUMBERS) || contains(traits, OTHERS));
				alike += same ? 1 : 0;
				contrast += same ? 0 : 1;
			} else if (yearAbove && below.telling() > 0) {
				contrast++;
			}
			int place = i;
			again += !text.isEmpty() && rows.stream().limit(MOST_COMPARED).anyMatch(r -> r.cell(place).equals(text)) ? 1 : 0;
		}
		if (person) {
			return HeaderVerdict.NONE;
		}
		if (named >= 2 || named == 1 && (width <= 3 || contrast > 0)) {
			return HeaderVerdict.KNOWN_NAMES;
		}
		if (contrast + alike > 0) {
			return contrast > alike ? HeaderVerdict.OTHER_THAN_BELOW : HeaderVerdict.NONE;
		}
		return again > 0 || anyTyped ? HeaderVerdict.NONE : HeaderVerdict.PERHAPS;
	}

	private static boolean contains(Set<Trait> traits, Trait... wanted) {
		for (Trait trait : wanted) {
			if (traits.contains(trait)) {
				return true;
			}
		}
		return false;
	}

	/** Lines before the header, or before the first row. */
	int skip() {
		return skip;
	}

	/** Whether there is a header. */
	HeaderVerdict header() {
		return header;
	}

	/** Its texts; none if there is none. */
	List<String> names() {
		return names;
	}

	/** What cells look like. */
	List<ColumnFacts> columns() {
		return columns;
	}

	/** Rows of the sample, without header. */
	int rowCount() {
		return rows.size() + ragged;
	}

	/** Rows with more or fewer cells than most. */
	int ragged() {
		return ragged;
	}

	/** Rows at the end that sum up the others. */
	List<Total> totals() {
		return totals;
	}
}
