package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import dk.boligmonitor.store.derby.record.AttributeTable.Attributes;
import dk.boligmonitor.store.record.RecordStore.MoveSink;

/**
 * Tells moves from the other reasons why a row ends. A row of a resident ends on the first day of the new state. If the new
 * row has another home, that is a move there; if the person now lives elsewhere or there is no new row, a move to −1; if the
 * person is dead or only other attributes changed, none.
 */
final class Moves {

	private static final int OUT = -1;

	/** Rows that begin in the span: person and day, then home and presence. */
	private final KeyIndex starts = new KeyIndex();
	private int[] homes = new int[1024];
	private Presence[] presences = new Presence[1024];
	private final KeyHash hash = new KeyHash();
	private final List<Attributes> attributes;

	private Moves(List<Attributes> attributes) {
		this.attributes = attributes;
	}

	/** Hands over the moves on the days from {@code first} to {@code last}. */
	static void read(Connection connection, int first, int last, MoveSink sink) throws SQLException {
		Moves moves = new Moves(AttributeTable.read(connection));
		try (PreparedStatement select = connection.prepareStatement(
				"SELECT person, home, attributes, valid_from FROM resident WHERE valid_from BETWEEN ? AND ?")) {
			select.setInt(1, first);
			select.setInt(2, last);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					moves.begins(rows.getInt(1), rows.getInt(4), rows.getInt(2), rows.getInt(3));
				}
			}
		}
		try (PreparedStatement select = connection.prepareStatement(
				"SELECT person, home, attributes, valid_to FROM resident WHERE valid_to BETWEEN ? AND ?")) {
			select.setInt(1, first);
			select.setInt(2, last);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					moves.ends(rows.getInt(1), rows.getInt(4), rows.getInt(2), rows.getInt(3), sink);
				}
			}
		}
	}

	private void begins(int person, int day, int home, int attribute) {
		hash.start().add(person).add(day);
		int number = starts.add(hash.high(), hash.low());
		if (number >= homes.length) {
			homes = Arrays.copyOf(homes, number * 2);
			presences = Arrays.copyOf(presences, number * 2);
		}
		homes[number] = home;
		presences[number] = attributes.get(attribute).presence();
	}

	private void ends(int person, int day, int home, int attribute, MoveSink sink) {
		if (attributes.get(attribute).presence() != Presence.RESIDENT) {
			return;
		}
		hash.start().add(person).add(day);
		int next = starts.find(hash.high(), hash.low());
		Presence then = next < 0 ? Presence.AWAY : presences[next];
		switch (then) {
		case RESIDENT -> {
			if (homes[next] != home) {
				sink.accept(person, home, homes[next]);
			}
		}
		case AWAY -> sink.accept(person, home, OUT);
		case DEAD -> {
			// a death is not a move
		}
		}
	}
}
