package dk.boligmonitor.process;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

/** Opens data directories for work. Offered as an OSGi service; safe to call from any thread. */
@ProviderType
public interface MonitorProvider {

	/**
	 * Opens a data directory, and makes it where there is none.
	 *
	 * @throws MonitorException if it is in use elsewhere, its key is missing, or the disk fails
	 */
	Monitor open(Path directory) throws MonitorException;
}
