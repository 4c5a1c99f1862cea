package dk.boligmonitor.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.report.page.Page.Cell;
import dk.boligmonitor.report.page.Page.Fact;
import dk.boligmonitor.report.page.Page.Grid;
import dk.boligmonitor.report.page.Page.GridRow;
import dk.boligmonitor.report.page.Page.Member;
import dk.boligmonitor.report.page.Page.Part;
import dk.boligmonitor.report.page.Page.Section;
import dk.boligmonitor.report.page.Page.Table;
import dk.boligmonitor.report.page.Page.TableRow;
import dk.boligmonitor.report.text.Texts;
import dk.boligmonitor.report.text.Words;

/** Makes the part of the report that treats one indicator after the other. */
final class Sections {

	private static final int RATIO_DECIMALS = 2;

	private final Results results;
	private final Maps maps;
	private final Words words;
	private final Texts texts;
	private final Cells cells;

	Sections(Results results, Maps maps, Words words) {
		this.results = results;
		this.maps = maps;
		this.words = words;
		texts = words.texts();
		cells = new Cells(words);
	}

	/** Where an indicator stands in the page. */
	static String anchor(IndicatorInfo indicator) {
		return "i-" + indicator.id().value().replaceAll("[^A-Za-z0-9-]", "_");
	}

	/** One section for each family of indicators; maps are drawn side by side on all processors. */
	List<Section> build() {
		Map<String, List<IndicatorInfo>> families = new LinkedHashMap<>();
		for (IndicatorInfo indicator : results.indicators()) {
			families.computeIfAbsent(indicator.id().family(), f -> new ArrayList<>()).add(indicator);
		}
		return families.values().parallelStream().map(this::section).toList();
	}

	private Section section(List<IndicatorInfo> family) {
		IndicatorInfo first = family.getFirst();
		List<Member> members = family.parallelStream().map(this::member).toList();
		if (family.size() == 1) {
			return new Section(anchor(first) + "-f", first.name(), first.theme(), List.of(), members);
		}
		String heading = texts.of("indicator.distribution", commonName(family));
		List<Grid> overview = results.sets().stream().map(set -> overview(family, heading, set)).toList();
		return new Section(anchor(first) + "-f", heading, first.theme(), overview, members);
	}

	/** What the names of a family begin with, without a dangling sign or number; the theme if they share nothing. */
	static String commonName(List<IndicatorInfo> family) {
		String common = family.getFirst().name();
		for (IndicatorInfo indicator : family) {
			int length = 0;
			int most = Math.min(common.length(), indicator.name().length());
			while (length < most && common.charAt(length) == indicator.name().charAt(length)) {
				length++;
			}
			common = common.substring(0, length);
		}
		int end = common.length();
		while (end > 0 && !Character.isLetter(common.charAt(end - 1))) {
			end--;
		}
		return end == 0 ? family.getFirst().theme() : common.substring(0, end);
	}

	private Grid overview(List<IndicatorInfo> family, String heading, String set) {
		List<GridRow> rows = results.rows(set).stream().map(area -> new GridRow(words.area(area), Cells.role(area),
				family.stream().map(i -> results.newest(i, area).map(cells::of).orElseGet(cells::missing)).toList(),
				List.of())).toList();
		String caption = texts.of("table.caption", set, heading, words.period(results.newest(family.getFirst())));
		return new Grid(caption, family.stream().map(IndicatorInfo::name).toList(), rows);
	}

	private Member member(IndicatorInfo indicator) {
		List<Fact> facts = new ArrayList<>();
		fact(facts, "indicator.period", words.period(results.newest(indicator)));
		fact(facts, "indicator.unit", texts.of("unit." + indicator.unit()));
		fact(facts, "indicator.source", indicator.source());
		fact(facts, "indicator.rule", words.rule(indicator));
		fact(facts, "indicator.version", texts.of("indicator.version.text", indicator.id().value(),
				Integer.toString(indicator.version())));
		List<Part> parts = results.sets().stream().map(set -> part(indicator, set)).toList();
		return new Member(anchor(indicator), indicator.name(), indicator.description(), indicator.reading(),
				indicator.assumption(), facts, parts);
	}

	private void fact(List<Fact> facts, String key, String text) {
		if (!text.isBlank()) {
			facts.add(new Fact(texts.of(key), List.of(text)));
		}
	}

	private Part part(IndicatorInfo indicator, String set) {
		List<Grid> development = results.periods(indicator).size() > 1 ? List.of(development(indicator, set)) : List.of();
		return new Part(set, maps.image(indicator, set).stream().toList(), table(indicator, set), development);
	}

	private Table table(IndicatorInfo indicator, String set) {
		boolean mean = indicator.kind() == Kind.MEAN;
		String caption = texts.of("table.caption", set, indicator.name(), words.period(results.newest(indicator)));
		String note = texts.of(indicator.direction() == Direction.NEUTRAL ? "table.rank.note.neutral" : "table.rank.note");
		List<TableRow> rows = results.rows(set).stream()
				.map(area -> results.newest(indicator, area).map(this::row).orElseGet(() -> missing(area))).toList();
		return new Table(caption, texts.of(mean ? "table.sum" : "table.numerator"),
				texts.of(mean ? "table.members" : "table.denominator"), note, rows);
	}

	private TableRow row(AreaResult result) {
		AreaRef area = result.area();
		Cell cell = cells.of(result);
		String state = words.state(result.outcome());
		Optional<Figures> shown = result.outcome().shown();
		if (shown.isEmpty()) {
			return new TableRow(words.area(area), Cells.role(area), false, "", "", "", "", "", state, cell);
		}
		Figures figures = shown.get();
		String ratio = result.standing().ratio().isPresent()
				? words.numbers().fixed(result.standing().ratio().getAsDouble(), RATIO_DECIMALS)
				: "";
		String rank = result.standing().rank().isPresent()
				? texts.of("table.rank.text", Integer.toString(result.standing().rank().getAsInt()),
						Integer.toString(result.standing().ranked()))
				: "";
		return new TableRow(words.area(area), Cells.role(area), true, words.numerator(result.indicator(), figures),
				words.numbers().count(figures.denominator()), words.interval(result.indicator(), figures), ratio, rank,
				state, new Cell(cell.style(), cell.symbol(), cell.text(), category(result), cell.unreliable()));
	}

	private String category(AreaResult result) {
		return result.area().role() == AreaRef.Role.MUNICIPALITY ? ""
				: words.mark(Mark.of(result));
	}

	private TableRow missing(AreaRef area) {
		Cell cell = cells.missing();
		return new TableRow(words.area(area), Cells.role(area), false, "", "", "", "", "", cell.words(), cell);
	}

	private Grid development(IndicatorInfo indicator, String set) {
		List<Period> periods = results.periods(indicator);
		List<AreaRef> areas = results.rows(set);
		Sparkline line = new Sparkline(areas.stream().flatMap(a -> series(indicator, periods, a).stream())
				.flatMap(Optional::stream).toList());
		List<GridRow> rows = areas.stream().map(area -> new GridRow(words.area(area), Cells.role(area),
				periods.stream().map(p -> results.find(indicator, p, area).map(cells::of).orElseGet(cells::missing))
						.toList(),
				line.pieces(series(indicator, periods, area)))).toList();
		String caption = texts.of("development.caption", set, indicator.name());
		return new Grid(caption, periods.stream().map(words::period).toList(), rows);
	}

	private List<Optional<Double>> series(IndicatorInfo indicator, List<Period> periods, AreaRef area) {
		return periods.stream().map(p -> results.find(indicator, p, area).flatMap(r -> r.outcome().shown())
				.map(Figures::value)).toList();
	}
}
