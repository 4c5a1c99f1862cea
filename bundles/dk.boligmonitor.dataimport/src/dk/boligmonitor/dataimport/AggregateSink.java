package dk.boligmonitor.dataimport;

import org.osgi.annotation.versioning.ConsumerType;

import dk.boligmonitor.model.record.Aggregate;

/**
 * Receives the good rows of a file of aggregates, in file order, on the reader's thread. No key comes twice.
 *
 * @param <X> what receiving may throw; it ends the reading and reaches the caller unchanged
 */
@ConsumerType
@FunctionalInterface
public interface AggregateSink<X extends Exception> {

	/** A figure of an area. */
	void aggregate(Aggregate row) throws X;
}
