package dk.boligmonitor.report;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** A file could not be written: the disk is full, the folder is missing or closed. What stood there before still does. */
public class ReportException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Path file;

	/**
	 * @param file  what should have been written
	 * @param cause what the system says
	 */
	public ReportException(Path file, @Nullable Throwable cause) {
		super("Cannot write " + file, cause);
		this.file = file;
	}

	/** What should have been written. */
	public Path file() {
		return file;
	}
}
