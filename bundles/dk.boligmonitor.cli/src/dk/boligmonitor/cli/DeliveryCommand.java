package dk.boligmonitor.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.MonitorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code delivery}: what is stored, and out with it. */
@Command(name = "delivery")
final class DeliveryCommand implements Runnable {

	@ParentCommand
	private BoligMonitorCommand root;

	@Override
	public void run() {
		throw root.wrongUse("error.subcommand", "delivery", "list, delete, reimport");
	}

	@Command(name = "list")
	int list() throws MonitorException {
		for (DeliverySummary d : root.monitor().status().deliveries()) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("name", d.name());
			fields.put("month", d.month().toString());
			fields.put("imported", d.imported().toString());
			fields.put("read", d.read());
			fields.put("rejected", d.rejected());
			root.output().say("delivery.entry", fields, d.name(), d.month().toString(),
					root.output().texts().moment(d.imported().toString()), d.read(), d.rejected());
		}
		return ExitCode.DONE;
	}

	@Command(name = "delete")
	int delete(@Parameters(paramLabel = "NAME", descriptionKey = "help.deliveryName") String name) throws MonitorException {
		root.monitor().deliveries().delete(name);
		root.output().say("delivery.deleted", Map.of("name", name), name);
		return ExitCode.DONE;
	}

	@Command(name = "reimport")
	int reimport(@Parameters(paramLabel = "NAME", descriptionKey = "help.deliveryName") String name)
			throws MonitorException, BadData {
		Output out = root.output();
		new Telling(out).tell(name, root.monitor().deliveries().reimport(name, out.progress()));
		return ExitCode.DONE;
	}
}
