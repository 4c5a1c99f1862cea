package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code boligmonitor} itself: what all commands share. */
@Command(name = "boligmonitor", mixinStandardHelpOptions = true, versionProvider = BundleVersion.class, scope = ScopeType.INHERIT)
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

	/** Reads a period or refuses the command. */
	Period period(String text) {
		return Period.parse(text).orElseThrow(() -> wrongUse("error.period", text));
	}

	/** The exception for a command that was used wrongly. */
	ParameterException wrongUse(String key, Object... words) {
		return new ParameterException(spec.commandLine(), output().word(key, words));
	}
}
