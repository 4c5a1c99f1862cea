package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.process.DeliveryRequest;
import picocli.CommandLine.Option;

/** How to import a delivery. */
final class DeliveryOptions {

	@Option(names = "--profile", paramLabel = "P", descriptionKey = "help.profile")
	private Optional<String> profile = Optional.empty();

	@Option(names = "--municipality", paramLabel = "NNNN", descriptionKey = "help.municipality")
	private Optional<String> municipality = Optional.empty();

	@Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "help.month")
	private Optional<YearMonth> month = Optional.empty();

	@Option(names = "--max-rejects", paramLabel = "N", defaultValue = "0", descriptionKey = "help.maxRejects")
	private long maxRejects;

	@Option(names = "--accept", paramLabel = "RULE", arity = "1", split = ",", descriptionKey = "help.accept")
	private Set<String> accepted = new TreeSet<>();

	@Option(names = "--dry-run", descriptionKey = "help.dryRun")
	private boolean dryRun;

	@Option(names = "--stop-on-drift", descriptionKey = "help.stopOnDrift")
	private boolean stopOnDrift;

	@Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "help.logPurpose")
	private Optional<String> purpose = Optional.empty();

	/** True if nothing is to be stored. */
	boolean dryRun() {
		return dryRun;
	}

	/** What is asked for, for one of the paths. */
	DeliveryRequest request(BoligMonitorCommand root, List<Path> paths, Path path, Path rejectFile) {
		if (month.isPresent() && paths.size() > 1) {
			throw root.wrongUse("error.oneMonth");
		}
		if (municipality.isPresent() && !MunicipalityCode.isCode(municipality.get())) {
			throw root.wrongUse("error.municipality", municipality.get());
		}
		return new DeliveryRequest(path, profile, municipality.map(MunicipalityCode::new), month, maxRejects, rules(root),
				stopOnDrift ? DeliveryRequest.OnDrift.STOP : DeliveryRequest.OnDrift.TELL, purpose, rejectFile);
	}

	private Set<ProblemCode> rules(BoligMonitorCommand root) {
		Set<ProblemCode> rules = EnumSet.noneOf(ProblemCode.class);
		for (String rule : accepted) {
			rules.add(Arrays.stream(ProblemCode.values()).filter(c -> c.name().equals(rule)).findFirst()
					.orElseThrow(() -> root.wrongUse("error.rule", rule)));
		}
		return rules;
	}
}
