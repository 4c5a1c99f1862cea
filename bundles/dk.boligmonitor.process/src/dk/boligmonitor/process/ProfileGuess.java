package dk.boligmonitor.process;

import java.util.List;

/**
 * A layout suggested for a file that nobody has described.
 *
 * @param name      of the suggested profile
 * @param json      its text
 * @param state     whether it can be used as it is
 * @param evidence  what was found, file after file
 * @param questions what has to be answered by whoever knows the file
 */
public record ProfileGuess(String name, String json, State state, List<Evidence> evidence, List<Evidence> questions) {

	/** Whether a suggestion can be used. */
	public enum State {
		/** As it is. */
		COMPLETE,
		/** After questions are answered or columns are found. */
		OPEN
	}

	/**
	 * Something that was found or has to be asked; {@link dk.boligmonitor.process.text.Texts#evidence} has its sentence.
	 *
	 * @param file      which file, or empty
	 * @param column    which column of it, or empty
	 * @param code      what
	 * @param arguments words for its sentence; no text of a cell about a person
	 */
	public record Evidence(String file, String column, String code, List<String> arguments) {

		/** Copies the list. */
		public Evidence {
			arguments = List.copyOf(arguments);
		}
	}

	/** Copies the lists. */
	public ProfileGuess {
		evidence = List.copyOf(evidence);
		questions = List.copyOf(questions);
	}
}
