package dk.boligmonitor.process;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** A step could not be done, and nothing of it was: the environment is broken or an earlier step is missing. */
public class MonitorException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong; sentences in {@code process.text}. */
	public enum Fault {
		/** {0} = user, {1} = host, {2} = since when, {3} = process id. */
		LOCKED,
		/** {0} = where the key file was expected. */
		KEY_MISSING,
		/** {0} = key file. */
		KEY_WRONG,
		/** {0} = place, {1} = the system's word. */
		DISK,
		/** {0} = its schema, {1} = ours. */
		NEWER_SCHEMA,
		/** {0} = the database's code. */
		DATABASE,
		/** {0} = a file that does not exist. */
		FILE_MISSING,
		/** A file could not be read. {0} = file, {1} = the system's word. */
		FILE,
		/** Nothing to calculate from: no delivery. */
		NO_DELIVERY,
		/** No address register, so areas cannot be counted. */
		NO_REGISTER,
		/** No results for a period. {0} = period. */
		NO_RESULTS;

		/** True if the user asked too early, false if the environment is broken. */
		public boolean tooEarly() {
			return this == NO_DELIVERY || this == NO_REGISTER || this == NO_RESULTS;
		}
	}

	private final Fault fault;
	private final transient List<String> arguments;

	/**
	 * @param arguments words for the sentence; no personal data
	 */
	public MonitorException(Fault fault, List<String> arguments, @Nullable Throwable cause) {
		super(fault + " " + arguments, cause);
		this.fault = fault;
		this.arguments = List.copyOf(arguments);
	}

	/** What is wrong. */
	public Fault fault() {
		return fault;
	}

	/** Words for its sentence. */
	public List<String> arguments() {
		return arguments;
	}
}
