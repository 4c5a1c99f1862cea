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
		NO_RESULTS,
		/** No delivery of this name is stored. {0} = name. */
		UNKNOWN_DELIVERY,
		/** A later delivery tells only changes to this one. {0} = name. */
		DELIVERY_NEEDED,
		/** The files of a stored delivery are no longer where they came from. {0} = name of the delivery. */
		ORIGIN_GONE,
		/** {0} = name. */
		UNKNOWN_SOURCE,
		/** {0} = name. */
		UNKNOWN_PROFILE,
		/** The profile reads no such column. {0} = profile, {1} = file, {2} = column. */
		UNKNOWN_COLUMN,
		/** The profile is for rows about persons. {0} = profile. */
		NO_AGGREGATES,
		/** What was typed is no CPR number. */
		NOT_A_CPR,
		/** A file of settings cannot be understood. {0} = file, {1} = line, {2} = what is wrong. */
		SETTINGS,
		/** Something is already where something new was to be made. {0} = file or directory. */
		EXISTS,
		/** {0} = a file that is no whole backup. */
		NOT_A_BACKUP,
		/** A fetched file is damaged, or encrypted with another key. {0} = its name. */
		RAW_DAMAGED,
		/** {0} = source, {1} = host:port. */
		HOST_UNREACHABLE,
		/** {0} = source, {1} = host:port, {2} = user. */
		LOGIN_REFUSED,
		/** {0} = source, {1} = host:port, {2} = type of the key, {3} = its fingerprint. */
		HOST_KEY_UNKNOWN,
		/** {0} = source, {1} = host:port, {2} = type, {3} = fingerprint found, {4} = fingerprints expected. */
		HOST_KEY_CHANGED,
		/** {0} = source, {1} = host:port, {2} = fingerprint of the certificate. */
		CERTIFICATE_REFUSED,
		/** {0} = source, {1} = host:port or empty, {2} = folder. */
		FOLDER_MISSING,
		/** {0} = source, {1} = host:port, {2} = the server's answer. */
		SERVER_REFUSED,
		/** {0} = source, {1} = file, {2} = bytes kept. */
		TRANSFER_BROKEN,
		/** {0} = source, {1} = where its secret was expected. */
		SECRET_MISSING,
		/** {0} = a file with a secret that others may read. */
		SECRET_EXPOSED,
		/** {0} = a file with a secret that cannot be understood or does not fit. */
		SECRET_BROKEN;

		/** True if the user asked too early or for what is not there, false if the environment is broken. */
		public boolean tooEarly() {
			return switch (this) {
			case NO_DELIVERY, NO_REGISTER, NO_RESULTS, UNKNOWN_DELIVERY, DELIVERY_NEEDED, UNKNOWN_SOURCE, UNKNOWN_PROFILE,
					UNKNOWN_COLUMN, NO_AGGREGATES, NOT_A_CPR -> true;
			default -> false;
			};
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
