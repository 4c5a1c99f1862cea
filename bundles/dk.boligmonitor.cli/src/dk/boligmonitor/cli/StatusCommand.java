package dk.boligmonitor.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.GeocodeSummary;
import dk.boligmonitor.process.MonitorException;
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
		out.say("status.next", Map.of("next", status.next().name()), out.texts().next(status.next()));
		return ExitCode.DONE;
	}

	private static Map<String, Object> geocoded(GeocodeSummary g) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("matched", g.matched());
		fields.put("residents", g.residents());
		return fields;
	}
}
