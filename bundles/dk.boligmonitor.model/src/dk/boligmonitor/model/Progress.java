package dk.boligmonitor.model;

import java.util.concurrent.CancellationException;

/**
 * Tells a waiting user how far a step has come, and the step whether the user still wants it. Implementations must accept
 * calls from any thread and return at once.
 */
public interface Progress {

	/** Listens to nothing and is never cancelled. */
	Progress NONE = new Progress() {
		@Override
		public void at(Step step, long done, long total) {
			// nobody listens
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/**
	 * @param done  units of work done in this step
	 * @param total units in all, or 0 if not known
	 */
	void at(Step step, long done, long total);

	/** True once the user has asked to stop. */
	boolean cancelled();

	/**
	 * Reports like {@link #at} and stops the step if the user asked for it.
	 *
	 * @throws CancellationException if {@link #cancelled()}; whoever holds a transaction rolls it back
	 */
	default void check(Step step, long done, long total) {
		if (cancelled()) {
			throw new CancellationException(step.name());
		}
		at(step, done, total);
	}
}
