package dk.boligmonitor.ui;

import java.nio.file.Path;

import dk.boligmonitor.process.Monitor;

/** How it stands with the data directory. */
public sealed interface SessionState {

	/** Nobody has asked for data yet, or the workbench is closing. */
	record Closed() implements SessionState {
	}

	/** Being opened in the background. */
	record Opening(Path directory) implements SessionState {
	}

	/**
	 * Ready for work.
	 *
	 * @param monitor  to work with, in the background only
	 * @param snapshot what it held when last asked
	 */
	record Open(Monitor monitor, Snapshot snapshot) implements SessionState {
	}

	/**
	 * It could not be opened or read.
	 *
	 * @param cause a {@link dk.boligmonitor.process.MonitorException}, whose sentence tells the user what to do, or a bug
	 */
	record Failed(Path directory, Exception cause) implements SessionState {
	}
}
