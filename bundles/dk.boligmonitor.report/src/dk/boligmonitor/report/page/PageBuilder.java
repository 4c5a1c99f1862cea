package dk.boligmonitor.report.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.map.Palette;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.Coverage;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.report.page.Page.Cell;
import dk.boligmonitor.report.page.Page.Column;
import dk.boligmonitor.report.page.Page.CoverageRow;
import dk.boligmonitor.report.page.Page.Fact;
import dk.boligmonitor.report.page.Page.Matrix;
import dk.boligmonitor.report.page.Page.MatrixRow;
import dk.boligmonitor.report.page.Page.Theme;
import dk.boligmonitor.report.text.Texts;
import dk.boligmonitor.report.text.Words;

/** Makes the page of a report from a run and its results. Use one for one report. */
public final class PageBuilder {

	private final RunRecord run;
	private final Results results;
	private final List<AreaSet> areaSets;
	private final Words words;
	private final Texts texts;
	private final Cells cells;

	/**
	 * @param results classified
	 * @param sets    those whose maps are drawn
	 */
	public PageBuilder(RunRecord run, List<AreaResult> results, List<AreaSet> sets, Words words) {
		this.run = run;
		this.results = new Results(results);
		this.areaSets = sets;
		this.words = words;
		texts = words.texts();
		cells = new Cells(words);
	}

	/**
	 * The finished page.
	 *
	 * @param purpose why the figures are kept, may be empty
	 * @throws IllegalArgumentException if there are no results, or an outline cannot be read
	 */
	public Page build(String purpose) {
		if (results.indicators().isEmpty()) {
			throw new IllegalArgumentException("A report needs results");
		}
		String heading = texts.of("report.heading", run.municipalityName());
		String period = words.period(results.indicators().stream().map(results::newest).max(Comparable::compareTo)
				.orElseThrow());
		Map<String, String> colours = new LinkedHashMap<>();
		Map<String, String> inks = new LinkedHashMap<>();
		for (Mark mark : Mark.values()) {
			colours.put(Cells.style(mark), Palette.hex(mark));
			inks.put(Cells.style(mark), Palette.textOn(mark).equals(Color.WHITE) ? "#fff" : "#1f2933");
		}
		Maps maps = new Maps(run, results, areaSets, words);
		return new Page(texts.of("report.title") + " – " + heading + " – " + period, heading, period, purpose, texts.all(),
				colours, inks, facts(), coverage(), reading(), cells.key(),
				results.sets().stream().map(this::matrix).toList(), new Sections(results, maps, words).build());
	}

	private List<Fact> facts() {
		List<Fact> facts = new ArrayList<>();
		fact(facts, "fact.municipality", List.of(run.municipalityName() + " (" + run.municipality() + ")"));
		fact(facts, "fact.periods", run.periods().stream().map(words::period).toList());
		fact(facts, "fact.calculated", List.of(words.moment(run.at())));
		fact(facts, "fact.deliveries", run.deliveries());
		fact(facts, "fact.register", List.of(run.register()));
		fact(facts, "fact.areaSets", areaSets.isEmpty() ? run.areaSets()
				: areaSets.stream().map(s -> texts.of("fact.areaSet", s.name(), Integer.toString(s.version()),
						words.day(s.validFrom()))).toList());
		fact(facts, "fact.policy", List.of(run.policy()));
		fact(facts, "fact.indicators", List.of(Integer.toString(results.indicators().size())));
		fact(facts, "fact.run", List.of(run.id()));
		return facts;
	}

	private void fact(List<Fact> facts, String key, List<String> lines) {
		List<String> filled = lines.stream().filter(l -> !l.isBlank()).toList();
		facts.add(new Fact(texts.of(key), filled.isEmpty() ? List.of(texts.of("fact.none")) : filled));
	}

	/** Of the newest period only: that is what overview and maps show. */
	private List<CoverageRow> coverage() {
		Optional<Period> newest = run.coverages().stream().map(Coverage::period).max(Comparator.naturalOrder());
		return run.coverages().stream().filter(c -> newest.filter(c.period()::equals).isPresent())
				.map(c -> new CoverageRow(c.set(), words.period(c.period()), words.numbers().count(c.residents()),
						share(c.matched(), c), share(c.inAreas(), c), share(c.noAddress(), c)))
				.toList();
	}

	private String share(long part, Coverage coverage) {
		String count = words.numbers().count(part);
		return coverage.residents() == 0 ? count
				: texts.of("coverage.share", count, texts.of("number.percent",
						words.numbers().fixed(100.0 * part / coverage.residents(), 1)));
	}

	private List<String> reading() {
		return List.of(texts.of("reading.benchmark"), texts.of("reading.rule"), texts.of("reading.neutral"),
				texts.of("reading.unrounded"), texts.of("reading.disclosure", run.policy()),
				texts.of("reading.secondary"), texts.of("reading.chance"), texts.of("reading.rest"));
	}

	private Matrix matrix(String set) {
		List<IndicatorInfo> indicators = results.indicators();
		List<Theme> themes = new ArrayList<>();
		for (IndicatorInfo indicator : indicators) {
			if (!themes.isEmpty() && themes.getLast().name().equals(indicator.theme())) {
				Theme open = themes.removeLast();
				themes.add(new Theme(open.name(), open.span() + 1));
			} else {
				themes.add(new Theme(indicator.theme(), 1));
			}
		}
		List<Column> columns = indicators.stream().map(i -> new Column(Sections.anchor(i), i.name(),
				texts.of("unit.short." + i.unit()))).toList();
		List<MatrixRow> rows = results.rows(set).stream().map(area -> row(area, indicators)).toList();
		return new Matrix(set, texts.of("matrix.caption", set, words.period(results.newest(indicators.getFirst()))), themes,
				columns, rows);
	}

	private MatrixRow row(AreaRef area, List<IndicatorInfo> indicators) {
		List<Cell> row = new ArrayList<>();
		int reds = 0;
		int yellows = 0;
		int judged = 0;
		for (IndicatorInfo indicator : indicators) {
			Optional<AreaResult> result = results.newest(indicator, area);
			row.add(result.map(cells::of).orElseGet(cells::missing));
			Category category = result.map(r -> r.standing().category()).orElse(Category.NONE);
			reds += category == Category.RED ? 1 : 0;
			yellows += category == Category.YELLOW ? 1 : 0;
			judged += category != Category.NONE && indicator.direction() != Direction.NEUTRAL ? 1 : 0;
		}
		if (area.role() == AreaRef.Role.MUNICIPALITY) {
			return new MatrixRow(words.area(area), Cells.role(area), "", "", "", row);
		}
		return new MatrixRow(words.area(area), Cells.role(area), Integer.toString(reds), Integer.toString(yellows),
				texts.of("matrix.counts.title", Integer.toString(reds), Integer.toString(yellows),
						Integer.toString(judged)), row);
	}
}
