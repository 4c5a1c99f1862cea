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
	 * @param notes      warnings and information about the delivery and its files, also that it came late
	 * @param drift      what is unusual against the delivery before
	 * @param place      whether it took the place of one of the same month
	 * @param rejectFile rows left out, if there were any
	 */
	record Stored(DeliverySummary delivery, List<Problem> notes, List<Problem> drift, Place place, Optional<Path> rejectFile)
			implements DeliveryImport {

		/** Copies the lists. */
		public Stored {
			notes = List.copyOf(notes);
			drift = List.copyOf(drift);
		}
	}

	/** What was stored of the month before. */
	enum Place {
		/** Nothing. */
		NEW,
		/** A delivery that is gone now. */
		REPLACED
	}

	/**
	 * The same content was stored before; nothing changed.
	 *
	 * @param delivery the stored one
	 */
	record AlreadyStored(DeliverySummary delivery) implements DeliveryImport {
	}

	/**
	 * Nothing of it was stored, since it differs unusually from the delivery before and that was to stop it.
	 *
	 * @param drift      what is unusual, at least one
	 * @param rejectFile rows that would have been left out, if there were any
	 */
	record Stopped(List<Problem> drift, Optional<Path> rejectFile) implements DeliveryImport {

		/** Copies the list. */
		public Stopped {
			drift = List.copyOf(drift);
		}
	}

	/**
	 * Nothing of it was stored.
	 *
	 * @param problems   what is wrong with the delivery or its files; may be empty if only rows were rejected
	 * @param rejected   rows that were rejected by rules that were not accepted
	 * @param rejectFile these rows with reasons, if there were any
	 * @param first      the first rejected row's problem, for the one clear message
	 */
	record Refused(List<Problem> problems, long rejected, Optional<Path> rejectFile, Optional<Problem> first)
			implements DeliveryImport {
	}
}
