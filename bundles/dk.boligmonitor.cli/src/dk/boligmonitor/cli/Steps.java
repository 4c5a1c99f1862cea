package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.process.AreaImport;
import dk.boligmonitor.process.DeliveryImport;
import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.FileSummary;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.PeriodResults;
import dk.boligmonitor.process.PlaceImport;
import dk.boligmonitor.report.HtmlReport;
import dk.boligmonitor.report.Language;
import dk.boligmonitor.report.ReportException;
import dk.boligmonitor.report.ReportInput;

/** The steps that several commands take, each telling what happened. */
final class Steps {

	private final BoligMonitorCommand root;
	private final Output out;

	Steps(BoligMonitorCommand root) {
		this.root = root;
		this.out = root.output();
	}

	void importDelivery(Path path, long maxRejects) throws MonitorException, BadData {
		String name = path.getFileName().toString();
		out.say("delivery.start", Map.of("path", path.toString()), path);
		Path rejectFile = root.workplace().directory().resolve("rejects").resolve(name + ".rejects.csv");
		DeliveryImport done = root.monitor().importDelivery(path, maxRejects, rejectFile, out.progress());
		switch (done) {
		case DeliveryImport.Stored stored -> tell(stored);
		case DeliveryImport.AlreadyStored known ->
			out.say("delivery.known", Map.of("name", known.delivery().name()), known.delivery().name());
		case DeliveryImport.Refused refused -> throw refusal(name, refused);
		}
	}

	private void tell(DeliveryImport.Stored stored) {
		DeliverySummary delivery = stored.delivery();
		for (FileSummary f : delivery.files()) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("file", f.file());
			fields.put("read", f.read());
			fields.put("rejected", f.rejected());
			fields.put("unchanged", f.unchanged());
			fields.put("added", f.added());
			fields.put("changed", f.changed());
			fields.put("ended", f.ended());
			out.say("delivery.file", fields, f.file(), f.read(), f.added(), f.changed(), f.ended(), f.unchanged(), f.rejected());
		}
		stored.notes().forEach(this::note);
		stored.rejectFile().ifPresent(file -> out.say("delivery.rejects",
				Map.of("rejected", delivery.rejected(), "file", file.toString()), delivery.rejected(), file));
		out.say("delivery.done", Map.of("name", delivery.name(), "read", delivery.read(), "rejected", delivery.rejected()),
				delivery.name(), delivery.read());
	}

	private BadData refusal(String name, DeliveryImport.Refused refused) {
		List<String> lines = new ArrayList<>();
		lines.add(out.word("delivery.refused", name));
		refused.problems().forEach(p -> lines.add("  " + out.texts().problem(p)));
		refused.first().ifPresent(p -> lines.add("  " + out.texts().problem(p)));
		Optional<Path> file = refused.rejectFile();
		if (file.isPresent()) {
			lines.add("  " + out.word("delivery.refusedRows", refused.rejected(), file.get()));
		}
		return new BadData(String.join(System.lineSeparator(), lines));
	}

	void importAddresses(Path file) throws MonitorException, BadData {
		out.say("addresses.start", Map.of("file", file.toString()), file);
		tell("addresses.done", root.monitor().importAddresses(file, out.progress()));
	}

	void importAreas(Path file, AreaImport request) throws MonitorException, BadData {
		out.say("areas.start", Map.of("file", file.toString(), "set", request.set()), file, request.set());
		tell("areas.done", root.monitor().importAreas(file, request, out.progress()));
	}

	private void tell(String event, PlaceImport done) throws BadData {
		switch (done) {
		case PlaceImport.Stored stored -> {
			stored.notes().forEach(this::note);
			out.say(event, Map.of("name", stored.name(), "count", stored.count()), stored.name(), stored.count());
		}
		case PlaceImport.Refused refused -> throw new BadData(String.join(System.lineSeparator(),
				refused.problems().stream().map(out.texts()::problem).toList()));
		}
	}

	private void note(Problem problem) {
		out.note("note", out.texts().problem(problem));
	}

	void calculate(List<Period> periods) throws MonitorException {
		String names = periods.stream().map(Period::toString).collect(Collectors.joining(" "));
		out.say("calculate.start", Map.of("periods", names), names);
		RunRecord run = root.monitor().calculate(periods, out.progress());
		out.say("calculate.done", Map.of("run", run.id()), run.id());
	}

	/** The results of a period, or the fault that there are none. */
	PeriodResults results(Period period) throws MonitorException {
		Optional<PeriodResults> results = root.monitor().results(period);
		return results.orElseThrow(() -> new MonitorException(MonitorException.Fault.NO_RESULTS, List.of(period.toString()), null));
	}

	private Language language() {
		return switch (out.language()) {
		case DANISH -> Language.DANISH;
		case ENGLISH -> Language.ENGLISH;
		};
	}

	Path report(List<Period> periods, Path directory, String purpose) throws MonitorException, ReportException {
		Monitor monitor = root.monitor();
		List<AreaResult> all = new ArrayList<>();
		for (Period period : periods) {
			all.addAll(results(period).results());
		}
		RunRecord run = results(periods.getLast()).run();
		out.say("report.start", Map.of("periods", periods.toString()), periods.getLast());
		Path file = new HtmlReport().write(new ReportInput(run, all, monitor.areaSets(), purpose, language()), directory);
		out.say("report.done", Map.of("file", file.toString()), file.toAbsolutePath());
		return file;
	}
}
