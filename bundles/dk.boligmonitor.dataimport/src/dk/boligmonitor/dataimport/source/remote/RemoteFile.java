package dk.boligmonitor.dataimport.source.remote;

import java.time.Instant;

/**
 * A file of a source, as its server lists it.
 *
 * @param path     its name, or {@code folder/name}
 * @param size     bytes
 * @param modified as the server says, in the precision that it has; serves only to see that the file changed
 */
public record RemoteFile(String path, long size, Instant modified) {

	/** Its name without a folder. */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}
}
