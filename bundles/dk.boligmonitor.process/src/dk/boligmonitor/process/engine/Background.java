package dk.boligmonitor.process.engine;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.store.StoreException;

/**
 * Work that goes on in a thread of its own while the caller does something else.
 *
 * @param <T> what comes out
 */
public final class Background<T> implements AutoCloseable {

	/** The work. */
	public interface Work<T> {
		T run() throws StoreException, ImportException, InterruptedException;
	}

	private final FutureTask<T> task;
	private final Thread thread;

	/** Begins at once. */
	public Background(String name, Work<T> work) {
		task = new FutureTask<>(work::run);
		thread = Thread.ofPlatform().daemon().name(name).start(task);
	}

	/** Waits for what comes out; what the work threw is thrown here. */
	public T get() throws StoreException, ImportException {
		try {
			return task.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case StoreException broken -> throw broken;
			case ImportException broken -> throw broken;
			case RuntimeException bug -> throw bug;
			case null, default -> throw new IllegalStateException(e.getCause());
			}
		}
	}

	/** Stops the work if it still goes on, and waits until it has stopped. */
	@Override
	public void close() {
		task.cancel(true);
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
