package dk.boligmonitor.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.store.record.AccessLog;
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

	/**
	 * The keys for pseudonyms, 32 bytes each, never to be written or printed. A pseudonym is made with the first; each
	 * {@linkplain #rotateKeys rotation} adds one, with which the pseudonym before is hashed again: the first 128 bits of
	 * HMAC-SHA-256 over its 16 bytes, big end first. Ask while a delivery is begun; until its end they do not change.
	 */
	List<byte[]> pseudonymKeys();

	/** The key for files in the raw zone, 32 bytes; never to be written or printed. Rotations do not change it. */
	byte[] rawKey();

	/** A directory apart from the data, beside the keys, for other secrets that belong to this data directory. It need not exist yet. */
	Path secrets();

	/** The log of who used data about persons. */
	AccessLog accessLog();

	/**
	 * Replaces the database's key, and adds a key for pseudonyms under which all persons are stored anew. The database is closed
	 * and opened again; others wait. Killed at any moment, either the old or the new keys open it. The old keys are put aside in
	 * the key directory, since backups made before need them.
	 *
	 * @throws IllegalStateException if this thread is reading or writing
	 */
	void rotateKeys() throws StoreException;

	/**
	 * Writes a copy of the database, as encrypted as it is, into a new ZIP file; the keys are not in it, and neither are the other
	 * files of the directory. Others may read meanwhile. Needs room for a second copy in the data directory for a while.
	 *
	 * @throws StoreException {@link StoreException.Fault#EXISTS} if there is such a file; nothing half-done remains
	 */
	void backup(Path file) throws StoreException;

	/**
	 * Gives space of deleted rows back to the disk: what was in them stands in no file of the directory any more. (What the disk
	 * keeps in its free blocks is encrypted.) Needs room for a second copy of the largest table for a while.
	 */
	void compact() throws StoreException;

	/** Rows about persons. */
	RecordStore records();

	/** Address register and area sets. */
	PlaceStore places();

	/** Results that have passed the gate. */
	ResultStore results();

	@Override
	void close() throws StoreException;
}
