package dk.boligmonitor.dataimport.source.fetch;

import java.util.List;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.model.Problem;

/** What became of a file or folder of a source. */
public sealed interface FetchOutcome {

	/**
	 * It is new or changed, and lies whole in the raw zone.
	 *
	 * @param notes what did not work afterwards; mostly empty
	 */
	record Fetched(List<Problem> notes) implements FetchOutcome {

		/** Copies the list. */
		public Fetched {
			notes = List.copyOf(notes);
		}
	}

	/** It was fetched before and has not changed. */
	record AlreadyKnown() implements FetchOutcome {
	}

	/** Its sender is still writing it; the next fetch takes it. */
	record Growing() implements FetchOutcome {
	}

	/**
	 * It came and is not right. It is not kept, and the next fetch tries again.
	 *
	 * @param problems why, at least one
	 */
	record Refused(List<Problem> problems) implements FetchOutcome {

		/** Copies the list. */
		public Refused {
			problems = List.copyOf(problems);
		}
	}

	/**
	 * It did not come. What came of it is kept, and the next fetch goes on from there.
	 *
	 * @param why the fault
	 */
	record Failed(ImportException why) implements FetchOutcome {
	}
}
