package dk.boligmonitor.dataimport.check;

import java.util.List;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;

/**
 * Watches the rows of one delivery while they are read, on the reader's thread. For each file, BORGER before the others, the
 * reader calls {@link #begin}, then for each row {@link #number} and, if the row is good and no duplicate, {@code accept}; then
 * {@link #end}. Lines are those of the file, counted from 1.
 */
public interface RowChecks {

	/** A file begins. */
	void begin(RecordKind kind, String file);

	/** The person's number in the row that is being read, before the row is accepted. */
	void number(PersonNumber number);

	/** A row of BORGER was rejected because the person is born after the delivery's last day. */
	void bornLater(Pseudonym person);

	/** True if BORGER says that the person is born after the delivery's last day; the row must then be rejected. */
	boolean notYetBorn(Pseudonym person);

	/** A good row of BORGER. */
	void accept(Resident row, long line);

	/** A good row of FORANSTALTNING. */
	void accept(Measure row, long line);

	/** A good row of ELEV. */
	void accept(Pupil row, long line);

	/** A good row of KARAKTER. */
	void accept(Grade row, long line);

	/** A good row of DAGTILBUD. */
	void accept(Daycare row, long line);

	/** A good row of FLYTNING. */
	void accept(Relocation row, long line);

	/** A good row of a declared kind. */
	void accept(OtherRow row, long line);

	/** The file has ended: what was noticed, one problem for each rule, with the first line where it was seen. */
	List<Problem> end();
}
