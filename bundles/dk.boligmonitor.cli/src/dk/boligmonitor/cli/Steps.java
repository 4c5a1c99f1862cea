package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.process.AreaImport;
import dk.boligmonitor.process.DeliveryImport;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.DryRun;
import dk.boligmonitor.process.GeocodeSummary;
import dk.boligmonitor.process.LogAction;
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

	/** Where rejected rows of a delivery are written. */
	Path rejectFile(Path delivery) throws MonitorException {
		return root.workplace().directory().resolve("rejects").resolve(delivery.getFileName() + ".rejects.csv");
	}

	void importDelivery(DeliveryRequest request) throws MonitorException, BadData {
		out.say("delivery.start", Map.of("path", request.path().toString()), request.path());
		DeliveryImport done = root.monitor().deliveries().take(request, out.progress());
		new Telling(out).tell(String.valueOf(request.path().getFileName()), done);
	}

	void tryDelivery(DeliveryRequest request) throws MonitorException, BadData {
		out.say("dryrun.start", Map.of("path", request.path().toString()), request.path());
		DryRun run = root.monitor().deliveries().dryRun(request, out.progress());
		Telling telling = new Telling(out);
		telling.drift(run.drift());
		telling.tell(run, run.storable(request.maxRejects()));
		if (request.onDrift() == DeliveryRequest.OnDrift.STOP && !run.drift().isEmpty()) {
			throw telling.stopped(run.name(), run.drift());
		}
	}

	void importAggregates(Path file, Optional<String> profile) throws MonitorException, BadData {
		out.say("aggregates.start", Map.of("file", file.toString()), file);
		tell("aggregates.done", root.monitor().deliveries().importAggregates(file, profile, out.progress()));
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
			stored.notes().forEach(new Telling(out)::note);
			out.say(event, Map.of("name", stored.name(), "count", stored.count()), stored.name(), stored.count());
		}
		case PlaceImport.Refused refused -> throw new BadData(String.join(System.lineSeparator(),
				refused.problems().stream().map(out.texts()::problem).toList()));
		}
	}

	void geocode() throws MonitorException {
		out.say("geocode.start", Map.of());
		GeocodeSummary summary = root.monitor().geocode(out.progress());
		out.say("geocode.done",
				Map.of("residents", summary.residents(), "matched", summary.matched(), "noAddress", summary.noAddress(),
						"notInRegister", summary.notInRegister(), "malformed", summary.malformed()),
				summary.residents(), summary.matched(), summary.notInRegister(), summary.noAddress(), summary.malformed());
	}

	void calculate(List<Period> periods) throws MonitorException {
		String names = words(periods);
		out.say("calculate.start", Map.of("periods", names), names);
		RunRecord run = root.monitor().calculate(periods, out.progress());
		out.say("calculate.done", Map.of("run", run.id()), run.id());
	}

	private static String words(List<Period> periods) {
		return periods.stream().map(Period::toString).collect(Collectors.joining(" "));
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
		monitor.custody().log(LogAction.REPORT, words(periods), Optional.of(purpose));
		RunRecord run = results(periods.getLast()).run();
		out.say("report.start", Map.of("periods", periods.toString()), periods.getLast());
		Path file = new HtmlReport().write(new ReportInput(run, all, monitor.areaSets(), purpose, language()), directory);
		out.say("report.done", Map.of("file", file.toString()), file.toAbsolutePath());
		return file;
	}
}
