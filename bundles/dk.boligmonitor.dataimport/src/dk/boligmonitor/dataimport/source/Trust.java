package dk.boligmonitor.dataimport.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which server is the right one. With SFTP a server that is not listed is refused. With FTPS a fingerprint replaces the check by
 * the system's certificate authorities.
 *
 * @param fingerprints {@code SHA256:} and Base64, of SSH host keys as {@code ssh-keygen -l} prints them, or of the server's
 *                     certificate, for which hexadecimal digits with or without colons will do as well
 * @param knownHosts   a file of OpenSSH's form with further host keys
 */
public record Trust(List<String> fingerprints, Optional<Path> knownHosts) {

	/** No server, or with FTPS those that the system trusts. */
	public static final Trust NONE = new Trust(List.of(), Optional.empty());

	/** Copies the list. */
	public Trust {
		fingerprints = List.copyOf(fingerprints);
	}
}
