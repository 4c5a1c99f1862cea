package dk.boligmonitor.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.report.ReportException;
import picocli.CommandLine;

/** Puts the commands together and turns whatever happens into an exit code. */
final class Commands {

	/** In the order in which help shows them. */
	private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();

	static {
		ALL.put("demo", DemoCommand::new);
		ALL.put("import", ImportCommand::new);
		ALL.put("fetch", FetchCommand::new);
		ALL.put("source", SourceCommand::new);
		ALL.put("profile", ProfileCommand::new);
		ALL.put("delivery", DeliveryCommand::new);
		ALL.put("geocode", GeocodeCommand::new);
		ALL.put("calculate", CalculateCommand::new);
		ALL.put("export", ExportCommand::new);
		ALL.put("report", ReportCommand::new);
		ALL.put("run", RunCommand::new);
		ALL.put("backup", BackupCommand::new);
		ALL.put("restore", RestoreCommand::new);
		ALL.put("rotate-keys", RotateKeysCommand::new);
		ALL.put("purge", PurgeCommand::new);
		ALL.put("log", LogCommand::new);
		ALL.put("settings", SettingsCommand::new);
		ALL.put("status", StatusCommand::new);
	}

	private Commands() {
	}

	/** Runs one command line and returns its exit code. */
	static int execute(Workplace workplace, String... arguments) {
		BoligMonitorCommand root = new BoligMonitorCommand(workplace);
		CommandLine line = new CommandLine(root);
		add(line, arguments);
		line.setResourceBundle(Output.messages(Language.DANISH));
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setParameterExceptionHandler((e, words) -> {
			root.output().error(ExitCode.WRONG_USE, root.output().word("error.usage", e.getMessage(),
					e.getCommandLine().getCommandSpec().qualifiedName()));
			return ExitCode.WRONG_USE;
		});
		line.setExecutionExceptionHandler((e, command, parsed) -> fail(root.output(), e));
		return line.execute(arguments);
	}

	/** Making a command known takes milliseconds: the one that is named will do, and all of them where none or a wrong one is. */
	private static void add(CommandLine line, String... arguments) {
		Arrays.stream(arguments).filter(ALL::containsKey).findFirst().ifPresentOrElse(
				name -> line.addSubcommand(name, ALL.get(name).get()),
				() -> ALL.forEach((name, command) -> line.addSubcommand(name, command.get())));
	}

	private static int fail(Output output, Exception e) {
		switch (e) {
		case BadData bad -> {
			output.error(ExitCode.BAD_DATA, bad.getMessage());
			return ExitCode.BAD_DATA;
		}
		case MonitorException fault -> {
			int code = code(fault);
			output.error(code, output.texts().fault(fault));
			return code;
		}
		case ReportException unwritten -> {
			output.error(ExitCode.ENVIRONMENT, output.word("error.write", unwritten.getMessage()));
			return ExitCode.ENVIRONMENT;
		}
		case CancellationException stopped -> {
			output.error(ExitCode.ENVIRONMENT, output.word("error.cancelled", stopped.getMessage()));
			return ExitCode.ENVIRONMENT;
		}
		default -> {
			output.error(ExitCode.BUG, output.word("error.bug", e.toString()));
			e.printStackTrace();
			return ExitCode.BUG;
		}
		}
	}

	/** The exit code of a fault. */
	static int code(MonitorException fault) {
		return fault.fault().tooEarly() ? ExitCode.WRONG_USE : ExitCode.ENVIRONMENT;
	}
}
