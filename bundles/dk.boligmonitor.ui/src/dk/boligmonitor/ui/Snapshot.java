package dk.boligmonitor.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Status;

/**
 * What the open data directory held at one moment.
 *
 * @param directory  where
 * @param status     deliveries, register, areas and results
 * @param indicators on offer, in catalogue order
 * @param areaSets   newest version of each set
 * @param suggested  periods worth calculating, newest first
 */
public record Snapshot(Path directory, Status status, List<IndicatorInfo> indicators, List<AreaSet> areaSets,
		List<Period> suggested) {

	/** Reads it from the store; not for the user interface thread. */
	static Snapshot of(Monitor monitor) throws MonitorException {
		return new Snapshot(monitor.directory(), monitor.status(), monitor.indicators(), monitor.areaSets(),
				monitor.suggestedPeriods());
	}

	/** The indicator of an id, if it is on offer. */
	public Optional<IndicatorInfo> indicator(IndicatorId id) {
		return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
	}

	/** The area set of a name. */
	public Optional<AreaSet> areaSet(String name) {
		return areaSets.stream().filter(s -> s.name().equals(name)).findFirst();
	}
}
