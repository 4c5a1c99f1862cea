package dk.boligmonitor.dataimport.check;

import java.util.Arrays;

/**
 * Finds placements that begin while another of the same person lasts. Rows are kept as numbers (20 bytes each) and sorted
 * once at the end, so the work stays small however many placements one person has.
 */
final class Placements {

	/** Last day of a placement that has not ended. */
	static final int OPEN = Integer.MAX_VALUE;

	/**
	 * What was found.
	 *
	 * @param rows  placements that begin while another one lasts
	 * @param first lowest line of these, if there are any
	 */
	record Overlaps(long rows, long first) {
	}

	private static final int FIRST_CAPACITY = 256;

	private long[] persons = new long[FIRST_CAPACITY];
	private int[] starts = new int[FIRST_CAPACITY];
	private int[] ends = new int[FIRST_CAPACITY];
	private int[] lines = new int[FIRST_CAPACITY];
	private int size;

	/**
	 * A placement.
	 *
	 * @param person key of the person
	 * @param start  epoch day
	 * @param end    epoch day, or {@link #OPEN}
	 */
	void add(long person, int start, int end, long line) {
		if (size == persons.length) {
			int more = size + size / 2;
			persons = Arrays.copyOf(persons, more);
			starts = Arrays.copyOf(starts, more);
			ends = Arrays.copyOf(ends, more);
			lines = Arrays.copyOf(lines, more);
		}
		persons[size] = person;
		starts[size] = start;
		ends[size] = end;
		lines[size] = (int) Math.min(line, Integer.MAX_VALUE);
		size++;
	}

	/**
	 * Sweeps over the placements of each person.
	 *
	 * @param shared so many days before the end of one the next may begin, that end included
	 */
	Overlaps overlaps(int shared) {
		sort();
		long rows = 0;
		long first = Long.MAX_VALUE;
		long lasts = Long.MIN_VALUE;
		for (int i = 0; i < size; i++) {
			if (i == 0 || persons[i] != persons[i - 1]) {
				lasts = Long.MIN_VALUE;
			}
			if (lasts != Long.MIN_VALUE && lasts - starts[i] + 1 > shared) {
				rows++;
				first = Math.min(first, lines[i]);
			}
			lasts = Math.max(lasts, ends[i]);
		}
		return new Overlaps(rows, first);
	}

	/** Heapsort: no memory beside the rows, and no order of rows that makes it slow. */
	private void sort() {
		for (int root = size / 2 - 1; root >= 0; root--) {
			sink(root, size);
		}
		for (int end = size - 1; end > 0; end--) {
			swap(0, end);
			sink(0, end);
		}
	}

	private void sink(int from, int end) {
		int root = from;
		while (2 * root + 1 < end) {
			int child = 2 * root + 1;
			if (child + 1 < end && before(child, child + 1)) {
				child++;
			}
			if (!before(root, child)) {
				return;
			}
			swap(root, child);
			root = child;
		}
	}

	/** By person, start, line: of two that begin together the later line is the one that overlaps. */
	private boolean before(int a, int b) {
		if (persons[a] != persons[b]) {
			return persons[a] < persons[b];
		}
		return starts[a] != starts[b] ? starts[a] < starts[b] : lines[a] < lines[b];
	}

	private void swap(int a, int b) {
		long person = persons[a];
		persons[a] = persons[b];
		persons[b] = person;
		swap(starts, a, b);
		swap(ends, a, b);
		swap(lines, a, b);
	}

	private static void swap(int[] of, int a, int b) {
		int kept = of[a];
		of[a] = of[b];
		of[b] = kept;
	}
}
