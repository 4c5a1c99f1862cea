package dk.boligmonitor.dataimport;

import org.osgi.annotation.versioning.ConsumerType;

import dk.boligmonitor.model.place.RegisterAddress;

/**
 * Receives access addresses in file order, on the reader's thread. No id comes twice.
 *
 * @param <X> what receiving may throw; it ends the reading and reaches the caller unchanged
 */
@ConsumerType
@FunctionalInterface
public interface AddressSink<X extends Exception> {

	/** One access address. */
	void address(RegisterAddress address) throws X;
}
