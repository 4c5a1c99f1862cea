package dk.boligmonitor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.boligmonitor.demo.DemoDelivery;
import dk.boligmonitor.demo.DemoFiles;
import dk.boligmonitor.demo.DemoMunicipality;
import dk.boligmonitor.demo.DemoPlan;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.process.AreaImport;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.report.ReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code demo}: the whole way on the synthetic municipality Demokøbing. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

	/** Fewer people make no town. */
	private static final int FEWEST = 2_000;

	/** How many of the newest periods are calculated and reported. */
	private static final int PERIODS = 12;

	@ParentCommand
	private BoligMonitorCommand root;

	@Option(names = "--people", paramLabel = "N", descriptionKey = "help.people")
	private Optional<Integer> people = Optional.empty();

	@Option(names = "--seed", paramLabel = "S", descriptionKey = "help.seed")
	private Optional<Long> seed = Optional.empty();

	@Option(names = "--out", paramLabel = "DIR", descriptionKey = "help.demoOut")
	private Optional<Path> out = Optional.empty();

	@Option(names = "--files-only", descriptionKey = "help.filesOnly")
	private boolean filesOnly;

	@Mixin
	private Load load = new Load();

	/** A municipality of another shape, to measure with: two deliveries, so many addresses, areas and corners. */
	static final class Load {

		@Option(names = "--addresses", paramLabel = "N", descriptionKey = "help.addressCount")
		private Optional<Integer> addresses = Optional.empty();

		@Option(names = "--areas", paramLabel = "N", defaultValue = "60", descriptionKey = "help.areaCount")
		private int areas;

		@Option(names = "--vertices", paramLabel = "N", defaultValue = "22000", descriptionKey = "help.vertexCount")
		private int vertices;

		DemoPlan on(DemoPlan plan) {
			return addresses.isPresent() ? DemoPlan.benchmark(plan.people(), addresses.get(), areas, vertices) : plan;
		}
	}

	private DemoPlan plan() {
		if (people.orElse(FEWEST) < FEWEST) {
			throw root.wrongUse("error.people", FEWEST);
		}
		DemoPlan plan = load.on(people.map(DemoPlan.standard()::withPeople).orElse(DemoPlan.standard()));
		return seed.map(plan::withSeed).orElse(plan);
	}

	@Override
	public Integer call() throws MonitorException, BadData, ReportException, IOException {
		Output say = root.output();
		Path directory = out.orElse(root.workplace().directory().resolve("demo"));
		DemoPlan plan = plan();
		say.say("demo.start", Map.of("people", plan.people(), "seed", plan.seed()), plan.people());
		DemoFiles files = DemoMunicipality.make(plan, directory.resolve("kilde"), say.progress());
		if (filesOnly) {
			say.say("demo.files", Map.of("directory", directory.toString()), directory);
			return ExitCode.DONE;
		}
		Steps steps = new Steps(root);
		steps.importAddresses(files.addresses());
		for (Path areas : files.areaFiles()) {
			String name = areas.getFileName().toString();
			steps.importAreas(areas, AreaImport.named(name.substring(0, name.lastIndexOf('.'))));
		}
		for (DemoDelivery delivery : files.deliveries()) {
			steps.importDelivery(
					DeliveryRequest.of(delivery.path(), steps.rejectFile(delivery.path())).accepting(delivery.rejects()));
		}
		steps.geocode();
		List<Period> suggested = root.monitor().suggestedPeriods();
		List<Period> periods = suggested.subList(0, Math.min(PERIODS, suggested.size())).reversed();
		steps.calculate(periods);
		steps.report(periods, directory, say.word("demo.purpose"));
		return ExitCode.DONE;
	}
}
