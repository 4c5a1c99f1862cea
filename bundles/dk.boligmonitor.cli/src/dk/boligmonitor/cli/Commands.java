package dk.boligmonitor.cli;

import java.util.concurrent.CancellationException;

import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.text.Language;
import dk.boligmonitor.report.ReportException;
import picocli.CommandLine;

/** Puts the commands together and turns whatever happens into an exit code. */
final class Commands {

	private Commands() {
	}

	/** Runs one command line and returns its exit code. */
	static int execute(Workplace workplace, String... arguments) {
		BoligMonitorCommand root = new BoligMonitorCommand(workplace);
		CommandLine line = new CommandLine(root);
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

	private static int fail(Output output, Exception e) {
		switch (e) {
		case BadData bad -> {
			output.error(ExitCode.BAD_DATA, bad.getMessage());
			return ExitCode.BAD_DATA;
		}
		case MonitorException fault -> {
			int code = fault.fault().tooEarly() ? ExitCode.WRONG_USE : ExitCode.ENVIRONMENT;
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
}
