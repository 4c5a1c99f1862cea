package dk.boligmonitor.process.delivery;

import dk.boligmonitor.dataimport.RecordSink;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;

/** Counts residents' addresses on the way to the next sink. */
final class TalliedSink<X extends Exception> implements RecordSink<X> {

	private final AddressTally tally;
	private final RecordSink<X> next;

	TalliedSink(AddressTally tally, RecordSink<X> next) {
		this.tally = tally;
		this.next = next;
	}

	@Override
	public void resident(Resident row) throws X {
		tally.add(row);
		next.resident(row);
	}

	@Override
	public void measure(Measure row) throws X {
		next.measure(row);
	}

	@Override
	public void pupil(Pupil row) throws X {
		next.pupil(row);
	}

	@Override
	public void grade(Grade row) throws X {
		next.grade(row);
	}

	@Override
	public void daycare(Daycare row) throws X {
		next.daycare(row);
	}

	@Override
	public void relocation(Relocation row) throws X {
		next.relocation(row);
	}

	@Override
	public void other(OtherRow row) throws X {
		next.other(row);
	}
}
