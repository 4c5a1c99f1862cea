package dk.boligmonitor.store.derby.record;

import java.util.BitSet;

/**
 * What a delivery tells of one kind, as row numbers.
 *
 * @param delivery its number
 * @param day      D, the day whose state it shows
 * @param changes  true if it tells changes only: then {@code added} is all that it tells
 * @param added    else what it tells and the whole delivery before it did not
 * @param ended    what the whole delivery before it told and this one does not
 */
record Told(int delivery, int day, boolean changes, BitSet added, BitSet ended) {

	/** Takes {@code whole} from what the whole delivery before tells to what this one tells. */
	void lead(BitSet whole) {
		whole.or(added);
		whole.andNot(ended);
	}
}
