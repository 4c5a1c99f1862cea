package dk.boligmonitor.dataimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.profile.ProfileFile;
import dk.boligmonitor.dataimport.profile.Profiles;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.record.Aggregate;

/**
 * All that reading aggregates gave.
 *
 * @param report  its outcome
 * @param rows    good rows
 * @param rejects rejected rows
 */
record Figures(AggregateReport report, List<Aggregate> rows, List<RejectedRow> rejects) {

	/** Reads with a profile of the test's own: the inside of one JSON object, without name and title. */
	static Figures read(Path path, String profile) throws IOException, ImportException {
		return read(path, profile(profile));
	}

	/** A profile of the test's own. */
	static Profile profile(String inside) throws IOException {
		String json = "{\"name\": \"proeve\", \"title\": {\"da\": \"Prøve\"}, " + inside.replace('\'', '"') + "}";
		ProfileFile.Result result = ProfileFile.read("proeve.json",
				new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Kinds.builtIn());
		return result.profile().orElseThrow(() -> new AssertionError(result.problems().toString()));
	}

	/** A profile that we ship. */
	static Profile shipped(String name) {
		return Profiles.shipped().named(name).orElseThrow();
	}

	static Figures read(Path path, Profile profile) throws ImportException {
		List<Aggregate> rows = new ArrayList<>();
		List<RejectedRow> rejects = new ArrayList<>();
		AggregateReport report = AggregateFile.<RuntimeException> read(path, profile, Kinds.builtIn(), rows::add, rejects::add,
				Progress.NONE);
		return new Figures(report, rows, rejects);
	}

	/** Control totals of the only file. */
	FileCount count() {
		return report.counts().values().iterator().next();
	}

	/** Codes of file-level problems with their first argument. */
	List<String> told() {
		return report.problems().stream().map(p -> p.code() + " " + String.join(" ", p.arguments())).toList();
	}

	/** Rules that rows broke. */
	List<ProblemCode> rules() {
		return rejects.stream().map(RejectedRow::problem).map(Problem::code).toList();
	}

	/** A row as text: area, period, indicator, numerator, denominator, value, source. */
	String row(int number) {
		Aggregate row = rows.get(number);
		return String.join(" | ", row.area(), row.period().toString(), row.indicator(),
				row.numerator().map(Object::toString).orElse("-"), row.denominator().map(Object::toString).orElse("-"),
				row.value().map(Object::toString).orElse("-"), row.source());
	}
}
