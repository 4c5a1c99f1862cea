package dk.boligmonitor.dataimport.check;

import dk.boligmonitor.dataimport.table.KeyHash;
import dk.boligmonitor.model.record.Pseudonym;

/**
 * A table from 64-bit keys that are spread evenly, since they are hashes, to numbers: open addressing without objects, so that
 * a million keys take 25 MB. Among a million persons two share their first 64 bits once in some 37 million tables, which is
 * good enough for a warning and for nothing else.
 */
final class KeyTable {

	/** Value of a key that is not there. */
	static final int ABSENT = Integer.MIN_VALUE;

	private static final int FIRST_CAPACITY = 1 << 10;

	private long[] keys = new long[FIRST_CAPACITY];
	private int[] values = new int[FIRST_CAPACITY];
	private int size;

	/** Key of a person. */
	static long key(Pseudonym person) {
		return person.high();
	}

	/** Key of a text. */
	static long key(String text) {
		return KeyHash.NOBODY.and(text).high();
	}

	/** Keeps the value of a key that is new; says which value the key had before, or {@link #ABSENT}. */
	int putIfAbsent(long key, int value) {
		if (size > keys.length / 10 * 7) {
			grow();
		}
		int at = find(keys, key);
		if (keys[at] != 0) {
			return values[at];
		}
		keys[at] = stored(key);
		values[at] = value;
		size++;
		return ABSENT;
	}

	/** Value of a key, or {@link #ABSENT}. */
	int get(long key) {
		int at = find(keys, key);
		return keys[at] == 0 ? ABSENT : values[at];
	}

	/** How many keys there are. */
	int size() {
		return size;
	}

	/** Zero marks a free place, so the key zero is kept as one. */
	private static long stored(long key) {
		return key == 0 ? 1 : key;
	}

	private static int find(long[] keys, long key) {
		long wanted = stored(key);
		int mask = keys.length - 1;
		int at = (int) wanted & mask;
		while (keys[at] != 0 && keys[at] != wanted) {
			at = at + 1 & mask;
		}
		return at;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldValues = values;
		keys = new long[oldKeys.length * 2];
		values = new int[keys.length];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int at = find(keys, oldKeys[i]);
				keys[at] = oldKeys[i];
				values[at] = oldValues[i];
			}
		}
	}
}
