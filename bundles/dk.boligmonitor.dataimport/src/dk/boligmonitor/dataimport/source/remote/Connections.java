package dk.boligmonitor.dataimport.source.remote;

import java.util.Arrays;
import java.util.Optional;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.ImportException.Fault;
import dk.boligmonitor.dataimport.source.Protocol;
import dk.boligmonitor.dataimport.source.Secrets;
import dk.boligmonitor.dataimport.source.Source;

/** Connects to sources. */
public final class Connections {

	private Connections() {
	}

	/**
	 * Connects once, logs in and goes to the source's folder.
	 *
	 * @throws ImportException {@link Fault#HOST_UNREACHABLE}, {@link Fault#LOGIN_REFUSED}, {@link Fault#HOST_KEY_UNKNOWN},
	 *                         {@link Fault#HOST_KEY_CHANGED}, {@link Fault#CERTIFICATE_REFUSED}, {@link Fault#FOLDER_MISSING},
	 *                         {@link Fault#SERVER_REFUSED}, or what is wrong with the secret; only the first is worth another try
	 */
	public static Remote open(Source source, Secrets secrets) throws ImportException {
		if (source.protocol() == Protocol.FOLDER) {
			return new FolderRemote(source);
		}
		Optional<char[]> secret = secrets.of(source.name());
		if (secret.isEmpty() && source.keyFile().isEmpty()) {
			throw new ImportException(Fault.SECRET_MISSING, null, source.name(), secrets.place(source.name()));
		}
		try {
			return source.protocol() == Protocol.SFTP ? SftpConnector.open(source, secret)
					: FtpConnector.open(source, secret.orElse(new char[0]));
		} finally {
			secret.ifPresent(s -> Arrays.fill(s, '\0'));
		}
	}
}
