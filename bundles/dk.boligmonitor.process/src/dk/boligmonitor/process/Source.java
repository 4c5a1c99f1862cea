package dk.boligmonitor.process;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A place that deliveries are fetched from. Its secret is kept apart from it.
 *
 * @param name    how commands name it: letters, digits, {@code -} and {@code _}
 * @param kind    how it is reached
 * @param host    server; empty for a folder
 * @param port    0 for the usual one
 * @param user    account; empty for a folder
 * @param folder  on the server, or the watched folder
 * @param pattern file names to fetch, with {@code *} and {@code ?}, for example {@code FLIS_*.zip}
 * @param profile layout of its deliveries; empty to find it from the name
 * @param keyFile private key to log in with (SFTP only); its passphrase is the secret
 * @param hostKey fingerprint of the server that is trusted (SFTP, FTPS), as {@code SHA256:…}; empty as long as none is
 * @param mode    who opens FTP's data connections
 * @param after   what becomes of fetched files at the source
 * @param moveTo  where {@link After#MOVE} moves them, else empty
 */
public record Source(String name, Kind kind, String host, int port, String user, String folder, String pattern,
		Optional<String> profile, Optional<Path> keyFile, Optional<String> hostKey, Mode mode, After after, String moveTo) {

	/** How a source is reached. */
	public enum Kind {
		FOLDER, FTP, FTPS, FTPS_IMPLICIT, SFTP
	}

	/** Who opens FTP's data connections. */
	public enum Mode {
		/** We do; goes through nearly all firewalls. */
		PASSIVE,
		/** The server does. */
		ACTIVE
	}

	/** What becomes of a fetched file at its source. */
	public enum After {
		KEEP, DELETE, MOVE
	}

	/** Says whether a source may have this name. */
	public static boolean allows(String name) {
		return name.matches("[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå_-]{0,39}");
	}

	/** A watched folder. */
	public static Source folder(String name, Path folder, String pattern) {
		return new Source(name, Kind.FOLDER, "", 0, "", folder.toString(), pattern, Optional.empty(), Optional.empty(),
				Optional.empty(), Mode.PASSIVE, After.KEEP, "");
	}

	/** The same with a trusted server. */
	public Source trusting(String fingerprint) {
		return new Source(name, kind, host, port, user, folder, pattern, profile, keyFile, Optional.of(fingerprint),
				mode, after, moveTo);
	}
}
