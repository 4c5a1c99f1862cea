package dk.boligmonitor.process;

import java.util.Optional;

import dk.boligmonitor.model.Problem;

/**
 * What became of one file of a source, or of a source as a whole.
 *
 * @param source   name of the source
 * @param file     name of the file; empty if the source as a whole could not be reached
 * @param state    what became of it
 * @param problem  what is wrong with the file, or what did not work after it was fetched
 * @param fault    why it failed; {@link dk.boligmonitor.process.text.Texts#fault} has its sentence
 * @param imported what importing it came to, if it was to be imported
 */
public record Fetched(String source, String file, State state, Optional<Problem> problem,
		Optional<MonitorException> fault, Optional<DeliveryImport> imported) {

	/** What became of a file. */
	public enum State {
		/** It lies in the raw zone now. */
		FETCHED,
		/** It lay in the raw zone from an earlier fetch that was not followed by an import. */
		WAITING,
		/** It could not be fetched, or not be imported for want of something in the environment. */
		FAILED
	}

	/** True if its import was asked for and its data refused. */
	public boolean refused() {
		return imported.filter(i -> i instanceof DeliveryImport.Refused || i instanceof DeliveryImport.Stopped).isPresent();
	}
}
