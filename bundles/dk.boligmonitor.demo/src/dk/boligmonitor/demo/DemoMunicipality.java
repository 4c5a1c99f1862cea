package dk.boligmonitor.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.demo.AreaFile.Coordinates;
import dk.boligmonitor.demo.people.Population;
import dk.boligmonitor.demo.town.Chance;
import dk.boligmonitor.demo.town.Town;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;

/**
 * Demokøbing, municipality 0999, which does not exist: a town with estates of different fortune, villages around it, and
 * people who are born, move, part and die from quarter to quarter. Two estates improve over time, one gets worse. Every CPR
 * number is of the kind that cannot belong to anybody (60 added to the day; facts.md 4.1).
 */
public final class DemoMunicipality {

	/** kommunekode. */
	public static final String CODE = "0999";
	/** Name of the municipality. */
	public static final String NAME = "Demokøbing";

	private static final double REAL_PACE = 1;
	/** Two deliveries of a benchmark differ in about 2 % of the people. */
	private static final double BENCHMARK_PACE = 0.28;
	private static final int BENCHMARK_QUARTERS = 2;

	private DemoMunicipality() {
	}

	/**
	 * Makes all files of a plan. The same plan gives the same bytes; files of an earlier call are replaced.
	 *
	 * @param directory is created where missing
	 * @throws IOException if a file cannot be written
	 * @throws java.util.concurrent.CancellationException if the progress was cancelled; files made so far remain
	 */
	public static DemoFiles make(DemoPlan plan, Path directory, Progress progress) throws IOException {
		Files.createDirectories(directory);
		progress.check(Step.MAKE_DEMO, 0, plan.quarters());
		Chance chance = new Chance(plan.seed());
		Town town = Town.build(plan.people(), plan.addresses(), plan.areas(), chance.of(1));
		Path addresses = directory.resolve("adgangsadresser.csv");
		new AddressFile(chance.of(2)).write(town.gates(), addresses, progress);
		Path estates = directory.resolve("boligomraader.geojson");
		AreaFile.write(town.estates(), Coordinates.EPSG_25832, plan.vertices(), estates);
		Path districts = directory.resolve("bydele.geojson");
		AreaFile.write(town.districts(), Coordinates.WGS84, plan.vertices(), districts);
		return new DemoFiles(addresses, List.of(estates, districts), deliveries(plan, town, chance.of(3), directory, progress));
	}

	private static List<DemoDelivery> deliveries(DemoPlan plan, Town town, Chance chance, Path directory, Progress progress)
			throws IOException {
		double pace = plan.quarters() > BENCHMARK_QUARTERS ? REAL_PACE : BENCHMARK_PACE;
		Population population = new Population(town, plan.people(), plan.quarters(), plan.day(0), pace, chance);
		Dates dates = new Dates();
		List<DemoDelivery> deliveries = new ArrayList<>();
		for (int i = 0; i < plan.quarters(); i++) {
			if (i > 0) {
				population.liveUntil(plan.day(i));
			}
			deliveries.add(new DeliveryWriter(Form.of(plan, i), plan.day(i), dates).write(population.residents(), directory));
			progress.check(Step.MAKE_DEMO, i + 1L, plan.quarters());
		}
		return deliveries;
	}
}
