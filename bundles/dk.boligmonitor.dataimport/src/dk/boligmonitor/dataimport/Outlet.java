package dk.boligmonitor.dataimport;

import dk.boligmonitor.dataimport.check.RowChecks;
import dk.boligmonitor.dataimport.drift.StatisticsCollector;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;

/**
 * Where good rows go: past the checks and the statistics to the sink.
 *
 * @param <X> what the sink may throw
 */
final class Outlet<X extends Exception> {

	private final RowChecks checks;
	private final StatisticsCollector statistics;
	private final RecordSink<X> sink;

	Outlet(RowChecks checks, StatisticsCollector statistics, RecordSink<X> sink) {
		this.checks = checks;
		this.statistics = statistics;
		this.sink = sink;
	}

	void hand(Resident row, long line) throws X {
		checks.accept(row, line);
		statistics.accept(row);
		sink.resident(row);
	}

	void hand(Measure row, long line) throws X {
		checks.accept(row, line);
		statistics.accept(row);
		sink.measure(row);
	}

	void hand(Pupil row, long line) throws X {
		checks.accept(row, line);
		statistics.accept(row);
		sink.pupil(row);
	}

	void hand(Grade row, long line) throws X {
		checks.accept(row, line);
		statistics.accept(row);
		sink.grade(row);
	}

	/** A place in day care has no codes to count. */
	void hand(Daycare row, long line) throws X {
		checks.accept(row, line);
		sink.daycare(row);
	}

	void hand(Relocation row, long line) throws X {
		checks.accept(row, line);
		statistics.accept(row);
		sink.relocation(row);
	}

	void hand(OtherRow row, long line) throws X {
		checks.accept(row, line);
		statistics.accept(row);
		sink.other(row);
	}
}
