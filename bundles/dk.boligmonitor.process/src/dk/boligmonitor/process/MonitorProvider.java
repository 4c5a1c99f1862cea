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

	/**
	 * Makes a data directory from a backup. The keys must be in the key directory.
	 *
	 * @param backup    what {@link Custody#backup} wrote
	 * @param directory where no database may be yet
	 * @throws MonitorException if there is one, the backup is not whole, or the keys are missing; nothing half-done remains
	 */
	void restore(Path backup, Path directory) throws MonitorException;
}
