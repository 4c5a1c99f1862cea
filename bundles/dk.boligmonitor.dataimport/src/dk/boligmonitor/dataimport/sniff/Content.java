package dk.boligmonitor.dataimport.sniff;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.dataimport.profile.ColumnType;
import dk.boligmonitor.dataimport.sniff.Finding.Code;
import dk.boligmonitor.dataimport.sniff.facts.ColumnFacts;
import dk.boligmonitor.dataimport.sniff.facts.Trait;

/**
 * What the cells of a column seem to be, whatever its name, with the numbers that speak for it.
 *
 * @param sort     what they seem to be
 * @param evidence for it
 */
record Content(Sort sort, List<Finding> evidence) {

	/** What cells can seem to be. */
	enum Sort {
		EMPTY(ColumnType.TEXT), CPR(ColumnType.CPR),
		/** Nine digits that could be CPR numbers without their zero. */
		NINE(ColumnType.IDENTIFIER), IDENTIFIER(ColumnType.IDENTIFIER), DATE(ColumnType.DATE), PERIOD(ColumnType.IDENTIFIER),
		WHOLE(ColumnType.WHOLE), DECIMAL(ColumnType.DECIMAL), CODE(ColumnType.CODE), TEXT(ColumnType.TEXT);

		private final ColumnType type;

		Sort(ColumnType type) {
			this.type = type;
		}

		/** As a profile writes it. */
		ColumnType type() {
			return type;
		}

		/** True of numbers to count with. */
		boolean number() {
			return this == WHOLE || this == DECIMAL;
		}
	}

	/** So many of a hundred cells must agree; the others are faults. */
	private static final double MOST = 0.9;
	/** Dates of eight digits and CPR numbers could be other numbers, so nearly all must agree. */
	private static final double NEARLY_ALL = 0.95;
	private static final int MOST_CODES = 20;
	private static final Trait[] NUMBERS = { Trait.WHOLE, Trait.COMMA_DECIMAL, Trait.POINT_DECIMAL, Trait.COMMA_OPEN,
			Trait.POINT_OPEN, Trait.COMMA_GROUPS, Trait.POINT_GROUPS, Trait.BLANK_GROUPS };

	Content {
		evidence = List.copyOf(evidence);
	}

	/** Judges a column. */
	static Content of(ColumnFacts facts) {
		List<Finding> evidence = new ArrayList<>();
		Sort sort = judge(facts, evidence);
		if (facts.filled() > 0 && facts.filled() < facts.cells()) {
			int empty = facts.cells() - facts.filled();
			evidence.add(Finding.of(Code.PARTLY_EMPTY, Math.max(1, Math.round(100.0 * empty / facts.cells()))));
		}
		add(evidence, Code.SHEET_ERRORS, facts.count(Trait.SHEET_ERROR));
		return new Content(sort, evidence);
	}

	private static Sort judge(ColumnFacts facts, List<Finding> evidence) {
		if (facts.telling() == 0) {
			evidence.add(Finding.of(Code.ALL_EMPTY));
			return Sort.EMPTY;
		}
		if (facts.count(Trait.CPR_TEN) > 0 && facts.share(Trait.CPR_TEN, Trait.CPR_NINE) >= NEARLY_ALL) {
			return cpr(facts, evidence);
		}
		if (facts.share(Trait.CPR_NINE) >= NEARLY_ALL) {
			evidence.add(Finding.of(Code.NINE_DIGITS, facts.count(Trait.NINE_DIGITS)));
			return Sort.NINE;
		}
		if (facts.share(Trait.UUID) >= MOST) {
			add(evidence, Code.UUIDS, facts.count(Trait.UUID));
			return Sort.IDENTIFIER;
		}
		if (facts.share(Trait.DATE) >= (facts.count(Trait.WHOLE) > 0 ? NEARLY_ALL : MOST)) {
			return date(facts, evidence);
		}
		if (facts.share(Trait.SHORT_YEAR) >= MOST) {
			add(evidence, Code.SHORT_YEARS, facts.count(Trait.SHORT_YEAR));
			return Sort.TEXT;
		}
		boolean yearsOnly = facts.count(Trait.PERIOD) == facts.count(Trait.WHOLE);
		if (facts.share(Trait.PERIOD) >= NEARLY_ALL && (!yearsOnly || facts.different() <= 60 && facts.fewestDigits() == 4)) {
			add(evidence, Code.PERIODS, facts.count(Trait.PERIOD));
			return Sort.PERIOD;
		}
		return facts.share(NUMBERS) >= MOST || facts.share(Trait.SHEET_NUMBER) >= MOST ? number(facts, evidence)
				: words(facts, evidence);
	}

	private static Sort cpr(ColumnFacts facts, List<Finding> evidence) {
		evidence.add(Finding.of(Code.CPR_NUMBERS, facts.count(Trait.CPR_TEN), facts.filled()));
		add(evidence, Code.CPR_HYPHEN, facts.count(Trait.CPR_HYPHEN));
		add(evidence, Code.CPR_ZERO_LOST, facts.count(Trait.CPR_NINE));
		add(evidence, Code.CPR_REPLACEMENT, facts.count(Trait.CPR_REPLACEMENT));
		return Sort.CPR;
	}

	private static Sort date(ColumnFacts facts, List<Finding> evidence) {
		facts.dates().forEach((shape, dates) -> {
			boolean dayFirst = dates.dayFirst() >= dates.monthFirst();
			evidence.add(Finding.of(Code.DATES, dates.cells(), facts.filled(), shape.pattern(dayFirst, dates.padded())));
		});
		add(evidence, Code.SHEET_SAYS, facts.count(Trait.SHEET_DAY));
		return Sort.DATE;
	}

	private static Sort number(ColumnFacts facts, List<Finding> evidence) {
		if (facts.count(Trait.LEADING_ZERO) > 0) {
			add(evidence, Code.LEADING_ZEROS, facts.count(Trait.LEADING_ZERO));
			return Sort.IDENTIFIER;
		}
		if (facts.count(Trait.LONG_DIGITS) > 0) {
			evidence.add(Finding.of(Code.LONG_DIGITS, facts.mostDigits()));
			return Sort.IDENTIFIER;
		}
		int decimal = facts.count(Trait.COMMA_DECIMAL) + facts.count(Trait.POINT_DECIMAL);
		int open = facts.count(Trait.COMMA_OPEN) + facts.count(Trait.POINT_OPEN);
		add(evidence, Code.WHOLE_NUMBERS, facts.count(Trait.WHOLE));
		add(evidence, Code.DECIMAL_NUMBERS, decimal);
		add(evidence, Code.NUMBERS_OPEN, open);
		add(evidence, Code.SHEET_SAYS, facts.count(Trait.SHEET_NUMBER));
		boolean sheetDecimals = facts.count(Trait.SHEET_NUMBER) > facts.count(Trait.WHOLE);
		return decimal > 0 || open > 0 || sheetDecimals ? Sort.DECIMAL : Sort.WHOLE;
	}

	private static Sort words(ColumnFacts facts, List<Finding> evidence) {
		add(evidence, Code.NOTED_NUMBERS, facts.count(Trait.NOTED_NUMBER));
		int coded = facts.codes().values().stream().mapToInt(Integer::intValue).sum();
		boolean codes = coded >= NEARLY_ALL * facts.filled() && facts.codes().size() <= MOST_CODES
				&& facts.telling() >= 3 * facts.different();
		if (codes) {
			evidence.add(Finding.of(Code.FEW_CODES, facts.codes().size(), facts.filled()));
			return Sort.CODE;
		}
		add(evidence, Code.WORDS, facts.count(Trait.LETTERS));
		return Sort.TEXT;
	}

	private static void add(List<Finding> evidence, Code code, int cells) {
		if (cells > 0) {
			evidence.add(Finding.of(code, cells));
		}
	}
}
