package dk.boligmonitor.dataimport.table;

import java.util.Arrays;

import dk.boligmonitor.model.ProblemCode;

/**
 * Remembers on which line each key was first accepted, and what the row said. Keys are 128 bits, so that two different ones are
 * never taken for the same (the chance in a delivery of a million rows is below 10⁻²⁵). A million rows take 36 MB at most.
 */
public final class FirstLines {

	private static final int FIRST_CAPACITY = 1 << 10;
	private static final int CHUNK_BITS = 14;
	private static final int CHUNK = 1 << CHUNK_BITS;
	/** Numbers of an entry: two of the key, one of what the row says. */
	private static final int LONGS = 3;

	/** Open addressing: number of an entry plus one, or 0. */
	private int[] table = new int[FIRST_CAPACITY];
	/** Entries in pieces, so that growing copies nothing. */
	private long[][] entries = {};
	private int[][] lines = {};
	private int size;

	/**
	 * Takes the key of a row that is otherwise good.
	 *
	 * @return true if the key is new; false if the row says word for word what the row with that key said
	 * @throws BadCell if a row with that key said something else; its line is the argument
	 */
	public boolean accept(KeyHash key, ProblemCode code, Row row, Column column) throws BadCell {
		long high = key.high();
		long low = key.low();
		if (size > table.length * 3L / 4) {
			grow();
		}
		int at = slot(table, high);
		while (table[at] != 0) {
			int entry = table[at] - 1;
			long[] numbers = entries[entry >> CHUNK_BITS];
			int first = (entry & CHUNK - 1) * LONGS;
			if (numbers[first] == high && numbers[first + 1] == low) {
				if (numbers[first + 2] == row.fingerprint()) {
					return false;
				}
				throw BadCell.of(code, row, column, Integer.toString(lines[entry >> CHUNK_BITS][entry & CHUNK - 1]));
			}
			at = at + 1 & table.length - 1;
		}
		table[at] = add(high, low, row) + 1;
		return true;
	}

	private int add(long high, long low, Row row) {
		int chunk = size >> CHUNK_BITS;
		if (chunk == entries.length) {
			entries = Arrays.copyOf(entries, chunk + 1);
			entries[chunk] = new long[CHUNK * LONGS];
			lines = Arrays.copyOf(lines, chunk + 1);
			lines[chunk] = new int[CHUNK];
		}
		int first = (size & CHUNK - 1) * LONGS;
		entries[chunk][first] = high;
		entries[chunk][first + 1] = low;
		entries[chunk][first + 2] = row.fingerprint();
		lines[chunk][size & CHUNK - 1] = Math.toIntExact(row.line());
		return size++;
	}

	/** Memory that the numbers take, in bytes. */
	long bytes() {
		return (long) table.length * Integer.BYTES + (long) entries.length * CHUNK * (LONGS * Long.BYTES + Integer.BYTES);
	}

	private void grow() {
		int[] larger = new int[table.length * 2];
		for (int entry = 0; entry < size; entry++) {
			int at = slot(larger, entries[entry >> CHUNK_BITS][(entry & CHUNK - 1) * LONGS]);
			while (larger[at] != 0) {
				at = at + 1 & larger.length - 1;
			}
			larger[at] = entry + 1;
		}
		table = larger;
	}

	private static int slot(int[] table, long high) {
		return (int) (high ^ high >>> 32) & table.length - 1;
	}
}
