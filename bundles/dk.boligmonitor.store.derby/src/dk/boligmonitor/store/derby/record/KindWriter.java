package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.record.block.IntRows;
import dk.boligmonitor.store.record.FileTotals;

/** Takes what a delivery tells of one kind, and compares it with what was known on the day before. One thread. */
final class KindWriter {

	private final RecordKind kind;
	private final Layout layout;
	private final IntRows rows;
	private final BitSet tells = new BitSet();
	private long count;

	KindWriter(RecordKind kind, IntRows rows) {
		this.kind = kind;
		this.rows = rows;
		layout = Layout.of(kind);
	}

	/**
	 * Takes a row.
	 *
	 * @throws IllegalArgumentException if it came before
	 */
	void add(int... cells) {
		int row = rows.number(cells);
		if (tells.get(row)) {
			throw new IllegalArgumentException("A row with the same key was added before");
		}
		tells.set(row);
		count++;
	}

	/**
	 * Compares with what the other deliveries tell.
	 *
	 * @throws IllegalArgumentException if two rows have one key
	 */
	FileTotals totals(List<Told> others, int day, boolean changes, long rejected, long duplicates) {
		Replay replay = new Replay(layout, rows).before(day, others);
		BitSet before = replay.known();
		replay.step(tells, changes);
		BitSet begun = replay.begun();
		Keys keys = new Keys(layout, rows);
		begun.stream().forEach(keys::number);
		BitSet unchanged = (BitSet) tells.clone();
		unchanged.and(before);
		if (keys.count() < begun.cardinality() || unchanged.stream().anyMatch(keys::has)) {
			throw new IllegalArgumentException("A row with the same key was added before");
		}
		int ended = replay.ended().cardinality();
		int changed = (int) replay.ended().stream().filter(keys::has).count();
		return new FileTotals(kind, count + rejected + duplicates, rejected, duplicates, unchanged.cardinality(),
				begun.cardinality() - changed, changed, ended - changed);
	}

	/** Stores what the delivery tells. */
	void store(Connection connection, int delivery, int day, boolean changes) throws SQLException {
		ToldTable.put(connection, kind, delivery, day, changes, tells);
	}
}
