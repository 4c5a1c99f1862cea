package dk.boligmonitor.process.delivery;

import dk.boligmonitor.dataimport.RecordSink;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;

/** Lets good rows go: for a reading that only checks. */
final class NoSink implements RecordSink<RuntimeException> {

	@Override
	public void resident(Resident row) {
		// not kept
	}

	@Override
	public void measure(Measure row) {
		// not kept
	}

	@Override
	public void pupil(Pupil row) {
		// not kept
	}

	@Override
	public void grade(Grade row) {
		// not kept
	}

	@Override
	public void daycare(Daycare row) {
		// not kept
	}

	@Override
	public void relocation(Relocation row) {
		// not kept
	}

	@Override
	public void other(OtherRow row) {
		// not kept
	}
}
