package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.record.block.NumberSets;

/**
 * Finds out what the deliveries of a database of schema 1 told of a kind.
 * <p>
 * Rows were numbered as they came, and each delivery counted those that it added or changed; so it is known which delivery first
 * told a row. It was told until the delivery on whose day it ended, or else until the one that told the key's next row. If a
 * resident's row ends on the day of a delivery and the next begins on that day in a later one, both are possible, and the first
 * is taken: either way the same is known of every day.
 * <p>
 * What cannot be known: whether a delivery repeated a grade, or a pupil of a school year of which it brought nothing new, since
 * their silence ended nothing. Here every delivery repeats them, so that none is lost when an older delivery is deleted.
 */
final class OldTellings {

	private static final int OPEN = Integer.MAX_VALUE;
	private static final int NONE = -1;

	private final Connection connection;
	private final RecordKind kind;
	private final Keys keys;
	/** Deliveries that brought the kind, in order of time: number, day, and how many rows were there after it. */
	private final List<Integer> deliveries = new ArrayList<>();
	private final List<Integer> days = new ArrayList<>();
	private final List<Long> counts = new ArrayList<>();
	/** For each delivery the rows that it was the first to tell or told again, and those that it no longer told. */
	private final List<BitSet> begun = new ArrayList<>();
	private final List<BitSet> ended = new ArrayList<>();
	/** For each key its row before, when that ended, and the delivery that first told it. */
	private int[] rowOfKey = {};
	private int[] endOfKey = {};
	private int[] firstOfKey = {};
	private int seen;
	private int at;

	OldTellings(Connection connection, RecordKind kind, Keys keys) throws SQLException {
		this.connection = connection;
		this.kind = kind;
		this.keys = keys;
		try (PreparedStatement select = connection.prepareStatement("""
				SELECT d.id, d.delivery_month, f.added + f.changed FROM delivery d JOIN delivery_file f ON f.delivery = d.id
				WHERE f.kind = ? ORDER BY d.delivery_month""")) {
			select.setString(1, kind.name());
			try (ResultSet rows = select.executeQuery()) {
				long count = 0;
				while (rows.next()) {
					count += rows.getLong(3);
					deliveries.add(rows.getInt(1));
					days.add(Days.of(YearMonth.parse(rows.getString(2)).atEndOfMonth()));
					counts.add(count);
					begun.add(new BitSet());
					ended.add(new BitSet());
				}
			}
		}
	}

	/**
	 * The next row of the old table.
	 *
	 * @param row its number now
	 * @param end the day after its last
	 */
	void row(int row, int end) {
		while (at < counts.size() && seen >= counts.get(at)) {
			at++;
		}
		if (at == counts.size()) {
			throw new IllegalStateException("More rows of " + kind + " than deliveries counted");
		}
		seen++;
		int key = keys.number(row);
		if (key >= rowOfKey.length) {
			grow(Math.max(1024, key * 2));
		}
		if (rowOfKey[key] != NONE) {
			ended.get(end(key, at)).set(rowOfKey[key]);
		}
		rowOfKey[key] = row;
		endOfKey[key] = end;
		firstOfKey[key] = at;
		begun.get(at).set(row);
	}

	private void grow(int length) {
		int old = rowOfKey.length;
		rowOfKey = Arrays.copyOf(rowOfKey, length);
		endOfKey = Arrays.copyOf(endOfKey, length);
		firstOfKey = Arrays.copyOf(firstOfKey, length);
		Arrays.fill(rowOfKey, old, length, NONE);
	}

	/**
	 * The delivery that no longer told the key's row.
	 *
	 * @param next the delivery that told the key's next row
	 */
	private int end(int key, int next) {
		for (int d = firstOfKey[key] + 1; d < next; d++) {
			if (days.get(d) == endOfKey[key]) {
				return d;
			}
		}
		return next;
	}

	/** Stores what was found out. */
	void save() throws SQLException {
		for (int key = 0; key < rowOfKey.length; key++) {
			if (rowOfKey[key] != NONE && endOfKey[key] != OPEN) {
				ended.get(Math.min(end(key, days.size()), days.size() - 1)).set(rowOfKey[key]);
			}
		}
		BitSet before = new BitSet();
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO told VALUES (?, ?, ?, ?)")) {
			for (int d = 0; d < days.size(); d++) {
				BitSet tells = NumberSets.minus(before, ended.get(d));
				tells.or(begun.get(d));
				insert.setString(1, kind.name());
				insert.setInt(2, deliveries.get(d));
				insert.setBytes(3, NumberSets.pack(NumberSets.minus(tells, before)));
				insert.setBytes(4, NumberSets.pack(NumberSets.minus(before, tells)));
				insert.executeUpdate();
				before = tells;
			}
		}
	}
}
