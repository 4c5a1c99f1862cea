package dk.boligmonitor.dataimport.source.fetch;

import java.time.Duration;
import java.util.concurrent.CancellationException;

import dk.boligmonitor.model.Progress;

/** Waits. */
@FunctionalInterface
interface Pause {

	/** Waits by the clock, and looks several times a second whether the user still wants it. */
	Pause CLOCK = (length, progress) -> {
		long end = System.nanoTime() + length.toNanos();
		for (long left = length.toNanos(); left > 0; left = end - System.nanoTime()) {
			if (progress.cancelled()) {
				throw new CancellationException();
			}
			try {
				Thread.sleep(Duration.ofNanos(Math.min(left, Duration.ofMillis(200).toNanos())));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			}
		}
	};

	/**
	 * Waits.
	 *
	 * @throws CancellationException if the user asked to stop
	 */
	void pause(Duration length, Progress progress);
}
