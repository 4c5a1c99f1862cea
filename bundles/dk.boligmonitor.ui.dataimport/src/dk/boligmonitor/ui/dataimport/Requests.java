package dk.boligmonitor.ui.dataimport;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.ui.Snapshot;

/** Requests for imports of the open data directory. */
public final class Requests {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private Requests() {
	}

	/** Asks for a delivery, whose rejected rows are written into a file of their own in the data directory. */
	public static DeliveryRequest of(Snapshot snapshot, Path delivery) {
		Path rejects = snapshot.directory().resolve("rejects")
				.resolve(delivery.getFileName() + "-" + LocalDateTime.now().format(STAMP) + ".csv");
		return DeliveryRequest.of(delivery, rejects);
	}
}
