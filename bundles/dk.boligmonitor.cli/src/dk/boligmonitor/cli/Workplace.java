package dk.boligmonitor.cli;

import java.nio.file.Path;
import java.util.Optional;

import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;

/** The data directory that commands work on: opened when first needed, shared by the lines of a recipe. */
final class Workplace implements AutoCloseable {

	/** Opens a data directory. */
	interface Opener {
		Monitor open(Path directory) throws MonitorException;
	}

	private final Opener opener;
	private Path directory = Path.of(System.getProperty("boligmonitor.data",
			Path.of(System.getProperty("user.home"), "BoligMonitor").toString()));
	private Optional<Monitor> open = Optional.empty();

	Workplace(Opener opener) {
		this.opener = opener;
	}

	/** The data directory in use. */
	Path directory() {
		return directory;
	}

	/** Turns to another directory and closes the one in use. */
	void turnTo(Path other) throws MonitorException {
		if (!other.toAbsolutePath().equals(directory.toAbsolutePath())) {
			close();
			directory = other;
		}
	}

	/** The open monitor. */
	Monitor monitor() throws MonitorException {
		if (open.isEmpty()) {
			open = Optional.of(opener.open(directory));
		}
		return open.get();
	}

	@Override
	public void close() throws MonitorException {
		if (open.isPresent()) {
			Monitor closing = open.get();
			open = Optional.empty();
			closing.close();
		}
	}
}
