package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.process.LogAction;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.report.ReportException;
import dk.boligmonitor.report.ResultsCsv;
import dk.boligmonitor.report.ResultsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export}: writes released results to a file. */
@Command(name = "export")
final class ExportCommand implements Runnable {

	/** File formats that results can be written in. */
	enum Format {
		CSV, JSON
	}

	@ParentCommand
	private BoligMonitorCommand root;

	@Override
	public void run() {
		throw root.wrongUse("error.noExport");
	}

	@Command(name = "results")
	int results(@Option(names = "--format", required = true, paramLabel = "csv|json", descriptionKey = "help.format") Format format,
			@Option(names = "--period", paramLabel = "P", arity = "1..*", split = ",", descriptionKey = "help.exportPeriod") @Nullable List<String> texts,
			@Parameters(paramLabel = "FILE", descriptionKey = "help.exportFile") Path file)
			throws MonitorException, ReportException {
		List<Period> periods = texts == null ? root.monitor().periods() : texts.stream().map(root::period).toList();
		Steps steps = new Steps(root);
		List<AreaResult> results = new ArrayList<>();
		for (Period period : periods) {
			results.addAll(steps.results(period).results());
		}
		if (results.isEmpty()) {
			throw root.wrongUse("error.noResults");
		}
		String names = periods.stream().map(Period::toString).collect(Collectors.joining(" "));
		root.monitor().custody().log(LogAction.EXPORT, names, Optional.empty());
		switch (format) {
		case CSV -> ResultsCsv.write(file, results);
		case JSON -> ResultsJson.write(file, results);
		}
		root.output().say("export.done", Map.of("file", file.toString(), "rows", results.size()), results.size(), file);
		return ExitCode.DONE;
	}
}
