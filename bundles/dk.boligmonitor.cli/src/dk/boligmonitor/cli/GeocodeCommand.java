package dk.boligmonitor.cli;

import java.util.concurrent.Callable;

import dk.boligmonitor.process.MonitorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code geocode}: finds the address point of every home. */
@Command(name = "geocode")
final class GeocodeCommand implements Callable<Integer> {

	@ParentCommand
	private BoligMonitorCommand root;

	@Override
	public Integer call() throws MonitorException {
		new Steps(root).geocode();
		return ExitCode.DONE;
	}
}
