package dk.boligmonitor.store;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.store.record.RecordStore;
import dk.boligmonitor.store.result.ResultStore;

/**
 * An open data directory. Each method of its parts is one transaction: it happens whole or not at all, also if the process
 * is killed. Reading may go on in several threads; writing is one at a time.
 */
@ProviderType
public interface DataStore extends AutoCloseable {

	/** The directory that was opened. */
	Path directory();

	/** The municipality whose data it holds; empty before the first delivery. */
	Optional<MunicipalityCode> municipality() throws StoreException;

	/** The key for pseudonyms, 32 bytes; never to be written or printed. */
	byte[] pseudonymKey();

	/** Rows about persons. */
	RecordStore records();

	/** Address register and area sets. */
	PlaceStore places();

	/** Results that have passed the gate. */
	ResultStore results();

	@Override
	void close() throws StoreException;
}
