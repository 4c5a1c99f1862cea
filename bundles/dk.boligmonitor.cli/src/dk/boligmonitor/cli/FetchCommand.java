package dk.boligmonitor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.boligmonitor.process.DeliveryRequest.OnDrift;
import dk.boligmonitor.process.FetchRequest;
import dk.boligmonitor.process.Fetched;
import dk.boligmonitor.process.MonitorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fetch}: fetches new files from sources, and imports them if asked to. Its exit code is the worst of what happened. */
@Command(name = "fetch")
final class FetchCommand implements Callable<Integer> {

	@ParentCommand
	private BoligMonitorCommand root;

	@Parameters(arity = "0..1", paramLabel = "SOURCE", descriptionKey = "help.fetchSource")
	private Optional<String> source = Optional.empty();

	@Option(names = "--import", descriptionKey = "help.fetchImport")
	private boolean thenImport;

	@Option(names = "--stop-on-drift", descriptionKey = "help.stopOnDrift")
	private boolean stopOnDrift;

	@Option(names = "--max-rejects", paramLabel = "N", defaultValue = "0", descriptionKey = "help.maxRejects")
	private long maxRejects;

	@Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "help.logPurpose")
	private Optional<String> purpose = Optional.empty();

	@Override
	public Integer call() throws MonitorException {
		Output out = root.output();
		List<Fetched> files = root.monitor().sources().fetch(
				new FetchRequest(source, thenImport ? FetchRequest.Then.IMPORT : FetchRequest.Then.KEEP,
						stopOnDrift ? OnDrift.STOP : OnDrift.TELL, maxRejects, purpose),
				out.progress());
		int worst = ExitCode.DONE;
		for (Fetched file : files) {
			worst = Math.max(worst, tell(file));
		}
		out.say("fetch.done", Map.of("files", files.size(), "exit", worst), files.size());
		return worst;
	}

	private int tell(Fetched file) {
		Output out = root.output();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("source", file.source());
		fields.put("file", file.file());
		fields.put("state", file.state().name());
		if (file.fault().isPresent()) {
			int code = Commands.code(file.fault().get());
			out.error(code, out.word("fetch.failed", file.source(), file.file(), out.texts().fault(file.fault().get())));
			return code;
		}
		if (file.state() == Fetched.State.FAILED && file.problem().isPresent()) {
			out.error(ExitCode.BAD_DATA,
					out.word("fetch.failed", file.source(), file.file(), out.texts().rule(file.problem().get())));
			return ExitCode.BAD_DATA;
		}
		out.say("fetch.file", fields, file.source(), file.file());
		file.problem().ifPresent(new Telling(out)::note);
		if (file.imported().isPresent()) {
			try {
				new Telling(out).tell(file.file(), file.imported().get());
			} catch (BadData bad) {
				out.error(ExitCode.BAD_DATA, bad.getMessage());
				return ExitCode.BAD_DATA;
			}
		}
		return ExitCode.DONE;
	}
}
