package dk.boligmonitor.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKBWriter;

import dk.boligmonitor.classification.Classifier;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Coverage;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.DisclosureClass;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Interval;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.model.result.Standing;
import dk.boligmonitor.model.result.Unit;

/** A small invented municipality with sixteen areas, ten indicators, two periods and all six states. */
final class Example {

	static final String SET = "boligområder";
	static final Period OLD = Period.parse("2014K4").orElseThrow();
	static final Period NEW = Period.parse("2015K1").orElseThrow();
	static final AreaRef MUNICIPALITY = AreaRef.municipality(MunicipalityCode.of("999"), "Demokøbing");

	private static final List<String> NAMES = List.of("Nørreparken", "Søndervang", "Bjergvænget", "Ågården", "Skovbakken",
			"Åparken og Møllevænget", "Vestbyen", "Østerled", "Havnekvarteret", "Rosenhøj", "Lærkesletten", "Fjordparken",
			"Ellekratgård Nord", "Kildebjerg", "Sankt Jørgens Gade", "Tårnby <Park> & \"Co\"");

	private final Random random = new Random(5);
	final List<AreaRef> areas = new ArrayList<>();
	final AreaSet set;

	Example() {
		List<AreaOutline> outlines = new ArrayList<>();
		for (int i = 0; i < NAMES.size(); i++) {
			AreaCode code = new AreaCode("%02d".formatted(i + 1));
			areas.add(new AreaRef(SET, code, NAMES.get(i), AreaRef.Role.AREA));
			double east = 556_000 + i % 4 * 900 + random.nextInt(160);
			double north = 6_321_000 + i / 4 * 640 + random.nextInt(120);
			double reach = i == 14 ? 12 : i % 5 == 3 ? 120 : 330 + random.nextInt(60);
			outlines.add(new AreaOutline(code, NAMES.get(i), new WKBWriter(2).write(blob(east, north, reach))));
		}
		set = new AreaSet(SET, 2, LocalDate.of(2015, 1, 1), "omraader.geojson", outlines);
	}

	private Polygon blob(double east, double north, double reach) {
		Coordinate[] ring = new Coordinate[25];
		for (int i = 0; i < 24; i++) {
			double angle = Math.PI * i / 12;
			double r = reach * (0.82 + 0.25 * random.nextDouble());
			ring[i] = new Coordinate(east + r * Math.cos(angle) * 1.25, north + r * Math.sin(angle) * 0.85);
		}
		ring[24] = ring[0];
		return new GeometryFactory().createPolygon(ring);
	}

	static IndicatorInfo indicator(String id, String name, String theme, Kind kind, Unit unit, Direction direction,
			CategoryRule rule) {
		return new IndicatorInfo(new IndicatorId(id), name, theme,
				"Tæller: beboere i området, der er omfattet. Nævner: alle beboere i området på periodens sidste dag.",
				"Tallet beskriver området og ikke den enkelte beboer. Sammenhold med andre indikatorer.", "FLIS", kind, unit,
				1, direction, rule, DisclosureClass.INTERNAL, 3, 0, id.contains("kl.f"), 1, "dk.boligmonitor.indicator.kl");
	}

	static List<IndicatorInfo> indicators() {
		String residents = "Beboersammensætning";
		String children = "Børn og unge";
		CategoryRule grades = new CategoryRule(CategoryRule.Basis.DIFFERENCE, 0.5, 1);
		List<IndicatorInfo> all = new ArrayList<>();
		all.add(indicator("kl.boern_u18", "Børn og unge under 18 år", residents, Kind.PROPORTION, Unit.PERCENT,
				Direction.NEUTRAL, CategoryRule.KL));
		for (String band : List.of("0-5", "6-17", "18-64", "65-74", "75+")) {
			all.add(indicator("kl.alder/" + band, "Alder " + band + " år", residents, Kind.PROPORTION, Unit.PERCENT,
					Direction.NEUTRAL, CategoryRule.KL));
		}
		all.add(indicator("kl.fraflytning", "Fraflytning", residents, Kind.RATE, Unit.PERCENT, Direction.HIGHER_IS_WORSE,
				CategoryRule.KL));
		all.add(indicator("kl.anbringelser", "Anbringelser", children, Kind.PROPORTION, Unit.PERCENT,
				Direction.HIGHER_IS_WORSE, CategoryRule.KL));
		all.add(indicator("kl.forebyggende", "Forebyggende sociale foranstaltninger", children, Kind.PROPORTION, Unit.PERCENT,
				Direction.HIGHER_IS_WORSE, CategoryRule.KL));
		all.add(indicator("kl.karakter", "Karaktergennemsnit ved afgangsprøven", children, Kind.MEAN, Unit.MEAN,
				Direction.LOWER_IS_WORSE, grades));
		return all;
	}

	static AreaResult result(AreaRef area, IndicatorInfo indicator, Period period, Outcome outcome) {
		return new AreaResult(area, indicator, period, outcome, Standing.NONE, OptionalDouble.of(0.987), "20150402-101500");
	}

	static Figures figures(IndicatorInfo indicator, double n, double all) {
		double value = indicator.unit().factor() * n / all;
		Optional<Interval> interval = indicator.kind() == Kind.PROPORTION
				? Optional.of(new Interval(value * 0.8, value * 1.25))
				: Optional.empty();
		return new Figures(n, all, value, interval);
	}

	/** Classified results of both periods. */
	List<AreaResult> results() {
		List<AreaResult> all = new ArrayList<>();
		for (Period period : List.of(OLD, NEW)) {
			for (IndicatorInfo indicator : indicators()) {
				double level = indicator.kind() == Kind.MEAN ? 6.7 : 0.03 + 0.2 * random.nextDouble();
				for (int i = 0; i < areas.size(); i++) {
					all.add(result(areas.get(i), indicator, period, outcome(indicator, period, i, level)));
				}
				all.add(result(AreaRef.rest(SET), indicator, period,
						new Outcome.Value(figures(indicator, Math.rint(41_000 * level * 0.97), 41_000))));
				all.add(result(MUNICIPALITY, indicator, period,
						new Outcome.Value(figures(indicator, Math.rint(60_000 * level), 60_000))));
			}
		}
		return new Classifier().classify(all);
	}

	private Outcome outcome(IndicatorInfo indicator, Period period, int area, double level) {
		boolean mean = indicator.kind() == Kind.MEAN;
		double people = mean ? 20 + random.nextInt(60) : 300 + random.nextInt(2500);
		double value = mean ? level + 1.1 * random.nextGaussian() : level * (0.55 + 1.1 * random.nextDouble());
		Figures figures = figures(indicator, mean ? people * value : Math.rint(people * value), people);
		boolean social = indicator.theme().equals("Børn og unge");
		if (social && (area == 3 || area == 8 && period.equals(NEW))) {
			return new Outcome.Suppressed(Reason.SMALL_NUMERATOR);
		}
		if (social && area == 13) {
			return new Outcome.NotApplicable(Reason.EMPTY_POPULATION);
		}
		if (indicator.id().value().equals("kl.forebyggende") && area == 10) {
			return new Outcome.Failed("dk.partner.pack", "index 7");
		}
		if (indicator.id().value().equals("kl.forebyggende") && area == 11) {
			return new Outcome.NoData(Reason.NO_ROWS);
		}
		if (indicator.id().value().startsWith("kl.f") && (area == 2 || area == 9)) {
			return new Outcome.Unreliable(figures, Reason.HISTORY_INCOMPLETE);
		}
		return new Outcome.Value(figures);
	}

	RunRecord run() {
		return new RunRecord("20150402-101500", Instant.parse("2015-04-02T08:15:00Z"), MunicipalityCode.of("999"),
				"Demokøbing", List.of(OLD, NEW), List.of("FLIS_0999_201412", "FLIS_0999_201503"),
				"adgangsadresser.csv, 2015-03-30", List.of(SET + " 2"), "DST-3",
				List.of(new Coverage(OLD, SET, 59_870, 59_021, 18_770, 312), new Coverage(NEW, SET, 60_000, 59_214, 19_000, 305)));
	}

	ReportInput input(List<AreaResult> results, Language language) {
		return new ReportInput(run(), results, List.of(set),
				"Byrådet følger to gange om året, hvordan kommunens boligområder udvikler sig, så indsatser kan sættes ind i tide.",
				language);
	}
}
