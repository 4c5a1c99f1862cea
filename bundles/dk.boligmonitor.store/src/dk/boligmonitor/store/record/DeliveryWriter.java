package dk.boligmonitor.store.record;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.store.StoreException;

/**
 * Writes one delivery in one transaction. Rows of a kind come together, kinds in any order; each row has a key that was not
 * given before (the reader has seen to that). Closing without {@link #commit} leaves the store as it was. One thread.
 */
@ProviderType
public interface DeliveryWriter extends AutoCloseable {

	/** A resident; key: person. */
	void add(Resident row) throws StoreException;

	/** A measure; key: person, case, group, type, start. */
	void add(Measure row) throws StoreException;

	/** A pupil; key: person and school year. */
	void add(Pupil row) throws StoreException;

	/** A grade; key: person, school year, subject, test form. */
	void add(Grade row) throws StoreException;

	/** What the rows of one kind came to. */
	interface Rejected {
		/** Rows of {@code kind} that the reader left out. */
		long of(RecordKind kind);
	}

	/**
	 * Ends what the delivery no longer mentions, stores rejects and control totals, and makes all of it visible at once.
	 *
	 * @param rejected how many rows of each kind were left out; all rejected rows are in {@code rejects} unless there are
	 *                 very many
	 * @param rejects  the rows left out
	 */
	StoredDelivery commit(Rejected rejected, List<Reject> rejects) throws StoreException;

	@Override
	void close() throws StoreException;
}
