package dk.boligmonitor.store;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.place.RegisterAddress;

/** Keeps the address register and the area sets. */
@ProviderType
public interface PlaceStore {

	/** Receives one address. */
	interface AddressSink {
		/**
		 * @param number the address's number in this version of the register, counted from 0 without gaps
		 */
		void accept(int number, RegisterAddress address);
	}

	/** Writes a register version; closing without {@link #commit} leaves the old register as it was. */
	@ProviderType
	interface RegisterWriter extends AutoCloseable {
		/** Adds an address. */
		void add(RegisterAddress address) throws StoreException;

		/** Replaces the register with what was added, and forgets the matches of homes to the old one. */
		RegisterVersion commit() throws StoreException;

		@Override
		void close() throws StoreException;
	}

	/**
	 * Begins a new version of the register.
	 *
	 * @param source file name to show
	 */
	RegisterWriter beginRegister(String source) throws StoreException;

	/** The register in use, if any was imported. */
	Optional<RegisterVersion> register() throws StoreException;

	/** Hands over all addresses in the order of their numbers. */
	void addresses(AddressSink sink) throws StoreException;

	/** Stores a set under its name; its version must be one above the stored one. */
	void saveAreaSet(AreaSet set) throws StoreException;

	/** The newest version of each set, ordered by name. */
	List<AreaSet> areaSets() throws StoreException;
}
