package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.process.GeocodeSummary;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code boligmonitor} itself: what all steps share, and the steps that need no more than that. */
@Command(name = "boligmonitor", mixinStandardHelpOptions = true, versionProvider = BundleVersion.class, scope = ScopeType.INHERIT, subcommands = {
		DemoCommand.class, ImportCommand.class, ExportCommand.class, ReportCommand.class, RunCommand.class,
		StatusCommand.class })
final class BoligMonitorCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "help.data")
	private Optional<Path> data = Optional.empty();

	@Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "help.json")
	private boolean json;

	@Option(names = "--lang", paramLabel = "da|en", scope = ScopeType.INHERIT, descriptionKey = "help.lang")
	private Optional<String> language = Optional.empty();

	private final Workplace workplace;
	private Optional<Output> output = Optional.empty();

	BoligMonitorCommand(Workplace workplace) {
		this.workplace = workplace;
	}

	/** Where to say what happened. */
	Output output() {
		if (output.isEmpty()) {
			output = Optional.of(new Output(Language.of(Locale.of(language.orElse("da"))), json));
		}
		return output.get();
	}

	/** The data directory asked for, not necessarily open. */
	Workplace workplace() throws MonitorException {
		if (data.isPresent()) {
			workplace.turnTo(data.get());
		}
		return workplace;
	}

	/** The open data directory. */
	Monitor monitor() throws MonitorException {
		return workplace().monitor();
	}

	@Override
	public void run() {
		throw wrongUse("error.noCommand");
	}

	@Command(name = "geocode")
	int geocode() throws MonitorException {
		Output out = output();
		out.say("geocode.start", Map.of());
		GeocodeSummary summary = monitor().geocode(out.progress());
		out.say("geocode.done",
				Map.of("residents", summary.residents(), "matched", summary.matched(), "noAddress", summary.noAddress(),
						"notInRegister", summary.notInRegister(), "malformed", summary.malformed()),
				summary.residents(), summary.matched(), summary.notInRegister(), summary.noAddress(), summary.malformed());
		return ExitCode.DONE;
	}

	@Command(name = "calculate")
	int calculate(@Option(names = "--period", paramLabel = "P", arity = "1..*", required = true, split = ",", descriptionKey = "help.period") String[] texts)
			throws MonitorException {
		List<Period> periods = Arrays.stream(texts).map(this::period).toList();
		new Steps(this).calculate(periods);
		return ExitCode.DONE;
	}

	/** Reads a period or refuses the command. */
	Period period(String text) {
		return Period.parse(text).orElseThrow(() -> wrongUse("error.period", text));
	}

	/** The exception for a command that was used wrongly. */
	ParameterException wrongUse(String key, Object... words) {
		return new ParameterException(spec.commandLine(), output().word(key, words));
	}
}
