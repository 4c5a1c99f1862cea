package dk.boligmonitor.report.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

import dk.boligmonitor.classification.Legend;
import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.classification.ValueRange;
import dk.boligmonitor.map.MapTexts;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Unit;

/** Says results, periods and categories in one language, for tables and maps alike. Thread rule: immutable. */
public final class Words implements MapTexts {

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
	private static final int KILOMETRE = 1000;

	private final Texts texts;
	private final Numbers numbers;
	private final String[] months;

	/** The words of the texts' language. */
	public Words(Texts texts) {
		this.texts = texts;
		numbers = new Numbers(texts);
		months = texts.of("date.months").split(",");
	}

	/** The sentences behind. */
	public Texts texts() {
		return texts;
	}

	/** The number formats behind. */
	public Numbers numbers() {
		return numbers;
	}

	/** A day, such as "31. marts 2015". */
	public String day(LocalDate day) {
		return texts.of("date.day", Integer.toString(day.getDayOfMonth()), months[day.getMonthValue() - 1],
				Integer.toString(day.getYear()));
	}

	/** A moment in Danish time. */
	public String moment(Instant at) {
		ZonedDateTime time = at.atZone(DENMARK);
		return texts.of("date.moment", day(time.toLocalDate()), "%02d.%02d".formatted(time.getHour(), time.getMinute()));
	}

	/** A period, such as "1. kvartal 2015". */
	public String period(Period period) {
		String key = "period." + period.kind();
		String year = Integer.toString(period.first().getYear());
		int month = period.first().getMonthValue();
		return switch (period.kind()) {
		case DATE -> texts.of(key, day(period.first()));
		case MONTH -> texts.of(key, months[month - 1], year);
		case QUARTER -> texts.of(key, Integer.toString((month + 2) / 3), year);
		case HALF_YEAR -> texts.of(key, Integer.toString((month + 5) / 6), year);
		case YEAR -> texts.of(key, year);
		case SCHOOL_YEAR -> texts.of(key, period.toString());
		};
	}

	/** The name to show for an area. */
	public String area(AreaRef area) {
		return switch (area.role()) {
		case AREA -> area.name().isBlank() ? area.code().value() : area.name();
		case REST -> texts.of("area.rest");
		case MUNICIPALITY -> texts.of("area.municipality");
		};
	}

	/** A value without its unit, with as many decimals as its category needs. */
	public String value(IndicatorInfo indicator, OptionalDouble benchmark, double value) {
		return numbers.fixed(value, Numbers.decimals(indicator, benchmark, value));
	}

	/** The value of a result, or a short word for its state. */
	public String figure(AreaResult result) {
		return result.outcome().shown().map(f -> value(result.indicator(), result.standing().benchmark(), f.value()))
				.orElseGet(() -> texts.of("short." + Mark.of(result)));
	}

	/** The 95 % interval, or nothing. */
	public String interval(IndicatorInfo indicator, Figures figures) {
		return figures.interval().map(i -> numbers.fixed(i.lower(), indicator.decimals()) + " – "
				+ numbers.fixed(i.upper(), indicator.decimals())).orElse("");
	}

	/** The numerator: persons or events, or for means the sum with the value's decimals. */
	public String numerator(IndicatorInfo indicator, Figures figures) {
		return indicator.kind() == Kind.MEAN ? numbers.fixed(figures.numerator(), indicator.decimals())
				: numbers.count(figures.numerator());
	}

	/** The state in full, with its reason. */
	public String state(Outcome outcome) {
		String state = texts.of("state." + outcome.state());
		return switch (outcome) {
		case Outcome.Value v -> state;
		case Outcome.Unreliable u -> because(state, u.reason().name());
		case Outcome.NoData n -> because(state, n.reason().name());
		case Outcome.Suppressed s -> because(state, s.reason().name());
		case Outcome.NotApplicable a -> because(state, a.reason().name());
		case Outcome.Failed f -> texts.of("state.failed", f.pack());
		};
	}

	private String because(String state, String reason) {
		return texts.of("state.because", state, texts.of("reason." + reason));
	}

	/** The limits of an indicator's categories. */
	public String rule(IndicatorInfo indicator) {
		CategoryRule rule = indicator.rule();
		String direction = switch (indicator.direction()) {
		case HIGHER_IS_WORSE -> "higher";
		case LOWER_IS_WORSE -> "lower";
		case NEUTRAL -> "neutral";
		};
		boolean ratio = rule.basis() == CategoryRule.Basis.RATIO;
		double factor = ratio ? 100 : 1;
		return texts.of("rule." + direction + (ratio ? ".ratio" : ".difference"), numbers.count(rule.red() * factor),
				numbers.count(rule.yellow() * factor));
	}

	private String withUnit(String number, IndicatorInfo indicator) {
		return indicator.unit() == Unit.PERCENT ? texts.of("number.percent", number) : number;
	}

	@Override
	public String subtitle(Legend legend) {
		String unit = texts.of("unit." + legend.indicator().unit());
		return texts.of("map.subtitle", Character.toUpperCase(unit.charAt(0)) + unit.substring(1), period(legend.period()));
	}

	@Override
	public String countHeading() {
		return texts.of("map.count");
	}

	@Override
	public String mark(Mark mark) {
		return texts.of("mark." + mark);
	}

	@Override
	public String range(ValueRange range, IndicatorInfo indicator) {
		String lower = range.lower().map(l -> limit(l, indicator)).orElse("");
		String upper = range.upper().map(l -> limit(l, indicator)).orElse("");
		String from = range.lower().map(l -> inside(l) ? "from" : "over").orElse("");
		String to = range.upper().map(l -> inside(l) ? "upTo" : "below").orElse("");
		if (lower.isEmpty()) {
			return texts.of("range." + to, upper);
		}
		return upper.isEmpty() ? texts.of("range." + from, lower) : texts.of("range." + from + "." + to, lower, upper);
	}

	private String limit(ValueRange.Limit limit, IndicatorInfo indicator) {
		return withUnit(numbers.fixed(limit.value(), indicator.decimals()), indicator);
	}

	private static boolean inside(ValueRange.Limit limit) {
		return limit.belonging() == ValueRange.Belonging.INSIDE;
	}

	@Override
	public String label(AreaResult result) {
		String figure = figure(result);
		return result.outcome().shown().isPresent() ? withUnit(figure, result.indicator()) : figure;
	}

	@Override
	public String benchmark(Legend legend) {
		OptionalDouble value = legend.benchmark();
		if (value.isEmpty()) {
			return texts.of("map.benchmark.hidden");
		}
		IndicatorInfo indicator = legend.indicator();
		return texts.of("map.benchmark", withUnit(numbers.fixed(value.getAsDouble(), indicator.decimals()), indicator));
	}

	@Override
	public Optional<String> remark(IndicatorInfo indicator) {
		return indicator.direction() == Direction.NEUTRAL ? Optional.of(texts.of("map.remark.neutral")) : Optional.empty();
	}

	@Override
	public String distance(int metres) {
		return metres >= KILOMETRE ? texts.of("map.kilometres", numbers.count(metres / (double) KILOMETRE))
				: texts.of("map.metres", numbers.count(metres));
	}

	@Override
	public String north() {
		return texts.of("map.north");
	}
}
