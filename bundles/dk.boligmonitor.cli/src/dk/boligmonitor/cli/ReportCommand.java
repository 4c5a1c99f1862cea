package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.report.ReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code report}: writes a report of released results. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

	/** The report templates. */
	enum Template {
		/** Front page, matrix, a map and a table for each indicator. */
		OVERSIGT
	}

	@ParentCommand
	private BoligMonitorCommand root;

	@Option(names = "--template", paramLabel = "T", defaultValue = "oversigt", descriptionKey = "help.template")
	private Template template;

	@Option(names = "--period", required = true, paramLabel = "P", arity = "1..*", split = ",", descriptionKey = "help.reportPeriod")
	private List<String> periods;

	@Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "help.reportOut")
	private Path directory;

	@Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "help.purpose")
	private Optional<String> purpose = Optional.empty();

	@Override
	public Integer call() throws MonitorException, ReportException {
		switch (template) {
		case OVERSIGT -> new Steps(root).report(periods.stream().map(root::period).toList(), directory,
				purpose.orElse(root.output().word("report.purpose")));
		}
		return ExitCode.DONE;
	}
}
