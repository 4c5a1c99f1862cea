package dk.boligmonitor.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.PurgeSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code purge}: deletes what is past its time of keeping. */
@Command(name = "purge")
final class PurgeCommand implements Callable<Integer> {

	@ParentCommand
	private BoligMonitorCommand root;

	@Override
	public Integer call() throws MonitorException {
		Output out = root.output();
		PurgeSummary done = root.monitor().custody().purge(out.progress());
		for (String name : done.kept()) {
			out.say("purge.kept", Map.of("name", name), name);
		}
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("rawFiles", done.rawFiles());
		fields.put("logEntries", done.logEntries());
		fields.put("deliveries", done.deliveries());
		out.say("purge.done", fields, done.rawFiles().size(), done.logEntries(), done.deliveries().size());
		return ExitCode.DONE;
	}
}
