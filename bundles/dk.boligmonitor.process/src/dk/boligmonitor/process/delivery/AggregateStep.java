package dk.boligmonitor.process.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.dataimport.AggregateFile;
import dk.boligmonitor.dataimport.AggregateReport;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.record.Aggregate;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.process.PlaceImport;
import dk.boligmonitor.process.engine.Faults;
import dk.boligmonitor.store.DataStore;

/** Leads figures of areas that others counted into the store. One rejected row refuses all, so that no figure is missing unseen. */
final class AggregateStep {

	/** The layout as long as nobody asks for another. */
	static final String USUAL = "aggregater";

	/** So many rejected rows are told; who has more has another fault. */
	private static final int MOST_TOLD = 20;

	private final DataStore store;
	private final ProfileBook profiles;

	AggregateStep(DataStore store, ProfileBook profiles) {
		this.store = store;
		this.profiles = profiles;
	}

	PlaceImport run(Path file, String profile, Progress progress) throws MonitorException {
		return Faults.ask(() -> {
			String name = String.valueOf(file.getFileName());
			ProfileBook.Choice layout = profiles.choose(Optional.of(profile), name);
			if (!layout.profile().aggregates()) {
				throw new MonitorException(Fault.NO_AGGREGATES, List.of(profile), null);
			}
			List<Aggregate> rows = new ArrayList<>();
			List<Problem> rejected = new ArrayList<>();
			AggregateReport report = AggregateFile.<RuntimeException> read(file, layout.profile(), layout.kinds(), rows::add,
					r -> rejected.add(r.problem()), progress);
			if (report.refused() || !rejected.isEmpty()) {
				List<Problem> told = new ArrayList<>(report.problems());
				told.addAll(rejected.subList(0, Math.min(MOST_TOLD, rejected.size())));
				return new PlaceImport.Refused(told);
			}
			store.records().saveAggregates(name, rows);
			return new PlaceImport.Stored(name, rows.size(), report.problems());
		});
	}
}
