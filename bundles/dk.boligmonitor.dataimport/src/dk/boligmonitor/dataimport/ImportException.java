package dk.boligmonitor.dataimport;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** The environment of an import is broken: a file is not there, or cannot be read or written. Bad data is never an exception. */
public final class ImportException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Fault {
		/** There is no such file or folder. */
		NOT_FOUND,
		/** It exists and cannot be read, or changed while it was read. */
		UNREADABLE,
		/** It cannot be written; nothing half-written remains. */
		UNWRITABLE
	}

	private final Fault fault;
	private final String file;

	ImportException(Fault fault, Path file, @Nullable Throwable cause) {
		super(fault + " " + file, cause);
		this.fault = fault;
		this.file = file.toString();
	}

	/** What is wrong. */
	public Fault fault() {
		return fault;
	}

	/** Path of the file or folder, for the message. */
	public String file() {
		return file;
	}
}
