package dk.boligmonitor.store.derby.record;

import java.util.Arrays;

import dk.boligmonitor.store.derby.record.block.IntRows;

/** A number for each key that rows have, such as the row that is known of it. */
final class KeyMap {

	/** No number. */
	static final int NONE = -1;

	private final Keys keys;
	private int[] values = {};

	KeyMap(Layout layout, IntRows rows) {
		keys = new Keys(layout, rows);
	}

	/** The number for the key of {@code row}, or {@link #NONE}. */
	int get(int row) {
		int place = place(row);
		return values[place];
	}

	/** Sets the number for the key of {@code row}. */
	void put(int row, int value) {
		int place = place(row);
		values[place] = value;
	}

	private int place(int row) {
		int key = keys.number(row);
		int old = values.length;
		if (key >= old) {
			values = Arrays.copyOf(values, Math.max(1024, key * 2));
			Arrays.fill(values, old, values.length, NONE);
		}
		return key;
	}
}
