package dk.boligmonitor.store.record;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
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

	/** A place in day care; key: person, institution, start. */
	void add(Daycare row) throws StoreException;

	/** A relocation; key: person and day. */
	void add(Relocation row) throws StoreException;

	/** A row of a declared kind; key: its person and key cells. */
	void add(OtherRow row) throws StoreException;

	/** What the rows of one kind came to. */
	interface LeftOut {
		/** Rows of {@code kind} that were rejected. */
		long rejected(RecordKind kind);

		/** Rows of {@code kind} that repeated an earlier one word for word. */
		long duplicates(RecordKind kind);
	}

	/**
	 * Ends what the delivery no longer mentions (unless it tells changes only), stores rejects, control totals and statistics, and
	 * makes all of it visible at once.
	 *
	 * @param leftOut    how many rows of each kind were left out; all rejected rows are in {@code rejects} unless there are very
	 *                   many
	 * @param rejects    the rows rejected
	 * @param statistics what the next delivery will be compared with, as text that only its writer understands
	 * @throws StoreException also if the control totals do not balance; then nothing was stored
	 */
	StoredDelivery commit(LeftOut leftOut, List<Reject> rejects, String statistics) throws StoreException;

	@Override
	void close() throws StoreException;
}
