package dk.boligmonitor.cli;

import java.util.Map;
import java.util.concurrent.Callable;

import dk.boligmonitor.process.MonitorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code rotate-keys}: replaces the keys of the data directory. */
@Command(name = "rotate-keys")
final class RotateKeysCommand implements Callable<Integer> {

	@ParentCommand
	private BoligMonitorCommand root;

	@Override
	public Integer call() throws MonitorException {
		root.monitor().custody().rotateKeys();
		root.output().say("keys.done", Map.of());
		return ExitCode.DONE;
	}
}
