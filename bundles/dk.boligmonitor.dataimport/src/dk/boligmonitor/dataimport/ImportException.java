package dk.boligmonitor.dataimport;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The environment of an import is broken: a file is not there, or cannot be read or written, or a server cannot be reached. Bad
 * data is never an exception.
 */
public final class ImportException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong, with the arguments that its sentence uses. None of them is ever a secret. */
	public enum Fault {
		/** There is no such file or folder. {0} = path. */
		NOT_FOUND,
		/** It exists and cannot be read, or changed while it was read. {0} = path. */
		UNREADABLE,
		/** It cannot be written; nothing half-written remains. {0} = path. */
		UNWRITABLE,
		/** A file of the raw zone is cut or altered, or encrypted with another key. {0} = name of the file. */
		RAW_DAMAGED,
		/** Nobody answers, or the connection does not come about in time. {0} = source, {1} = host:port. */
		HOST_UNREACHABLE,
		/**
		 * The server does not accept user and secret; not tried again, lest the account is locked. {0} = source, {1} = host:port,
		 * {2} = user.
		 */
		LOGIN_REFUSED,
		/** Nobody has said that the host key may be trusted. {0} = source, {1} = host:port, {2} = type, {3} = fingerprint. */
		HOST_KEY_UNKNOWN,
		/**
		 * Another host key than the trusted one, perhaps another server. {0} = source, {1} = host:port, {2} = type,
		 * {3} = fingerprint found, {4} = fingerprints expected, or {@code @revoked}.
		 */
		HOST_KEY_CHANGED,
		/** The server's certificate is not trusted. {0} = source, {1} = host:port, {2} = its fingerprint. */
		CERTIFICATE_REFUSED,
		/** The source's folder is not there or not open to the user. {0} = source, {1} = host:port or empty, {2} = folder. */
		FOLDER_MISSING,
		/** The server does not do what was asked. {0} = source, {1} = host:port, {2} = its answer as a code. */
		SERVER_REFUSED,
		/**
		 * The transfer broke off too often; what came is kept, and the next fetch goes on from there. {0} = source, {1} = file,
		 * {2} = bytes kept.
		 */
		TRANSFER_BROKEN,
		/** No password for a source that needs one. {0} = source, {1} = key file. */
		SECRET_MISSING,
		/** Others than its owner may read the key file, so it is not used. {0} = key file. */
		SECRET_EXPOSED,
		/** The key file cannot be understood, or its passphrase does not fit. {0} = key file. */
		SECRET_BROKEN
	}

	private final Fault fault;
	private final List<String> arguments;

	ImportException(Fault fault, Path file, @Nullable Throwable cause) {
		this(fault, cause, file.toString());
	}

	/**
	 * @param arguments as {@code fault} says, at least one
	 */
	public ImportException(Fault fault, @Nullable Throwable cause, String... arguments) {
		super(fault + " " + String.join(" ", arguments), cause);
		this.fault = fault;
		this.arguments = List.of(arguments);
	}

	/** What is wrong. */
	public Fault fault() {
		return fault;
	}

	/** Words for the sentence of {@link #fault()}. */
	public List<String> arguments() {
		return arguments;
	}

	/** The first argument: path of the file or folder, or name of the source. */
	public String file() {
		return arguments.getFirst();
	}
}
