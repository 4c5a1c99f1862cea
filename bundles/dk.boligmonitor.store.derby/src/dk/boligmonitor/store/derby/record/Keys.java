package dk.boligmonitor.store.derby.record;

import java.util.BitSet;

import dk.boligmonitor.store.derby.record.block.IntRows;

/** Numbers the keys of rows: a key of one cell is its own number, others get 0, 1, 2 and so on as they are first seen. */
final class Keys {

	private final IntRows rows;
	private final IntRows keys;
	private final BitSet seen = new BitSet();
	private final int[] key;

	Keys(Layout layout, IntRows rows) {
		this.rows = rows;
		keys = new IntRows("key", layout.keys());
		key = new int[layout.keys()];
	}

	/** The number of the row's key. */
	int number(int row) {
		int number = key.length == 1 ? rows.cell(row, 0) : keys.number(key(row));
		seen.set(number);
		return number;
	}

	/** True if the row's key was seen. */
	boolean has(int row) {
		return key.length == 1 ? seen.get(rows.cell(row, 0)) : keys.find(key(row)) >= 0;
	}

	/** How many different keys were seen. */
	int count() {
		return seen.cardinality();
	}

	private int[] key(int row) {
		for (int column = 0; column < key.length; column++) {
			key[column] = rows.cell(row, column);
		}
		return key;
	}
}
