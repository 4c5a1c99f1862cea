package dk.boligmonitor.ui.map;

import java.util.Optional;

import dk.boligmonitor.classification.Legend;
import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.classification.ValueRange;
import dk.boligmonitor.classification.ValueRange.Belonging;
import dk.boligmonitor.classification.ValueRange.Limit;
import dk.boligmonitor.map.MapTexts;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** The words of the map in the language of the workbench. */
final class ScreenTexts implements MapTexts {

	private static final int KILOMETRE = 1000;

	private final MessageFile words = MessageFile.beside(ScreenTexts.class);
	private final Wording wording;

	ScreenTexts(Wording wording) {
		this.wording = wording;
	}

	@Override
	public String subtitle(Legend legend) {
		String unit = wording.unitName(legend.indicator().unit());
		return words.get("subtitle", Character.toUpperCase(unit.charAt(0)) + unit.substring(1), legend.period().toString());
	}

	@Override
	public String countHeading() {
		return words.get("count");
	}

	@Override
	public String mark(Mark mark) {
		return words.get("mark." + mark.name());
	}

	@Override
	public String range(ValueRange range, IndicatorInfo indicator) {
		String from = range.lower().map(l -> end("from.", l, indicator)).orElse("");
		String to = range.upper().map(l -> end(from.isEmpty() ? "to." : "upTo.", l, indicator)).orElse("");
		if (from.isEmpty() || to.isEmpty()) {
			return range.lower().isPresent() && to.isEmpty() ? alone(range.lower().get(), indicator) : to;
		}
		return words.get("range", from, to);
	}

	private String alone(Limit lower, IndicatorInfo indicator) {
		return end("alone.", lower, indicator);
	}

	private String end(String key, Limit limit, IndicatorInfo indicator) {
		return words.get(key + (limit.belonging() == Belonging.INSIDE ? "inside" : "outside"),
				wording.number(limit.value(), indicator.decimals()));
	}

	@Override
	public String label(AreaResult result) {
		return result.outcome().shown().map(f -> wording.value(result.indicator(), f.value()))
				.orElseGet(() -> words.get("short." + Mark.of(result).name()));
	}

	@Override
	public String benchmark(Legend legend) {
		return legend.benchmark().isPresent()
				? words.get("benchmark", wording.value(legend.indicator(), legend.benchmark().getAsDouble()))
				: words.get("benchmark.hidden");
	}

	@Override
	public Optional<String> remark(IndicatorInfo indicator) {
		return indicator.direction() == Direction.NEUTRAL ? Optional.of(words.get("remark.neutral")) : Optional.empty();
	}

	@Override
	public String distance(int metres) {
		return metres >= KILOMETRE ? wording.tally(metres / (double) KILOMETRE) + " km" : wording.count(metres) + " m";
	}

	@Override
	public String north() {
		return "N";
	}
}
