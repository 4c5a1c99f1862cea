package dk.boligmonitor.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.Interval;
import dk.boligmonitor.model.result.Standing;

/**
 * Writes results for programs as one JSON array of objects with the keys of {@link ResultsCsv}. What is empty there is
 * {@code null} here; numbers are written in full. Thread rule: stateless.
 */
public final class ResultsJson {

	private static final JsonFactory FACTORY = JsonFactory.builder()
			.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
			.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false).build();

	private ResultsJson() {
	}

	/** Writes a file whole or not at all, in the order of the results. */
	public static void write(Path file, List<AreaResult> results) throws ReportException {
		AtomicFile.write(file, writer -> write(writer, results));
	}

	/** Writes to a stream and leaves it open. */
	public static void write(Writer writer, List<AreaResult> results) throws IOException {
		try (JsonGenerator json = FACTORY.createGenerator(writer)) {
			json.useDefaultPrettyPrinter();
			json.writeStartArray();
			for (AreaResult result : results) {
				write(json, result);
			}
			json.writeEndArray();
		}
	}

	private static void write(JsonGenerator json, AreaResult result) throws IOException {
		Optional<Figures> figures = result.outcome().shown();
		Optional<Interval> interval = figures.flatMap(Figures::interval);
		Standing standing = figures.isPresent() ? result.standing() : Standing.NONE;
		json.writeStartObject();
		json.writeStringField("area_set", result.area().set());
		json.writeStringField("area_code", result.area().code().value());
		json.writeStringField("area_name", ResultsCsv.name(result.area()));
		json.writeStringField("indicator", result.indicator().id().value());
		json.writeStringField("period", result.period().toString());
		json.writeStringField("state", result.outcome().state());
		number(json, "numerator", figures.map(Figures::numerator));
		number(json, "denominator", figures.map(Figures::denominator));
		number(json, "value", figures.map(Figures::value));
		json.writeStringField("unit", result.indicator().unit().code());
		number(json, "lower", interval.map(Interval::lower));
		number(json, "upper", interval.map(Interval::upper));
		number(json, "benchmark", boxed(standing.benchmark()));
		number(json, "ratio", boxed(standing.ratio()));
		if (standing.category() == Category.NONE) {
			json.writeNullField("category");
		} else {
			json.writeStringField("category", standing.category().code());
		}
		if (standing.rank().isPresent()) {
			json.writeNumberField("rank", standing.rank().getAsInt());
		} else {
			json.writeNullField("rank");
		}
		number(json, "coverage", boxed(result.coverage()));
		json.writeNumberField("definition_version", result.indicator().version());
		json.writeStringField("run", result.run());
		json.writeEndObject();
	}

	private static Optional<Double> boxed(OptionalDouble number) {
		return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
	}

	private static void number(JsonGenerator json, String key, Optional<Double> number) throws IOException {
		if (number.isPresent()) {
			json.writeNumberField(key, ResultsCsv.plain(number.get()));
		} else {
			json.writeNullField(key);
		}
	}
}
