package dk.boligmonitor.dataimport.source.remote;

import java.io.IOException;

/** The server answers that it will not do something, and asking again would not help. */
public final class RemoteRefused extends IOException {

	private static final long serialVersionUID = 1L;

	private final String code;

	/**
	 * @param code its answer
	 */
	RemoteRefused(String code) {
		super(code);
		this.code = code;
	}

	/** Its answer as a code, such as {@code 550}; never its text. */
	public String code() {
		return code;
	}
}
