package dk.boligmonitor.dataimport;

import java.util.List;

import dk.boligmonitor.model.Problem;

/** What opening a delivery came to. */
public sealed interface Opened {

	/**
	 * It can be read.
	 *
	 * @param delivery to be closed by the receiver
	 */
	record Ok(Delivery delivery) implements Opened {
	}

	/**
	 * It cannot be read.
	 *
	 * @param problems why, at least one
	 */
	record Refused(List<Problem> problems) implements Opened {

		/** Copies the list. */
		public Refused {
			problems = List.copyOf(problems);
		}
	}
}
