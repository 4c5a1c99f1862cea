package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import dk.boligmonitor.process.MonitorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code backup}: writes an encrypted copy of the database. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

	@ParentCommand
	private BoligMonitorCommand root;

	@Parameters(paramLabel = "FILE", descriptionKey = "help.backup")
	private Path file;

	@Override
	public Integer call() throws MonitorException {
		root.monitor().custody().backup(file);
		root.output().say("backup.done", Map.of("file", file.toString()), file);
		return ExitCode.DONE;
	}
}
