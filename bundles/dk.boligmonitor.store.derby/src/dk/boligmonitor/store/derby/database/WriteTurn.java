package dk.boligmonitor.store.derby.database;

import java.util.concurrent.Semaphore;

import org.eclipse.jdt.annotation.Nullable;

/** Lets one writer at a time through; any thread may end the turn. */
final class WriteTurn {

	private final Semaphore free = new Semaphore(1, true);
	private volatile @Nullable Thread owner;

	/** Waits for the turn; a thread that already has it would wait for itself. */
	void take() {
		if (owner == Thread.currentThread()) {
			throw new IllegalStateException("This thread has a writer open; close it first");
		}
		free.acquireUninterruptibly();
		owner = Thread.currentThread();
	}

	void end() {
		owner = null;
		free.release();
	}
}
