package dk.boligmonitor.store.derby.record;

import java.util.Arrays;
import java.util.BitSet;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.record.FileTotals;

/**
 * Which row of a table is the current one of each key, and what the delivery made of it. Keys are small numbers; it also
 * counts the control totals.
 */
final class CurrentRows {

	/** No current row. */
	static final int NO_ROW = -1;

	private int[] rows = none(1024);
	private final BitSet seen = new BitSet();
	private int keys;
	private long unchanged;
	private long added;
	private long changed;
	private long ended;

	/** The current row of a key, or {@link #NO_ROW}. */
	int row(int key) {
		return key < rows.length ? rows[key] : NO_ROW;
	}

	/** Enters a stored row. */
	void put(int key, int row) {
		if (key >= rows.length) {
			int old = rows.length;
			rows = Arrays.copyOf(rows, Math.max(key + 1, old * 2));
			Arrays.fill(rows, old, rows.length, NO_ROW);
		}
		rows[key] = row;
		keys = Math.max(keys, key + 1);
	}

	/**
	 * The delivery mentions a key.
	 *
	 * @throws IllegalArgumentException if it did so before
	 */
	void mention(int key) {
		if (seen.get(key)) {
			throw new IllegalArgumentException("A row with the same key was added before");
		}
		seen.set(key);
	}

	void countUnchanged() {
		unchanged++;
	}

	/** A new row about something that had no current row. */
	void added(int key, int row) {
		put(key, row);
		added++;
	}

	/** A new row instead of the current one. */
	void changed(int key, int row) {
		put(key, row);
		changed++;
	}

	void countEnded() {
		ended++;
	}

	/** The next key from {@code key} on that has a current row which the delivery did not mention, or −1. */
	int nextUnmentioned(int key) {
		for (int k = seen.nextClearBit(key); k < keys; k = seen.nextClearBit(k + 1)) {
			if (rows[k] != NO_ROW) {
				return k;
			}
		}
		return -1;
	}

	FileTotals totals(RecordKind kind, long rejected) {
		return new FileTotals(kind, rejected + unchanged + added + changed, rejected, unchanged, added, changed, ended);
	}

	private static int[] none(int length) {
		int[] rows = new int[length];
		Arrays.fill(rows, NO_ROW);
		return rows;
	}
}
