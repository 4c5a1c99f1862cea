package dk.boligmonitor.store.derby.record;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import dk.boligmonitor.store.derby.record.block.IntRows;

/**
 * When rows of a kind were valid, from one day up to, not including, another. Spells of one key follow each other and do not
 * overlap. 16 bytes a spell.
 */
final class History {

	/** No spell, no delivery. */
	static final int NONE = KeyMap.NONE;

	/** Says from when a row is valid. */
	interface Beginning {
		/**
		 * The first day of a row that a delivery tells and that was not known before.
		 *
		 * @param before   the key's spell before, {@link History#NONE} if there is none; one that is still open ends by this row
		 * @param day      the day of the delivery
		 * @param previous the day of the delivery before it, {@link Days#NEVER} if there is none
		 */
		int of(History history, int before, int row, int day, int previous);
	}

	private int[] rows = new int[1024];
	private int[] from = new int[1024];
	private int[] to = new int[1024];
	private int[] next = new int[1024];
	private int size;

	private History() {
	}

	/** Derives the history of a kind from what all deliveries tell, in order of time. */
	static History of(Layout layout, IntRows rows, List<Told> all, Beginning beginning) {
		History history = new History();
		Replay replay = new Replay(layout, rows);
		KeyMap latest = new KeyMap(layout, rows);
		int previous = Days.NEVER;
		for (Told told : all) {
			replay.step(told);
			BitSet begun = replay.begun();
			for (int row = begun.nextSetBit(0); row >= 0; row = begun.nextSetBit(row + 1)) {
				int before = latest.get(row);
				latest.put(row, history.begin(row, before, beginning.of(history, before, row, told.day(), previous)));
			}
			BitSet ended = replay.ended();
			for (int row = ended.nextSetBit(0); row >= 0; row = ended.nextSetBit(row + 1)) {
				int spell = latest.get(row);
				if (history.rows[spell] == row && history.isOpen(spell)) {
					history.to[spell] = told.day();
				}
			}
			previous = told.day();
		}
		return history;
	}

	private int begin(int row, int before, int day) {
		if (size == rows.length) {
			int length = size + size / 2;
			rows = Arrays.copyOf(rows, length);
			from = Arrays.copyOf(from, length);
			to = Arrays.copyOf(to, length);
			next = Arrays.copyOf(next, length);
		}
		if (before != NONE) {
			next[before] = size;
			if (isOpen(before)) {
				to[before] = day;
			}
		}
		rows[size] = row;
		from[size] = day;
		to[size] = Days.OPEN;
		next[size] = NONE;
		return size++;
	}

	/** How many spells there are; they are numbered from 0 as they became known. */
	int size() {
		return size;
	}

	/** The row that was valid. */
	int row(int spell) {
		return rows[spell];
	}

	/** The first day. */
	int from(int spell) {
		return from[spell];
	}

	/** The day after the last, {@link Days#OPEN} if it has not ended. */
	int to(int spell) {
		return to[spell];
	}

	boolean isOpen(int spell) {
		return to[spell] == Days.OPEN;
	}

	boolean holdsOn(int spell, int day) {
		return from[spell] <= day && to[spell] > day;
	}

	/** The key's spell after it, {@link #NONE} if it is the latest. */
	int next(int spell) {
		return next[spell];
	}
}
