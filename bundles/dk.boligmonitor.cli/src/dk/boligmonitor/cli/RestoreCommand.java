package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import dk.boligmonitor.process.MonitorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code restore}: makes the data directory from a backup. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

	@ParentCommand
	private BoligMonitorCommand root;

	@Parameters(paramLabel = "FILE", descriptionKey = "help.restore")
	private Path file;

	@Override
	public Integer call() throws MonitorException {
		Path directory = root.workplace().directory();
		root.workplace().close();
		CommandLineApplication.restore(file, directory);
		root.output().say("restore.done", Map.of("file", file.toString(), "directory", directory.toString()), file, directory);
		return ExitCode.DONE;
	}
}
