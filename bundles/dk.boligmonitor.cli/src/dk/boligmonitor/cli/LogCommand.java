package dk.boligmonitor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.process.Custody;
import dk.boligmonitor.process.LogEntry;
import dk.boligmonitor.process.MonitorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code log}: who used data about persons, when and what for. A CPR number is typed or piped in, never an argument. */
@Command(name = "log")
final class LogCommand implements Runnable {

	@ParentCommand
	private BoligMonitorCommand root;

	/** A span of days, both included. */
	static final class Span {

		@Option(names = "--from", paramLabel = "D", descriptionKey = "help.from")
		private Optional<LocalDate> from = Optional.empty();

		@Option(names = "--to", paramLabel = "D", descriptionKey = "help.to")
		private Optional<LocalDate> to = Optional.empty();

		List<LogEntry> of(Custody custody) throws MonitorException {
			Instant first = from.map(d -> d.atStartOfDay(ZoneId.systemDefault()).toInstant()).orElse(Instant.EPOCH);
			Instant last = to.map(d -> d.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant())
					.orElseGet(() -> Instant.now().plusSeconds(1));
			return custody.entries(first, last);
		}
	}

	@Override
	public void run() {
		throw root.wrongUse("error.subcommand", "log", "show, person, verify, export");
	}

	@Command(name = "show")
	int show(@Mixin Span span) throws MonitorException {
		span.of(root.monitor().custody()).forEach(this::say);
		return ExitCode.DONE;
	}

	@Command(name = "person")
	int person() throws MonitorException, IOException {
		List<LogEntry> found = ofPerson();
		found.forEach(this::say);
		root.output().say("log.person", Map.of("entries", found.size()), found.size());
		return ExitCode.DONE;
	}

	private List<LogEntry> ofPerson() throws MonitorException, IOException {
		return root.monitor().custody().aboutPerson(Secret.read(root.output().word("log.cpr")));
	}

	@Command(name = "verify")
	int verify() throws MonitorException {
		Output out = root.output();
		Optional<Long> broken = root.monitor().custody().verifyLog();
		if (broken.isPresent()) {
			out.error(ExitCode.ENVIRONMENT, out.word("log.broken", broken.get()));
			return ExitCode.ENVIRONMENT;
		}
		out.say("log.whole", Map.of());
		return ExitCode.DONE;
	}

	@Command(name = "export")
	int export(@Parameters(paramLabel = "FILE", descriptionKey = "help.logFile") Path file, @Mixin Span span,
			@Option(names = "--person", descriptionKey = "help.logPerson") boolean person,
			@Option(names = "--without-users", descriptionKey = "help.withoutUsers") boolean withoutUsers)
			throws MonitorException, IOException {
		Custody custody = root.monitor().custody();
		List<LogEntry> entries = person ? ofPerson() : span.of(custody);
		custody.exportLog(file, entries, withoutUsers ? Custody.Users.LEFT_OUT : Custody.Users.NAMED);
		root.output().say("log.exported", Map.of("file", file.toString(), "entries", entries.size()), entries.size(), file);
		return ExitCode.DONE;
	}

	private void say(LogEntry entry) {
		Output out = root.output();
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("number", entry.number());
		fields.put("when", entry.when().toString());
		fields.put("user", entry.user());
		fields.put("action", entry.action());
		fields.put("purpose", entry.purpose());
		fields.put("object", entry.object());
		out.say("log.entry", fields, Long.toString(entry.number()), out.texts().moment(entry.when().toString()), entry.user(),
				out.texts().action(entry.action()), entry.object(), entry.purpose());
	}
}
