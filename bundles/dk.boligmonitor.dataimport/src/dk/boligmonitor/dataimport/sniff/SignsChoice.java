package dk.boligmonitor.dataimport.sniff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dk.boligmonitor.dataimport.profile.DateForm;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.sniff.Finding.Code;
import dk.boligmonitor.dataimport.sniff.facts.ColumnFacts;
import dk.boligmonitor.dataimport.sniff.facts.DateShape;
import dk.boligmonitor.dataimport.sniff.facts.Trait;

/**
 * Finds how numbers and dates are written, over all columns of all files. What one column proves holds for the others; what none
 * proves is asked.
 */
final class SignsChoice {

	/** A column that has to do with signs. */
	record Column(String label, ColumnFacts facts, Content.Sort sort) {
	}

	/** Texts that mean nothing wherever they stand; others only among numbers and dates. */
	private static final Set<String> ALWAYS_NOTHING = Set.of("NULL", "null", "Null", "\\N", "N/A", "#N/A", "n/a");
	private static final String DASH = "-";

	private final Decisions decisions;
	private final List<Column> columns;
	private final List<Finding> findings = new ArrayList<>();
	private final List<Question> questions = new ArrayList<>();
	private boolean dashIsZero;

	SignsChoice(List<Column> columns, Decisions decisions) {
		this.columns = List.copyOf(columns);
		this.decisions = decisions;
	}

	/** What was found. */
	List<Finding> findings() {
		return findings;
	}

	/** What has to be asked. */
	List<Question> questions() {
		return questions;
	}

	/** True if somebody said that a lone hyphen is zero. */
	boolean dashIsZero() {
		return dashIsZero;
	}

	/** The signs. */
	Signs choose() {
		boolean comma = commaIsDecimal();
		char decimal = comma ? ',' : '.';
		Trait groups = comma ? Trait.POINT_GROUPS : Trait.COMMA_GROUPS;
		Trait open = comma ? Trait.POINT_OPEN : Trait.COMMA_OPEN;
		Optional<Character> thousands = Optional.empty();
		if (count(groups) + count(open) > 0) {
			thousands = Optional.of(comma ? '.' : ',');
			Column proof = most(groups, open);
			say(Finding.of(Code.THOUSANDS_SIGN, comma ? "." : ",", proof.label(),
					proof.facts().count(groups) + proof.facts().count(open)));
		} else if (count(Trait.BLANK_GROUPS) > 0) {
			thousands = Optional.of(' ');
			Column proof = most(Trait.BLANK_GROUPS);
			say(Finding.of(Code.THOUSANDS_SIGN, "␣", proof.label(), proof.facts().count(Trait.BLANK_GROUPS)));
		}
		return new Signs(Signs.Encoding.AUTO, decimal, thousands, dates(), nulls());
	}

	/** Says what was found about thousands, unless that is just being asked. */
	private void say(Finding finding) {
		if (questions.stream().noneMatch(Question::open)) {
			findings.add(finding);
		}
	}

	private boolean commaIsDecimal() {
		int comma = count(Trait.COMMA_DECIMAL);
		int point = count(Trait.POINT_DECIMAL);
		int commaSure = comma + count(Trait.POINT_GROUPS);
		int pointSure = point + count(Trait.COMMA_GROUPS);
		if (commaSure > 0 && pointSure > 0) {
			findings.add(Finding.of(Code.SIGNS_CONTRADICT, commaSure, pointSure));
			String sign = commaSure >= pointSure ? "." : ",";
			return ask(sign, sign.equals(".") ? most(Trait.POINT_DECIMAL, Trait.COMMA_GROUPS)
					: most(Trait.COMMA_DECIMAL, Trait.POINT_GROUPS), Math.min(commaSure, pointSure), commaSure >= pointSure);
		}
		if (commaSure > 0 || pointSure > 0) {
			boolean isComma = commaSure > 0;
			Column proof = isComma ? most(Trait.COMMA_DECIMAL, Trait.POINT_GROUPS)
					: most(Trait.POINT_DECIMAL, Trait.COMMA_GROUPS);
			if (comma + point > 0) {
				findings.add(Finding.of(Code.DECIMAL_SIGN, isComma ? "," : ".", proof.label(),
						proof.facts().count(isComma ? Trait.COMMA_DECIMAL : Trait.POINT_DECIMAL)));
			}
			return isComma;
		}
		if (count(Trait.POINT_OPEN) > 0) {
			return ask(".", most(Trait.POINT_OPEN), count(Trait.POINT_OPEN), true);
		}
		return count(Trait.COMMA_OPEN) == 0 || ask(",", most(Trait.COMMA_OPEN), count(Trait.COMMA_OPEN), true);
	}

	private boolean ask(String sign, Column column, int cells, boolean commaUntilAnswered) {
		Optional<String> answer = decisions.answer("NUMBER_SIGNS");
		questions.add(new Question(Question.Code.NUMBER_SIGNS, "NUMBER_SIGNS", "",
				List.of(sign, column.label(), Integer.toString(cells)), List.of(Question.COMMA_DECIMAL, Question.POINT_DECIMAL),
				answer));
		return answer.map(Question.COMMA_DECIMAL::equals).orElse(commaUntilAnswered);
	}

	private int count(Trait trait) {
		return columns.stream().filter(c -> c.sort().number()).mapToInt(c -> c.facts().count(trait)).sum();
	}

	private Column most(Trait... traits) {
		Column most = columns.getFirst();
		int best = -1;
		for (Column column : columns) {
			int n = 0;
			for (Trait trait : traits) {
				n += column.sort().number() ? column.facts().count(trait) : 0;
			}
			if (n > best) {
				best = n;
				most = column;
			}
		}
		return most;
	}

	private List<DateForm> dates() {
		Map<DateShape, int[]> sums = new TreeMap<>();
		Map<DateShape, String> labels = new TreeMap<>();
		for (Column column : columns) {
			if (column.sort() == Content.Sort.DATE) {
				column.facts().dates().forEach((shape, dates) -> {
					int[] sum = sums.computeIfAbsent(shape, s -> new int[4]);
					sum[0] += dates.cells();
					sum[1] += dates.dayFirst();
					sum[2] += dates.monthFirst();
					sum[3] += dates.padded() ? 0 : 1;
					labels.putIfAbsent(shape, column.label());
				});
			}
		}
		Set<DateForm> forms = new LinkedHashSet<>();
		sums.entrySet().stream().sorted((a, b) -> b.getValue()[0] - a.getValue()[0]).forEach(e -> {
			boolean dayFirst = dayFirst(e.getKey(), e.getValue(), labels.getOrDefault(e.getKey(), ""));
			DateForm.of(e.getKey().pattern(dayFirst, e.getValue()[3] == 0)).ifPresent(forms::add);
		});
		return forms.isEmpty() ? List.of(DateForm.ISO) : List.copyOf(forms);
	}

	/** @param sum cells, those that prove the day first, those that prove the month first, columns without padding */
	private boolean dayFirst(DateShape shape, int[] sum, String label) {
		if (shape.order() == DateShape.Order.YEAR_FIRST) {
			return true;
		}
		String form = shape.pattern(true, sum[3] == 0);
		if (sum[1] > 0 != sum[2] > 0) {
			boolean dayFirst = sum[1] > 0;
			String proven = shape.pattern(dayFirst, sum[3] == 0);
			findings.add(Finding.of(Code.DATE_ORDER_PROVEN, proven, sum[0], Math.max(sum[1], sum[2])));
			return dayFirst;
		}
		if (sum[1] > 0) {
			findings.add(Finding.of(Code.DATES_CONTRADICT, sum[1], sum[2]));
		}
		String id = "DATE_ORDER " + form;
		Optional<String> answer = decisions.answer(id);
		questions.add(new Question(Question.Code.DATE_ORDER, id, "", List.of(form, label, Integer.toString(sum[0])),
				List.of(Question.DAY_FIRST, Question.MONTH_FIRST), answer));
		return answer.map(Question.DAY_FIRST::equals).orElse(sum[1] >= sum[2]);
	}

	private List<String> nulls() {
		Map<String, Integer> found = new TreeMap<>();
		int dashes = 0;
		for (Column column : columns) {
			Content.Sort sort = column.sort();
			boolean typed = sort.number() || sort == Content.Sort.DATE || sort == Content.Sort.CPR || sort == Content.Sort.PERIOD;
			for (Map.Entry<String, Integer> text : column.facts().nothings().entrySet()) {
				if (sort.number() && text.getKey().equals(DASH)) {
					dashes += text.getValue();
				} else if (typed || ALWAYS_NOTHING.contains(text.getKey())) {
					found.merge(text.getKey(), text.getValue(), Integer::sum);
				}
			}
		}
		if (dashes > 0 && asksForZero(dashes)) {
			found.put(DASH, dashes);
		}
		found.forEach((text, cells) -> findings.add(Finding.of(Code.NULL_TEXT, text, cells)));
		return List.copyOf(found.keySet());
	}

	/** A hyphen is zero in tables of Danmarks Statistik, and nothing elsewhere. Says whether it is nothing. */
	private boolean asksForZero(int cells) {
		Optional<String> answer = decisions.answer("DASH");
		questions.add(new Question(Question.Code.DASH, "DASH", "", List.of(Integer.toString(cells)),
				List.of(Question.ZERO, Question.UNKNOWN), answer));
		dashIsZero = answer.filter(Question.ZERO::equals).isPresent();
		return !dashIsZero;
	}
}
