package dk.boligmonitor.dataimport.source;

import java.util.Optional;

import dk.boligmonitor.dataimport.ImportException;

/** Knows the passwords of sources: from key files, or from a secure storage of the workbench. */
public interface Secrets {

	/**
	 * The password of a source, or the passphrase of its private key. A copy for the caller, who wipes it after use.
	 *
	 * @param source name of the source
	 * @return empty if none is kept
	 * @throws ImportException {@link ImportException.Fault#SECRET_EXPOSED} or {@link ImportException.Fault#SECRET_BROKEN}
	 */
	Optional<char[]> of(String source) throws ImportException;

	/** Where a person would look for the secret of a source, for messages. */
	String place(String source);
}
