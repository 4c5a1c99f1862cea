package dk.boligmonitor.process.record;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import dk.boligmonitor.geocoding.MatchReport;
import dk.boligmonitor.model.Problem;
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

	/** The delivery that was tried last in this session and not stored; empty if the last one was. */
	Optional<Attempt> attempt();

	/** What can be done about a rejected row of a stored delivery or of {@link #attempt}. */
	List<QuickFix> fixes(String deliveryName, RejectLine row) throws MonitorException;

	/**
	 * Months from the first delivery to the newest, times the kinds that any delivery has brought: oldest month first, kinds in
	 * their order. Where deliveries come every third month, only every third month is expected.
	 */
	List<DeliveryState> calendar() throws MonitorException;

	/** What is unusual in a stored delivery against the one of the month before it, by the thresholds of today. */
	List<Problem> drift(String deliveryName) throws MonitorException;

	/** Matched and unmatched addresses of the newest delivery's residents, unmatched grouped by street. */
	MatchReport matchReport() throws MonitorException;
}
