package dk.boligmonitor.dataimport.source;

import java.util.Arrays;
import java.util.Optional;

/** How a source is reached. */
public enum Protocol {
	/** A folder that this machine sees. */
	FOLDER("folder", 0),
	/** FTP without encryption: everybody on the way can read password and files. */
	FTP("ftp", 21),
	/** FTP that changes to TLS by AUTH TLS (RFC 4217). */
	FTPS("ftps", 21),
	/** FTP over TLS from the first byte. */
	FTPS_IMPLICIT("ftps-implicit", 990),
	/** Files over SSH. */
	SFTP("sftp", 22);

	private final String word;
	private final int port;

	Protocol(String word, int port) {
		this.word = word;
		this.port = port;
	}

	/** How files and commands write it. */
	public String word() {
		return word;
	}

	/** The usual port; 0 for a folder. */
	public int port() {
		return port;
	}

	/** Reads {@link #word()}. */
	public static Optional<Protocol> of(String word) {
		return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
	}
}
