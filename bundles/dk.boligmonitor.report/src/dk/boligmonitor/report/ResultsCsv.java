package dk.boligmonitor.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.Interval;
import dk.boligmonitor.model.result.Standing;

/**
 * Writes results for programs: one row each, UTF-8, comma, header, line feed. Numbers are written in full with a decimal
 * point and never in scientific notation. A result without figures leaves every figure empty, its benchmark and category
 * included; the columns about what it is remain. Thread rule: stateless.
 */
public final class ResultsCsv {

	static final List<String> COLUMNS = List.of("area_set", "area_code", "area_name", "indicator", "period", "state",
			"numerator", "denominator", "value", "unit", "lower", "upper", "benchmark", "ratio", "category", "rank",
			"coverage", "definition_version", "run");

	/** The name of those in no area, the same in every language because programs read it. */
	static final String REST_NAME = "Uden for områder";

	private ResultsCsv() {
	}

	/** Writes a file whole or not at all, in the order of the results. */
	public static void write(Path file, List<AreaResult> results) throws ReportException {
		AtomicFile.write(file, writer -> write(writer, results));
	}

	/** Writes to a stream and leaves it open. */
	public static void write(Writer writer, List<AreaResult> results) throws IOException {
		CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
		csv.writeRecord(COLUMNS);
		for (AreaResult result : results) {
			csv.writeRecord(row(result));
		}
		csv.flush();
	}

	private static List<String> row(AreaResult result) {
		Optional<Figures> figures = result.outcome().shown();
		Optional<Interval> interval = figures.flatMap(Figures::interval);
		Standing standing = figures.isPresent() ? result.standing() : Standing.NONE;
		return List.of(result.area().set(), result.area().code().value(), name(result.area()),
				result.indicator().id().value(), result.period().toString(), result.outcome().state(),
				text(figures.map(Figures::numerator)), text(figures.map(Figures::denominator)),
				text(figures.map(Figures::value)), result.indicator().unit().code(), text(interval.map(Interval::lower)),
				text(interval.map(Interval::upper)), text(standing.benchmark()), text(standing.ratio()),
				standing.category().code(), text(standing.rank()), text(result.coverage()),
				Integer.toString(result.indicator().version()), result.run());
	}

	static String name(AreaRef area) {
		return area.role() == AreaRef.Role.REST ? REST_NAME : area.name();
	}

	private static String text(Optional<Double> number) {
		return number.map(n -> plain(n).toPlainString()).orElse("");
	}

	private static String text(OptionalDouble number) {
		return number.isPresent() ? plain(number.getAsDouble()).toPlainString() : "";
	}

	private static String text(OptionalInt number) {
		return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
	}

	/** The shortest decimal number that is read back as the same double. */
	static BigDecimal plain(double number) {
		return BigDecimal.valueOf(number).stripTrailingZeros();
	}
}
