package dk.boligmonitor.process;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.ProblemCode;

/**
 * What to import and what to put up with.
 *
 * @param path          folder, ZIP or file
 * @param profile       name of the layout; empty for the one whose name pattern fits, else {@code flis}
 * @param municipality  whose delivery it is, where its name does not tell
 * @param month         whose state it shows, where its name does not tell
 * @param maxRejects    how many rejected rows are put up with; with more, nothing of the delivery is stored
 * @param acceptedRules rows that these rules reject are left out and do not count against {@code maxRejects}
 * @param onDrift       what to do if the delivery differs unusually from the one before
 * @param purpose       what for, for the access log; empty for the purpose of the settings
 * @param rejectFile    where to write the rejected rows, if there are any
 */
public record DeliveryRequest(Path path, Optional<String> profile, Optional<MunicipalityCode> municipality,
		Optional<YearMonth> month, long maxRejects, Set<ProblemCode> acceptedRules, OnDrift onDrift, Optional<String> purpose,
		Path rejectFile) {

	/** What to do if a delivery differs unusually from the one before. */
	public enum OnDrift {
		/** Store it and say so. */
		TELL,
		/** Store nothing. */
		STOP
	}

	/** Copies the rules. */
	public DeliveryRequest {
		acceptedRules = Set.copyOf(acceptedRules);
	}

	/** Everything found from the name, nothing put up with. */
	public static DeliveryRequest of(Path path, Path rejectFile) {
		return new DeliveryRequest(path, Optional.empty(), Optional.empty(), Optional.empty(), 0, Set.of(), OnDrift.TELL,
				Optional.empty(), rejectFile);
	}

	/** The same with so many rejected rows put up with. */
	public DeliveryRequest accepting(long rejects) {
		return new DeliveryRequest(path, profile, municipality, month, rejects, acceptedRules, onDrift, purpose, rejectFile);
	}

	/** The same with rows left out that these rules reject. */
	public DeliveryRequest accepting(Set<ProblemCode> rules) {
		return new DeliveryRequest(path, profile, municipality, month, maxRejects, rules, onDrift, purpose, rejectFile);
	}

	/** The same with a layout. */
	public DeliveryRequest with(Optional<String> layout) {
		return new DeliveryRequest(path, layout, municipality, month, maxRejects, acceptedRules, onDrift, purpose, rejectFile);
	}

	/** The same with what a name would tell. */
	public DeliveryRequest about(Optional<MunicipalityCode> whose, Optional<YearMonth> when) {
		return new DeliveryRequest(path, profile, whose, when, maxRejects, acceptedRules, onDrift, purpose, rejectFile);
	}

	/** The same with another answer to drift. */
	public DeliveryRequest on(OnDrift drift) {
		return new DeliveryRequest(path, profile, municipality, month, maxRejects, acceptedRules, drift, purpose, rejectFile);
	}

	/** The same for a purpose. */
	public DeliveryRequest forPurpose(Optional<String> why) {
		return new DeliveryRequest(path, profile, municipality, month, maxRejects, acceptedRules, onDrift, why, rejectFile);
	}
}
