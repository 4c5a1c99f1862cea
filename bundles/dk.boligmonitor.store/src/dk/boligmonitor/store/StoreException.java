package dk.boligmonitor.store;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** The environment of the store is broken: what was asked for did not happen, and nothing of it remains. */
public class StoreException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. Arguments in the order in which their sentence uses them. */
	public enum Fault {
		/** {0} = user, {1} = host, {2} = since when, {3} = process id. */
		LOCKED,
		/** {0} = where the key file was expected. */
		KEY_MISSING,
		/** The key does not open this database. {0} = key file. */
		KEY_WRONG,
		/** The directory cannot be made, read or written. {0} = directory, {1} = the system's word. */
		DISK,
		/** The database was made by a newer version. {0} = its schema, {1} = ours. */
		NEWER_SCHEMA,
		/** There is something already where something new was to be made. {0} = file or directory. */
		EXISTS,
		/** The file is no backup, not a whole one, or not as it was written. {0} = file. */
		NOT_A_BACKUP,
		/** Anything else the database says; {0} = its code. */
		DATABASE
	}

	private final Fault fault;
	private final transient List<String> arguments;

	/**
	 * @param arguments words for the sentence of {@code fault}; no personal data, no key
	 */
	public StoreException(Fault fault, List<String> arguments, @Nullable Throwable cause) {
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
