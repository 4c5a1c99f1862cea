package dk.boligmonitor.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.Problem;

/** What became of a delivery. */
public sealed interface DeliveryImport {

	/**
	 * It is in the database.
	 *
	 * @param delivery   with control totals
	 * @param notes      warnings and information about the files
	 * @param rejectFile rows left out, if there were any
	 */
	record Stored(DeliverySummary delivery, List<Problem> notes, Optional<Path> rejectFile) implements DeliveryImport {
	}

	/**
	 * The same content was stored before; nothing changed.
	 *
	 * @param delivery the stored one
	 */
	record AlreadyStored(DeliverySummary delivery) implements DeliveryImport {
	}

	/**
	 * Nothing of it was stored.
	 *
	 * @param problems   what is wrong with the delivery or its files; may be empty if only rows were rejected
	 * @param rejected   rows that were rejected
	 * @param rejectFile these rows with reasons, if there were any
	 * @param first      the first rejected row's problem, for the one clear message
	 */
	record Refused(List<Problem> problems, long rejected, Optional<Path> rejectFile, Optional<Problem> first)
			implements DeliveryImport {
	}
}
