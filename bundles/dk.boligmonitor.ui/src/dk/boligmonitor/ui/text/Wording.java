package dk.boligmonitor.ui.text;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.model.result.Unit;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.process.text.Texts;

/**
 * Numbers, dates and names as the screen shows them: decimal comma and points between thousands in Danish. Immutable, but its
 * number formats belong to the thread that made it.
 */
public final class Wording {

	/** Stands where there is nothing to show. */
	public static final String NOTHING = "–";

	private final Texts texts;
	private final Locale locale;
	private final MessageFile messages;

	private Wording(Language language) {
		this.texts = Texts.in(language);
		this.locale = language.locale();
		this.messages = MessageFile.beside(Wording.class, language);
	}

	/** In the language of the workbench. */
	public static Wording ofWorkbench() {
		return in(Language.of(Locale.getDefault()));
	}

	/** In a language. */
	public static Wording in(Language language) {
		return new Wording(language);
	}

	/** The sentences for codes. */
	public Texts texts() {
		return texts;
	}

	/** A whole number with its thousands apart. */
	public String count(long number) {
		return NumberFormat.getIntegerInstance(locale).format(number);
	}

	/** A number with a fixed count of decimals. */
	public String number(double number, int decimals) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		return format.format(number);
	}

	/** A count that may have come out of weights: whole if it is whole, else with one decimal. */
	public String tally(double number) {
		return number == Math.rint(number) ? count((long) number) : number(number, 1);
	}

	/** {@code part} of {@code whole} in percent; {@link #NOTHING} of nothing. */
	public String percent(long part, long whole) {
		return whole == 0 ? NOTHING : number(100.0 * part / whole, 1) + " %";
	}

	/** The name of an indicator, with a star if its definition is an assumption of ours. */
	public String name(IndicatorInfo indicator) {
		return indicator.assumption() ? indicator.name() + " *" : indicator.name();
	}

	/** A value with its unit. */
	public String value(IndicatorInfo indicator, double value) {
		return number(value, indicator.decimals()) + unit(indicator.unit());
	}

	/** A value with its unit, or {@link #NOTHING}. */
	public String value(IndicatorInfo indicator, OptionalDouble value) {
		return value.isPresent() ? value(indicator, value.getAsDouble()) : NOTHING;
	}

	/** A value with its unit, or the state where there is none. */
	public String value(IndicatorInfo indicator, Outcome outcome) {
		return outcome.shown().map(f -> value(indicator, f.value())).orElseGet(() -> texts.state(outcome));
	}

	private String unit(Unit unit) {
		return switch (unit) {
		case PERCENT -> " %";
		case PER_1000 -> " ‰";
		case MEAN -> "";
		};
	}

	/** The unit in words. */
	public String unitName(Unit unit) {
		return messages.get("unit." + unit.name());
	}

	/** The 95 % interval, or {@link #NOTHING}. */
	public String interval(IndicatorInfo indicator, Optional<Figures> figures) {
		return figures.flatMap(Figures::interval)
				.map(i -> number(i.lower(), indicator.decimals()) + "–" + number(i.upper(), indicator.decimals()))
				.orElse(NOTHING);
	}

	/** Value over the municipality's value, or {@link #NOTHING}. */
	public String ratio(OptionalDouble ratio) {
		return ratio.isPresent() ? number(ratio.getAsDouble(), 2) : NOTHING;
	}

	/** A sign that tells the categories apart without colour. */
	public String symbol(Category category) {
		return switch (category) {
		case RED -> "■";
		case YELLOW -> "▲";
		case GREEN -> "●";
		case ABOVE -> "△";
		case NEAR -> "○";
		case BELOW -> "▽";
		case NONE -> "";
		};
	}

	/** Sign and name of a category, {@link #NOTHING} for none. */
	public String category(Category category) {
		return category == Category.NONE ? NOTHING : symbol(category) + " " + texts.category(category);
	}

	/** Why a result is not a plain value; empty for one that is. */
	public String reason(Outcome outcome) {
		return switch (outcome) {
		case Outcome.Value v -> "";
		case Outcome.Unreliable u -> texts.reason(u.reason());
		case Outcome.NoData n -> texts.reason(n.reason());
		case Outcome.Suppressed s -> texts.reason(s.reason());
		case Outcome.NotApplicable a -> texts.reason(a.reason());
		case Outcome.Failed f -> messages.get("failed", f.pack(), f.detail());
		};
	}

	/** The name of an area; the rest and the municipality are named here if they have no name. */
	public String area(AreaRef area) {
		return switch (area.role()) {
		case AREA -> area.name().isBlank() ? area.code().value() : area.name();
		case REST -> messages.get("area.rest");
		case MUNICIPALITY -> area.name().isBlank() ? messages.get("area.municipality", area.code().value())
				: messages.get("area.whole", area.name());
		};
	}

	/** What a run calculated from: the newest delivery, and how many there were. */
	public String deliveries(RunRecord run) {
		return run.deliveries().isEmpty() ? NOTHING
				: messages.get("deliveries", run.deliveries().size(), run.deliveries().getLast());
	}

	/** Date and time in the user's time zone. */
	public String when(Instant instant) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
				.withZone(ZoneId.systemDefault()).format(instant);
	}

	/** A month by its name. */
	public String month(YearMonth month) {
		return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
	}
}
