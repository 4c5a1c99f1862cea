package dk.boligmonitor.dataimport.source.raw;

import java.io.IOException;

/** A file of the raw zone is cut or altered, or was encrypted with another key. */
public final class RawDamaged extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param what the part that does not fit
	 */
	RawDamaged(String what) {
		super("Raw file damaged: " + what);
	}
}
