package dk.boligmonitor.dataimport.sniff.facts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.boligmonitor.dataimport.profile.Form;

/**
 * How lines are divided into cells.
 *
 * @param delimiter  between cells
 * @param quote      around them; empty if the sample has quotes that mean nothing
 * @param escape     how a quote inside is written
 * @param cells      how many cells most rows have
 * @param consistent share of rows with so many, in percent
 */
record Division(String delimiter, Optional<Character> quote, Form.Escape escape, int cells, int consistent) {

	private static final int ROWS = 300;
	private static final int LEAST_CONSISTENT = 60;
	private static final List<String> SINGLE = List.of(";", ",", "\t", "|", "¤", "~", "^", ":", "#");
	/** Signs in a row that could be one delimiter; quotes, signs of numbers and brackets cannot. */
	private static final Pattern SEVERAL = Pattern.compile("[^\\p{L}\\p{N}\\s\"'._()/+-]{2,8}");
	private static final Pattern NUMBER = Pattern.compile("[-+\\d.,\\s%:]*");

	/** The division under which rows are most alike and cells cleanest; empty if there is none. */
	static Optional<Division> of(String text) {
		Optional<Division> best = Optional.empty();
		double most = 0;
		Set<String> candidates = candidates(text);
		for (String delimiter : candidates) {
			if (candidates.stream().anyMatch(longer -> partOnly(text, delimiter, longer))) {
				continue;
			}
			Optional<Character> quote = quote(text, delimiter);
			Form.Escape escape = escape(text, delimiter, quote);
			List<Line> rows = withoutRemarks(Splitter.rows(text, delimiter, quote, escape, ROWS));
			int cells = mode(rows);
			int consistent = share(rows, cells);
			double score = cells < 2 || cells > FileFacts.MOST_COLUMNS || consistent < LEAST_CONSISTENT ? 0
					: (1 - 1.0 / cells) * consistent / 100 * consistent / 100 * clean(rows, delimiter)
							* filledColumns(rows, cells);
			if (score > most) {
				most = score;
				best = Optional.of(new Division(delimiter, quote, escape, cells, consistent));
			}
		}
		return best;
	}

	/** A file with one column. */
	static Division none(String text) {
		Optional<Character> quote = quote(text, ";");
		return new Division(";", quote, escape(text, ";", quote), 1, 100);
	}

	/** True if a sign stands nowhere but inside a longer delimiter. */
	private static boolean partOnly(String text, String sign, String longer) {
		int inside = occurrences(longer, sign);
		return longer.length() > sign.length() && inside > 0 && occurrences(text, sign) == inside * occurrences(text, longer);
	}

	private static int occurrences(String text, String sign) {
		int n = 0;
		for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length())) {
			n++;
		}
		return n;
	}

	private static Set<String> candidates(String text) {
		Set<String> candidates = new LinkedHashSet<>();
		SINGLE.stream().filter(text::contains).forEach(candidates::add);
		text.lines().filter(l -> !l.isBlank()).limit(3).forEach(line -> {
			Matcher m = SEVERAL.matcher(line);
			while (m.find()) {
				candidates.add(m.group());
			}
		});
		return candidates;
	}

	/** Lines that begin with # are remarks in some programs; they say nothing about the others. */
	private static List<Line> withoutRemarks(List<Line> rows) {
		List<Line> others = rows.stream().filter(r -> !r.cell(0).startsWith("#")).toList();
		return others.isEmpty() ? rows : others;
	}

	/** How many cells most rows have. */
	private static int mode(List<Line> rows) {
		Map<Integer, Integer> counts = new HashMap<>();
		rows.forEach(r -> counts.merge(r.cells().size(), 1, Integer::sum));
		int mode = 0;
		int most = 0;
		for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
			if (entry.getValue() > most || entry.getValue() == most && entry.getKey() > mode) {
				most = entry.getValue();
				mode = entry.getKey();
			}
		}
		return mode;
	}

	private static int share(List<Line> rows, int cells) {
		long alike = rows.stream().filter(r -> r.cells().size() == cells).count();
		return rows.isEmpty() ? 0 : (int) (alike * 100 / rows.size());
	}

	/** Share of cells without a sign that could itself be a delimiter. */
	private static double clean(List<Line> rows, String delimiter) {
		long all = 0;
		long unclean = 0;
		for (Line row : rows) {
			for (String cell : row.cells()) {
				all++;
				boolean foreign = cell.indexOf(';') >= 0 || cell.indexOf('\t') >= 0 || cell.indexOf('|') >= 0
						|| !delimiter.equals(",") && cell.indexOf(',') >= 0;
				unclean += foreign && !NUMBER.matcher(cell).matches() ? 1 : 0;
			}
		}
		return all == 0 ? 0 : 1 - (double) unclean / all;
	}

	/** Share of columns that hold anything: half of a delimiter of two signs leaves every other column empty. */
	private static double filledColumns(List<Line> rows, int cells) {
		boolean[] filled = new boolean[cells];
		int n = 0;
		for (Line row : rows) {
			for (int i = 0; i < Math.min(cells, row.cells().size()); i++) {
				if (!filled[i] && !row.cells().get(i).isBlank()) {
					filled[i] = true;
					n++;
				}
			}
		}
		return (double) n / cells;
	}

	/** Quotes mean something if cells begin with them. A file without any has the usual ones, in case a later one needs them. */
	private static Optional<Character> quote(String text, String delimiter) {
		if (begins(text, delimiter, '"') > 0) {
			return Optional.of('"');
		}
		int single = begins(text, delimiter, '\'');
		if (text.indexOf('"') < 0 && single > 2 && single == ends(text, delimiter, '\'')) {
			return Optional.of('\'');
		}
		return text.indexOf('"') < 0 && delimiter.length() == 1 ? Optional.of('"') : Optional.empty();
	}

	private static int begins(String text, String delimiter, char quote) {
		return count(text, "(?:^|[\\r\\n]|" + Pattern.quote(delimiter) + ") *" + quote);
	}

	private static int ends(String text, String delimiter, char quote) {
		return count(text, quote + " *(?:$|[\\r\\n]|" + Pattern.quote(delimiter) + ")");
	}

	private static int count(String text, String regex) {
		Matcher m = Pattern.compile(regex).matcher(text);
		int n = 0;
		while (m.find()) {
			n++;
		}
		return n;
	}

	private static Form.Escape escape(String text, String delimiter, Optional<Character> quote) {
		// PostgreSQL's text form
		boolean backslash = delimiter.equals("\t") && count(text, "\\\\N(?=[\\t\\r\\n]|$)") > 0;
		if (!backslash && quote.isPresent() && text.indexOf(quote.get()) >= 0) {
			String q = quote.get().toString();
			backslash = count(text, "\\\\" + q + "(?! *(?:$|[\\r\\n]|" + Pattern.quote(delimiter) + "))") > 0
					&& count(text, "[^" + q + "\\r\\n]" + q + q + "[^" + q + "]") == 0;
		}
		return backslash ? Form.Escape.BACKSLASH : Form.Escape.DOUBLED;
	}
}
