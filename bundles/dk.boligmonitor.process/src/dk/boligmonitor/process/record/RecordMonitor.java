package dk.boligmonitor.process.record;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.geocoding.MatchReport;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;

/** The same open monitor, seen from the rooms for raw data: data import and geocoding. */
@ProviderType
public interface RecordMonitor extends Monitor {

	/** The inner side of an open monitor. */
	static RecordMonitor of(Monitor monitor) {
		return (RecordMonitor) monitor;
	}

	/** Rows that were left out of a stored delivery, in file order. */
	List<RejectLine> rejects(String deliveryName) throws MonitorException;

	/** Matched and unmatched addresses of the newest delivery's residents, unmatched grouped by street. */
	MatchReport matchReport() throws MonitorException;
}
