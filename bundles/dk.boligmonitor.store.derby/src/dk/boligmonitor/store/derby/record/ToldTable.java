package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.record.DeliveryTables.Numbered;
import dk.boligmonitor.store.derby.record.block.NumberSets;
import dk.boligmonitor.store.record.DeliveryHead.Scope;
import dk.boligmonitor.store.record.FileTotals;

/**
 * Table {@code told}: which rows each delivery tells. A whole delivery is stored as the difference to the whole one before it in
 * time, so putting one in or taking one out concerns it and the next whole one only.
 */
final class ToldTable {

	private ToldTable() {
	}

	/** What deliveries tell of a kind, in order of time. */
	static List<Told> read(Connection connection, RecordKind kind) throws SQLException {
		List<Told> all = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("""
				SELECT d.id, d.delivery_month, d.scope, t.added, t.ended FROM told t JOIN delivery d ON d.id = t.delivery
				WHERE t.kind = ? ORDER BY d.delivery_month""")) {
			select.setString(1, kind.name());
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					all.add(new Told(rows.getInt(1), Days.of(YearMonth.parse(rows.getString(2)).atEndOfMonth()),
							rows.getString(3).equals(Scope.CHANGES.name()), NumberSets.unpack(rows.getBytes(4)),
							NumberSets.unpack(rows.getBytes(5))));
				}
			}
		}
		return all;
	}

	/**
	 * Puts in what a delivery tells of a kind; it has told nothing of it yet.
	 *
	 * @param tells all that it tells
	 */
	static void put(Connection connection, RecordKind kind, int delivery, int day, boolean changes, BitSet tells)
			throws SQLException {
		if (changes) {
			insert(connection, kind, new Told(delivery, day, true, tells, new BitSet()));
			return;
		}
		Neighbours at = new Neighbours(read(connection, kind), day);
		insert(connection, kind, difference(delivery, day, at.before, tells));
		at.rewriteNext(connection, kind, tells);
	}

	/** Takes out all that a delivery tells. */
	static void remove(Connection connection, Numbered delivery) throws SQLException {
		for (FileTotals file : delivery.stored().totals()) {
			RecordKind kind = file.kind();
			Neighbours at = new Neighbours(read(connection, kind), Days.of(delivery.stored().head().date()));
			delete(connection, kind, delivery.number());
			if (delivery.stored().head().scope() == Scope.FULL) {
				at.rewriteNext(connection, kind, at.before);
			}
		}
	}

	private static Told difference(int delivery, int day, BitSet from, BitSet to) {
		return new Told(delivery, day, false, NumberSets.minus(to, from), NumberSets.minus(from, to));
	}

	private static void insert(Connection connection, RecordKind kind, Told told) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO told VALUES (?, ?, ?, ?)")) {
			insert.setString(1, kind.name());
			insert.setInt(2, told.delivery());
			insert.setBytes(3, NumberSets.pack(told.added()));
			insert.setBytes(4, NumberSets.pack(told.ended()));
			insert.executeUpdate();
		}
	}

	private static void delete(Connection connection, RecordKind kind, int delivery) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("DELETE FROM told WHERE kind = ? AND delivery = ?")) {
			delete.setString(1, kind.name());
			delete.setInt(2, delivery);
			delete.executeUpdate();
		}
	}

	/** The whole deliveries around a day, without one of that day, and all that they tell. */
	private static final class Neighbours {

		private BitSet before = new BitSet();
		private @Nullable Told next;
		private BitSet after = new BitSet();

		Neighbours(List<Told> all, int day) {
			BitSet whole = new BitSet();
			for (Told told : all) {
				if (!told.changes()) {
					told.lead(whole);
					if (told.day() > day) {
						next = told;
						after = whole;
						return;
					}
					if (told.day() < day) {
						before = (BitSet) whole.clone();
					}
				}
			}
		}

		/** Stores the next whole delivery as the difference to another one before it. */
		void rewriteNext(Connection connection, RecordKind kind, BitSet from) throws SQLException {
			Told told = next;
			if (told != null) {
				delete(connection, kind, told.delivery());
				insert(connection, kind, difference(told.delivery(), told.day(), from, after));
			}
		}
	}
}
