package dk.boligmonitor.store.derby.record.block;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Distinct rows of whole numbers, all of one width. Four bytes a cell, and about ten more a row once rows are looked up. On disk
 * they lie column by column, each number as the difference to the one above it, since what comes together is alike.
 */
public final class IntRows extends Dictionary {

	/** Stands for no number in a cell; a row that begins with it is blank. */
	public static final int NONE = Integer.MIN_VALUE;

	private static final int FREE = -1;

	private final int width;
	private int[] cells = {};
	private int size;
	/** Row numbers by hash, open addressing with linear probing, at most half full; made when first needed. */
	private int @Nullable [] slots;

	/** An empty one. */
	public IntRows(String name, int width) {
		super(name);
		this.width = width;
	}

	/** The stored one. */
	public static IntRows read(Connection connection, String name, int width) throws SQLException {
		IntRows rows = new IntRows(name, width);
		rows.load(connection);
		return rows;
	}

	@Override
	public int size() {
		return size;
	}

	/** How many cells a row has. */
	public int width() {
		return width;
	}

	/** One cell. */
	public int cell(int row, int column) {
		return cells[row * width + column];
	}

	/** The number of a row, or −1. */
	public int find(int... row) {
		int[] table = index();
		return table[slot(table, row)];
	}

	/** The number of a row, which is added if it is new. */
	public int number(int... row) {
		if (row.length != width || row[0] == NONE) {
			throw new IllegalArgumentException("Not a row of " + width + " cells");
		}
		int[] table = index();
		int s = slot(table, row);
		if (table[s] != FREE) {
			return table[s];
		}
		room(1);
		System.arraycopy(row, 0, cells, size * width, width);
		table[s] = size;
		size++;
		if (size > table.length / 2) {
			slots = null;
		}
		return size - 1;
	}

	/** The slot of a row, or the free one where it would stand. */
	private int slot(int[] table, int[] row) {
		int mask = table.length - 1;
		int s = hash(row, 0, width) & mask;
		while (table[s] != FREE && !equal(table[s] * width, row)) {
			s = s + 1 & mask;
		}
		return s;
	}

	private boolean equal(int at, int[] row) {
		for (int column = 0; column < width; column++) {
			if (cells[at + column] != row[column]) {
				return false;
			}
		}
		return true;
	}

	private int[] index() {
		int[] known = slots;
		if (known != null) {
			return known;
		}
		int[] table = new int[Math.max(1024, Integer.highestOneBit(size) << 2)];
		Arrays.fill(table, FREE);
		int mask = table.length - 1;
		for (int row = 0; row < size; row++) {
			if (!isBlank(row)) {
				int s = hash(cells, row * width, width) & mask;
				while (table[s] != FREE) {
					s = s + 1 & mask;
				}
				table[s] = row;
			}
		}
		slots = table;
		return table;
	}

	private static int hash(int[] values, int from, int count) {
		long h = count;
		for (int i = from; i < from + count; i++) {
			h = (h ^ values[i]) * 0x9E3779B97F4A7C15L;
			h ^= h >>> 29;
		}
		return (int) (h ^ h >>> 32);
	}

	private void room(int more) {
		int needed = Math.multiplyExact(size + more, width);
		if (needed > cells.length) {
			cells = Arrays.copyOf(cells, Math.max(Math.max(needed, 256), cells.length + cells.length / 2));
		}
	}

	@Override
	public boolean isBlank(int number) {
		return cells[number * width] == NONE;
	}

	@Override
	void blank(int number) {
		Arrays.fill(cells, number * width, (number + 1) * width, NONE);
		slots = null;
	}

	@Override
	void pack(int from, int to, Packer out) {
		for (int column = 0; column < width; column++) {
			int above = 0;
			for (int at = from * width + column; at < to * width; at += width) {
				out.near(cells[at] - above);
				above = cells[at];
			}
		}
	}

	@Override
	void unpack(int count, Unpacker in) {
		room(count);
		int end = (size + count) * width;
		for (int column = 0; column < width; column++) {
			int above = 0;
			for (int at = size * width + column; at < end; at += width) {
				above += in.near();
				cells[at] = above;
			}
		}
		size += count;
		slots = null;
	}
}
