package dk.boligmonitor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.GeocodeSummary;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Source;
import dk.boligmonitor.process.Sources;
import dk.boligmonitor.process.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code status}: what the data directory holds, and what to do next. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

	@ParentCommand
	private BoligMonitorCommand root;

	@Override
	public Integer call() throws MonitorException {
		Output out = root.output();
		Status status = root.monitor().status();
		String code = status.municipality().map(MunicipalityCode::digits).orElse("");
		out.say("status.directory",
				Map.of("directory", root.workplace().directory().toString(), "municipality", code, "name",
						status.municipalityName()),
				root.workplace().directory(), code, status.municipalityName());
		for (DeliverySummary d : status.deliveries()) {
			out.say("status.delivery", Map.of("name", d.name(), "month", d.month().toString(), "read", d.read(), "rejected",
					d.rejected()), d.name(), d.read(), d.rejected());
		}
		status.register().ifPresent(r -> out.say("status.register", Map.of("source", r.source(), "addresses", r.addresses()),
				r.source(), r.addresses()));
		for (Status.Areas a : status.areaSets()) {
			out.say("status.areas", Map.of("set", a.name(), "version", a.version(), "areas", a.count()), a.name(),
					a.version(), a.count());
		}
		status.geocoded().ifPresent(g -> out.say("status.geocoded", geocoded(g), g.matched(), g.residents()));
		String periods = status.periods().stream().map(Period::toString).collect(Collectors.joining(" "));
		if (!periods.isEmpty()) {
			out.say("status.periods", Map.of("periods", periods), periods);
		}
		sources(root.monitor().sources(), out);
		for (String problem : root.monitor().catalogueProblems()) {
			out.say("status.problem", Map.of("text", problem), problem);
		}
		out.say("status.next", Map.of("next", status.next().name()), out.texts().next(status.next()));
		return ExitCode.DONE;
	}

	private static void sources(Sources sources, Output out) throws MonitorException {
		List<Source> all = sources.list();
		if (!all.isEmpty()) {
			String names = all.stream().map(Source::name).collect(Collectors.joining(" "));
			String schedule = sources.schedule().text();
			out.say("status.sources", Map.of("sources", names, "schedule", schedule), names, schedule);
		}
		int waiting = sources.waiting().size();
		if (waiting > 0) {
			out.say("status.waiting", Map.of("files", waiting), waiting);
		}
	}

	private static Map<String, Object> geocoded(GeocodeSummary g) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("matched", g.matched());
		fields.put("residents", g.residents());
		return fields;
	}
}
