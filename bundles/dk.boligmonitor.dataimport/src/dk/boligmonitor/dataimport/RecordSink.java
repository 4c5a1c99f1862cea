package dk.boligmonitor.dataimport;

import org.osgi.annotation.versioning.ConsumerType;

import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;

/**
 * Receives the good rows of a delivery, in file order, kind after kind in the order of
 * {@link dk.boligmonitor.model.record.RecordKind}, on the reader's thread. No key comes twice.
 *
 * @param <X> what receiving may throw; it ends the reading and reaches the caller unchanged
 */
@ConsumerType
public interface RecordSink<X extends Exception> {

	/** A row of BORGER. */
	void resident(Resident row) throws X;

	/** A row of FORANSTALTNING. */
	void measure(Measure row) throws X;

	/** A row of ELEV. */
	void pupil(Pupil row) throws X;

	/** A row of KARAKTER. */
	void grade(Grade row) throws X;

	/** A row of DAGTILBUD. */
	void daycare(Daycare row) throws X;

	/** A row of FLYTNING. */
	void relocation(Relocation row) throws X;

	/** A row of a declared kind. */
	void other(OtherRow row) throws X;
}
