package dk.boligmonitor.store.derby.record;

import java.util.Arrays;

/**
 * Finds the number of a 128-bit key: hundreds of thousands of persons, homes or row keys without an object for each. Open
 * addressing with linear probing, never more than half full. The keys must be well mixed.
 */
final class KeyIndex {

	private static final int FREE = -1;

	private long[] high = new long[1024];
	private long[] low = new long[1024];
	private int[] slots = free(2048);
	private int entered;
	private int size;

	/** One above the highest number. */
	int size() {
		return size;
	}

	/** The number of a key, or −1. */
	int find(long h, long l) {
		int mask = slots.length - 1;
		for (int s = slot(l, mask);; s = (s + 1) & mask) {
			int number = slots[s];
			if (number == FREE || high[number] == h && low[number] == l) {
				return number;
			}
		}
	}

	/** Enters a new key under a number; numbers may come in any order but in the end have no gaps. */
	void put(int number, long h, long l) {
		if (number >= high.length) {
			int length = Math.max(number + 1, high.length * 2);
			high = Arrays.copyOf(high, length);
			low = Arrays.copyOf(low, length);
		}
		high[number] = h;
		low[number] = l;
		size = Math.max(size, number + 1);
		entered++;
		if (entered > slots.length / 2) {
			grow();
		}
		enter(number);
	}

	/** Enters a new key under the next number. */
	int add(long h, long l) {
		int number = size;
		put(number, h, l);
		return number;
	}

	private void grow() {
		int[] old = slots;
		slots = free(old.length * 4);
		for (int number : old) {
			if (number != FREE) {
				enter(number);
			}
		}
	}

	private void enter(int number) {
		int mask = slots.length - 1;
		int s = slot(low[number], mask);
		while (slots[s] != FREE) {
			s = (s + 1) & mask;
		}
		slots[s] = number;
	}

	private static int slot(long l, int mask) {
		return (int) (l ^ l >>> 32) & mask;
	}

	private static int[] free(int length) {
		int[] slots = new int[length];
		Arrays.fill(slots, FREE);
		return slots;
	}
}
