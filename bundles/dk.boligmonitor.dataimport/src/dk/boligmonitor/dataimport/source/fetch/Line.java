package dk.boligmonitor.dataimport.source.fetch;

import java.io.IOException;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Secrets;
import dk.boligmonitor.dataimport.source.Source;
import dk.boligmonitor.dataimport.source.remote.Connections;
import dk.boligmonitor.dataimport.source.remote.Remote;
import dk.boligmonitor.dataimport.source.remote.RemoteRefused;
import dk.boligmonitor.model.Progress;

/** A connection that is made anew when it breaks, after longer and longer pauses. */
final class Line implements AutoCloseable {

	private final Source source;
	private final Secrets secrets;
	private final Pause pause;
	private final DoubleSupplier chance;
	private final Progress progress;
	private final int retries;
	private @Nullable Remote remote;

	Line(Source source, Secrets secrets, Pause pause, DoubleSupplier chance, Progress progress, int retries) {
		this.source = source;
		this.secrets = secrets;
		this.pause = pause;
		this.chance = chance;
		this.progress = progress;
		this.retries = retries;
	}

	/** Something to do on a connection. */
	interface Use<T> {
		T on(Remote remote) throws IOException, ImportException;
	}

	/**
	 * Does it, as often as it takes and the source allows.
	 *
	 * @param moved tells how far it got: an attempt that got further begins the count of failures anew
	 * @throws RemoteRefused   if the server will not do it
	 * @throws IOException     if it broke off each time
	 * @throws ImportException if no connection could be made, or what {@code work} throws
	 */
	<T> T use(LongSupplier moved, Use<T> work) throws IOException, ImportException {
		int failures = 0;
		while (true) {
			long before = moved.getAsLong();
			IOException broken;
			try {
				return work.on(connected());
			} catch (RemoteRefused e) {
				throw e;
			} catch (IOException e) {
				broken = e;
			} catch (ImportException e) {
				if (e.fault() != Fault.HOST_UNREACHABLE) {
					throw e;
				}
				broken = new Unreachable(e);
			}
			drop();
			failures = moved.getAsLong() > before ? 1 : failures + 1;
			if (failures > retries) {
				if (broken instanceof Unreachable u) {
					throw u.why;
				}
				throw broken;
			}
			pause.pause(source.limits().pause(failures, chance.getAsDouble()), progress);
		}
	}

	private Remote connected() throws ImportException {
		Remote open = remote;
		if (open == null) {
			open = Connections.open(source, secrets);
			remote = open;
		}
		return open;
	}

	/** Closes the connection; the next use opens another one. */
	void drop() {
		Remote open = remote;
		remote = null;
		if (open != null) {
			open.close();
		}
	}

	@Override
	public void close() {
		drop();
	}

	/** No connection could be made. */
	private static final class Unreachable extends IOException {

		private static final long serialVersionUID = 1L;

		private final ImportException why;

		Unreachable(ImportException why) {
			super(why);
			this.why = why;
		}
	}
}
