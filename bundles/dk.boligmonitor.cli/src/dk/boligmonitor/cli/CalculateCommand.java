package dk.boligmonitor.cli;

import java.util.List;
import java.util.concurrent.Callable;

import dk.boligmonitor.process.MonitorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code calculate}: calculates all indicators for periods. */
@Command(name = "calculate")
final class CalculateCommand implements Callable<Integer> {

	@ParentCommand
	private BoligMonitorCommand root;

	@Option(names = "--period", paramLabel = "P", arity = "1..*", required = true, split = ",", descriptionKey = "help.period")
	private List<String> periods;

	@Override
	public Integer call() throws MonitorException {
		new Steps(root).calculate(periods.stream().map(root::period).toList());
		return ExitCode.DONE;
	}
}
