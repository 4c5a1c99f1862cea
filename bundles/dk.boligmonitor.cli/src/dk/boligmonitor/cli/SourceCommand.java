package dk.boligmonitor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Schedule;
import dk.boligmonitor.process.Source;
import dk.boligmonitor.process.SourceTest;
import dk.boligmonitor.process.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code source}: where deliveries are fetched from. A password is typed or piped in, never an argument. */
@Command(name = "source")
final class SourceCommand implements Runnable {

	@ParentCommand
	private BoligMonitorCommand root;

	/** Kinds as {@code sources.json} writes them. */
	static final class KindWord implements ITypeConverter<Source.Kind> {

		@Override
		public Source.Kind convert(@Nullable String word) {
			for (Source.Kind kind : Source.Kind.values()) {
				if (word(kind).equals(word)) {
					return kind;
				}
			}
			throw new TypeConversionException(String.valueOf(word));
		}

		static String word(Source.Kind kind) {
			return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	/** What a source is. */
	static final class Options {

		@Option(names = "--kind", required = true, converter = KindWord.class, paramLabel = "folder|ftp|ftps|ftps-implicit|sftp", descriptionKey = "help.sourceKind")
		private Source.Kind kind;

		@Option(names = "--host", paramLabel = "HOST", descriptionKey = "help.sourceHost")
		private Optional<String> host = Optional.empty();

		@Option(names = "--port", paramLabel = "N", descriptionKey = "help.sourcePort")
		private Optional<Integer> port = Optional.empty();

		@Option(names = "--user", paramLabel = "NAME", descriptionKey = "help.sourceUser")
		private Optional<String> user = Optional.empty();

		@Option(names = "--folder", paramLabel = "DIR", descriptionKey = "help.sourceFolder")
		private Optional<String> folder = Optional.empty();

		@Option(names = "--pattern", paramLabel = "GLOB", defaultValue = "FLIS_*", descriptionKey = "help.sourcePattern")
		private String pattern;

		@Option(names = "--profile", paramLabel = "P", descriptionKey = "help.profile")
		private Optional<String> profile = Optional.empty();

		@Option(names = "--key-file", paramLabel = "FILE", descriptionKey = "help.sourceKey")
		private Optional<Path> keyFile = Optional.empty();

		@Option(names = "--host-key", paramLabel = "SHA256:…", descriptionKey = "help.sourceHostKey")
		private Optional<String> hostKey = Optional.empty();

		@Option(names = "--active", descriptionKey = "help.sourceActive")
		private boolean active;

		@Option(names = "--afterwards", paramLabel = "keep|delete|move", defaultValue = "keep", descriptionKey = "help.sourceAfter")
		private Source.After after;

		@Option(names = "--move-to", paramLabel = "DIR", descriptionKey = "help.sourceMoveTo")
		private Optional<String> moveTo = Optional.empty();

		Source named(String name) {
			return new Source(name, kind, host.orElse(""), port.orElse(0), user.orElse(""), folder.orElse(""), pattern, profile,
					keyFile, hostKey, active ? Source.Mode.ACTIVE : Source.Mode.PASSIVE, after, moveTo.orElse(""));
		}
	}

	@Override
	public void run() {
		throw root.wrongUse("error.subcommand", "source", "add, list, remove, test, trust, password, schedule");
	}

	private Sources sources() throws MonitorException {
		return root.monitor().sources();
	}

	@Command(name = "add")
	int add(@Parameters(paramLabel = "NAME", descriptionKey = "help.sourceName") String name, @Mixin Options options)
			throws MonitorException {
		require(sources().save(options.named(name)));
		root.output().say("source.saved", Map.of("name", name), name);
		return ExitCode.DONE;
	}

	/** A source that cannot be used is a wrong use of the command. */
	private void require(List<Problem> problems) {
		if (!problems.isEmpty()) {
			throw root.wrongUse("error.source",
					problems.stream().map(root.output().texts()::rule).collect(Collectors.joining(" ")));
		}
	}

	@Command(name = "list")
	int list() throws MonitorException {
		Output out = root.output();
		for (Source s : sources().list()) {
			Map<String, Object> fields = new LinkedHashMap<>();
			fields.put("name", s.name());
			fields.put("kind", KindWord.word(s.kind()));
			fields.put("host", s.host());
			fields.put("port", s.port());
			fields.put("user", s.user());
			fields.put("folder", s.folder());
			fields.put("pattern", s.pattern());
			fields.put("profile", s.profile().orElse(""));
			String where = s.kind() == Source.Kind.FOLDER ? s.folder() : s.user() + "@" + s.host() + ":" + s.folder();
			out.say("source.entry", fields, s.name(), KindWord.word(s.kind()), where, s.pattern());
		}
		String schedule = sources().schedule().text();
		out.say("source.schedule", Map.of("schedule", schedule), schedule);
		return ExitCode.DONE;
	}

	@Command(name = "remove")
	int remove(@Parameters(paramLabel = "NAME", descriptionKey = "help.sourceName") String name) throws MonitorException {
		sources().remove(name);
		root.output().say("source.removed", Map.of("name", name), name);
		return ExitCode.DONE;
	}

	@Command(name = "password")
	int password(@Parameters(paramLabel = "NAME", descriptionKey = "help.sourceName") String name)
			throws MonitorException, IOException {
		List<Source> known = sources().list();
		if (known.stream().noneMatch(s -> s.name().equals(name))) {
			throw new MonitorException(MonitorException.Fault.UNKNOWN_SOURCE, List.of(name), null);
		}
		sources().saveSecret(name, Secret.read(root.output().word("source.password", name)));
		root.output().say("source.passwordSaved", Map.of("name", name), name);
		return ExitCode.DONE;
	}

	@Command(name = "test")
	int test(@Parameters(paramLabel = "NAME", descriptionKey = "help.sourceName") String name) throws MonitorException {
		Output out = root.output();
		return switch (sources().test(name)) {
		case SourceTest.Reached reached -> {
			out.say("source.reached", Map.of("name", name, "files", reached.files(), "new", reached.fresh()), name,
					reached.files(), reached.fresh());
			yield ExitCode.DONE;
		}
		case SourceTest.Unknown unknown -> {
			out.error(ExitCode.ENVIRONMENT,
					out.word("source.unknown", name, unknown.address(), unknown.type(), unknown.fingerprint()));
			yield ExitCode.ENVIRONMENT;
		}
		case SourceTest.Failed failed -> {
			out.error(ExitCode.ENVIRONMENT, out.texts().fault(failed.fault()));
			yield ExitCode.ENVIRONMENT;
		}
		};
	}

	@Command(name = "trust")
	int trust(@Parameters(paramLabel = "NAME", descriptionKey = "help.sourceName") String name,
			@Parameters(paramLabel = "SHA256:…", descriptionKey = "help.sourceHostKey") String fingerprint)
			throws MonitorException {
		Source source = sources().list().stream().filter(s -> s.name().equals(name)).findFirst()
				.orElseThrow(() -> new MonitorException(MonitorException.Fault.UNKNOWN_SOURCE, List.of(name), null));
		require(sources().save(source.trusting(fingerprint)));
		root.output().say("source.trusted", Map.of("name", name, "hostKey", fingerprint), name, fingerprint);
		return ExitCode.DONE;
	}

	@Command(name = "schedule")
	int schedule(@Parameters(arity = "1..3", paramLabel = "WHEN", descriptionKey = "help.schedule") List<String> words)
			throws MonitorException {
		String text = String.join(" ", words);
		Schedule schedule = Schedule.parse(text).orElseThrow(() -> root.wrongUse("error.schedule", text));
		sources().save(schedule);
		root.output().say("source.schedule", Map.of("schedule", schedule.text()), schedule.text());
		return ExitCode.DONE;
	}
}
