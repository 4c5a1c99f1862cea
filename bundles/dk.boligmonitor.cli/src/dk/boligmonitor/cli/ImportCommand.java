package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.process.AreaImport;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.MonitorException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code import}: brings deliveries, aggregates, addresses and areas into the data directory. */
@Command(name = "import")
final class ImportCommand implements Runnable {

	@ParentCommand
	private BoligMonitorCommand root;

	@Override
	public void run() {
		throw root.wrongUse("error.noImport");
	}

	@Command(name = "delivery")
	int delivery(@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "help.delivery") List<Path> paths,
			@Mixin DeliveryOptions options) throws MonitorException, BadData {
		Steps steps = new Steps(root);
		for (Path path : paths) {
			DeliveryRequest request = options.request(root, paths, path, steps.rejectFile(path));
			if (options.dryRun()) {
				steps.tryDelivery(request);
			} else {
				steps.importDelivery(request);
			}
		}
		return ExitCode.DONE;
	}

	@Command(name = "aggregates")
	int aggregates(@Parameters(paramLabel = "FILE", descriptionKey = "help.aggregates") Path file,
			@Option(names = "--profile", paramLabel = "P", descriptionKey = "help.profile") Optional<String> profile)
			throws MonitorException, BadData {
		new Steps(root).importAggregates(file, profile);
		return ExitCode.DONE;
	}

	@Command(name = "addresses")
	int addresses(@Parameters(paramLabel = "FILE", descriptionKey = "help.addresses") Path file)
			throws MonitorException, BadData {
		new Steps(root).importAddresses(file);
		return ExitCode.DONE;
	}

	@Command(name = "areas")
	int areas(@Parameters(paramLabel = "FILE", descriptionKey = "help.areas") Path file,
			@Option(names = "--set", required = true, paramLabel = "NAME", descriptionKey = "help.set") String set,
			@Option(names = "--code", paramLabel = "F", descriptionKey = "help.code") Optional<String> code,
			@Option(names = "--name", paramLabel = "F", descriptionKey = "help.name") Optional<String> name,
			@Option(names = "--valid-from", paramLabel = "D", descriptionKey = "help.validFrom") Optional<LocalDate> validFrom,
			@Option(names = "--crs", paramLabel = "EPSG:N", descriptionKey = "help.crs") Optional<String> crs)
			throws MonitorException, BadData {
		if (!AreaImport.allows(set)) {
			throw root.wrongUse("error.set", set);
		}
		new Steps(root).importAreas(file, new AreaImport(set, code, name, validFrom, crs));
		return ExitCode.DONE;
	}
}
