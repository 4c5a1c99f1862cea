package dk.boligmonitor.process;

import java.util.Arrays;

/** A growing list of numbers without boxes. One thread. */
final class IntList {

	private int[] values;
	private int size;

	/** Begins with some values. */
	IntList(int... first) {
		values = Arrays.copyOf(first, Math.max(1024, first.length));
		size = first.length;
	}

	void add(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size * 2);
		}
		values[size++] = value;
	}

	/** Sets the value at an index; indexes passed over get −1. */
	void put(int index, int value) {
		while (size <= index) {
			add(-1);
		}
		values[index] = value;
	}

	void addAll(IntList others) {
		for (int i = 0; i < others.size; i++) {
			add(others.values[i]);
		}
	}

	int get(int index) {
		return values[index];
	}

	int size() {
		return size;
	}

	int[] toArray() {
		return Arrays.copyOf(values, size);
	}
}
