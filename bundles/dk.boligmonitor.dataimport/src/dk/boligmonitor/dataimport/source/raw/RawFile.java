package dk.boligmonitor.dataimport.source.raw;

import java.time.Instant;

/**
 * A file of the raw zone.
 *
 * @param name     as it was given; of a damaged file the name on disk
 * @param origin   what it was made from, in the words of whoever wrote it; empty if damaged
 * @param state    whether it can be read
 * @param size     plain bytes; of a file that is not complete about so many
 * @param sha256   of the plain bytes in hex; empty unless complete
 * @param received when it was completed; of a partial file when it was begun; of a damaged one when it was last written
 */
public record RawFile(String name, String origin, State state, long size, String sha256, Instant received) {

	/** Whether a file can be read. */
	public enum State {
		/** It came through whole. */
		COMPLETE,
		/** Its transfer broke off; the next one goes on from there. */
		PARTIAL,
		/** Its head is altered, or it was encrypted with another key. */
		DAMAGED
	}
}
