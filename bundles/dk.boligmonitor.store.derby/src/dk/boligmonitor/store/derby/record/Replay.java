package dk.boligmonitor.store.derby.record;

import java.util.BitSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.store.derby.record.Layout.Silence;
import dk.boligmonitor.store.derby.record.block.IntRows;
import dk.boligmonitor.store.derby.record.block.NumberSets;

/**
 * What is known of a kind, delivery after delivery: the rows that the newest delivery tells, and those before that it does not
 * mention and whose silence does not end them. No two known rows have the same key.
 */
final class Replay {

	/** The second cell of a kind whose rows end within their school year. */
	private static final int YEAR = 1;

	private final Layout layout;
	private final IntRows rows;
	/** What the newest whole delivery tells. */
	private final BitSet whole = new BitSet();
	private BitSet known = new BitSet();
	/** The row that was last known of each key; only once there is need for it. */
	private @Nullable KeyMap rowOfKey;
	private BitSet begun = new BitSet();
	private BitSet ended = new BitSet();

	Replay(Layout layout, IntRows rows) {
		this.layout = layout;
		this.rows = rows;
	}

	/** Goes through deliveries in order of time, those before {@code day} only. */
	Replay before(int day, List<Told> all) {
		for (Told told : all) {
			if (told.day() < day) {
				step(told);
			}
		}
		return this;
	}

	/** The next delivery. */
	void step(Told told) {
		if (told.changes()) {
			step(told.added(), true);
		} else {
			told.lead(whole);
			step(whole, false);
		}
	}

	/** The next delivery, which tells these rows. */
	void step(BitSet tells, boolean changes) {
		begun = NumberSets.minus(tells, known);
		boolean keeps = changes || layout.silence() != Silence.ENDS;
		if (keeps && rowOfKey == null) {
			rowOfKey = new KeyMap(layout, rows);
			note(known);
		}
		ended = keeps ? replaced() : NumberSets.minus(known, tells);
		if (!changes && layout.silence() == Silence.ENDS_IN_ITS_YEAR) {
			endInYearsOf(tells);
		}
		known = NumberSets.minus(known, ended);
		known.or(begun);
		note(begun);
	}

	private void note(BitSet newlyKnown) {
		KeyMap map = rowOfKey;
		if (map != null) {
			newlyKnown.stream().forEach(row -> map.put(row, row));
		}
	}

	/** Known rows of whose key a new row has begun. */
	private BitSet replaced() {
		BitSet replaced = new BitSet();
		KeyMap map = rowOfKey;
		for (int row = begun.nextSetBit(0); map != null && row >= 0; row = begun.nextSetBit(row + 1)) {
			int before = map.get(row);
			if (before != KeyMap.NONE && known.get(before)) {
				replaced.set(before);
			}
		}
		return replaced;
	}

	/** Ends known rows that are not told though others of their year are. */
	private void endInYearsOf(BitSet tells) {
		BitSet years = years(tells);
		BitSet silent = NumberSets.minus(known, tells);
		for (int row = silent.nextSetBit(0); row >= 0; row = silent.nextSetBit(row + 1)) {
			if (years.get(rows.cell(row, YEAR))) {
				ended.set(row);
			}
		}
	}

	private BitSet years(BitSet tells) {
		BitSet years = new BitSet();
		tells.stream().forEach(row -> years.set(rows.cell(row, YEAR)));
		return years;
	}

	/** What is known now; not to be changed. */
	BitSet known() {
		return known;
	}

	/** What was not known before the last step; not to be changed. */
	BitSet begun() {
		return begun;
	}

	/** What is no longer known since the last step; not to be changed. */
	BitSet ended() {
		return ended;
	}
}
