package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Migration;
import dk.boligmonitor.store.derby.database.Script;
import dk.boligmonitor.store.derby.record.block.IntRows;
import dk.boligmonitor.store.derby.record.block.Persons;
import dk.boligmonitor.store.derby.record.block.Words;

/**
 * From schema 1, a row of a table for each spell of validity, to schema 2, what deliveries tell as sets of rows. Numbers of
 * persons and homes stay, since matches refer to them.
 */
public final class RecordMigration implements Migration {

	private static final List<String> OLD = List.of("person", "home", "attributes", "resident", "measure", "pupil", "grade");

	/** Turns a row of an old table into cells. */
	private interface Reading {
		int[] cells(ResultSet row) throws SQLException;
	}

	@Override
	public void apply(Connection connection) throws SQLException, StoreException {
		new Script("002.sql").apply(connection);
		new Copying(connection).run();
		try (Statement statement = connection.createStatement()) {
			for (String table : OLD) {
				statement.execute("DROP FUNCTION " + table + "_rows");
				statement.execute("DROP TABLE " + table);
			}
		}
	}

	/** Copies the old tables into the new ones. */
	private static final class Copying {

		private final Connection connection;
		private final Words words;

		Copying(Connection connection) throws SQLException {
			this.connection = connection;
			words = Words.read(connection);
		}

		void run() throws SQLException {
			persons();
			rows(Layout.HOMES, "SELECT municipality, road, house, floor, door FROM home ORDER BY id",
					r -> new int[] { word(r, 1), word(r, 2), word(r, 3), word(r, 4), word(r, 5) });
			int[] sayings = rows(Layout.SAYINGS, """
					SELECT sex, civil_status, citizenship, origin, family_type, protection, status FROM attributes ORDER BY id""",
					r -> new int[] { r.getInt(1), word(r, 2), word(r, 3), r.getInt(4), r.getInt(5), word(r, 6), word(r, 7) });
			kind(RecordKind.BORGER, "SELECT valid_to, person, home, attributes, born, moved_in FROM resident ORDER BY id",
					r -> new int[] { r.getInt(2), r.getInt(3), sayings[r.getInt(4)], r.getInt(5), optional(r, 6) });
			kind(RecordKind.FORANSTALTNING, """
					SELECT valid_to, person, case_id, measure_group, type, start_day, end_day, paragraph, payer, actor
					FROM measure ORDER BY id""",
					r -> new int[] { r.getInt(2), word(r, 3), r.getInt(4), word(r, 5), r.getInt(6), optional(r, 7), word(r, 8),
							word(r, 9), word(r, 10) });
			kind(RecordKind.ELEV, """
					SELECT valid_to, person, school_year, institution, school_type, class_type, grade, payer
					FROM pupil ORDER BY id""", r -> new int[] { r.getInt(2), r.getInt(3), word(r, 4), r.getInt(5), r.getInt(6),
					optional(r, 7), word(r, 8) });
			kind(RecordKind.KARAKTER, """
					SELECT valid_to, person, school_year, subject, test_form, mark, bound FROM grade ORDER BY id""",
					r -> new int[] { r.getInt(2), r.getInt(3), r.getInt(4), word(r, 5), r.getInt(6), r.getInt(7) });
			words.save(connection);
		}

		private int word(ResultSet row, int column) throws SQLException {
			return words.number(row.getString(column));
		}

		private static int optional(ResultSet row, int column) throws SQLException {
			int value = row.getInt(column);
			return row.wasNull() ? IntRows.NONE : value;
		}

		private void persons() throws SQLException {
			Persons persons = Persons.read(connection);
			try (Statement statement = connection.createStatement();
					ResultSet rows = statement.executeQuery("SELECT high, low FROM person ORDER BY id")) {
				while (rows.next()) {
					persons.number(new Pseudonym(rows.getLong(1), rows.getLong(2)));
				}
			}
			persons.save(connection);
		}

		/** The new number of each row of an old dictionary. */
		private int[] rows(Layout layout, String select, Reading reading) throws SQLException {
			IntRows to = layout.read(connection);
			List<Integer> numbers = new ArrayList<>();
			try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(select)) {
				while (rows.next()) {
					numbers.add(to.number(reading.cells(rows)));
				}
			}
			to.save(connection);
			return numbers.stream().mapToInt(n -> n).toArray();
		}

		/** Copies a kind; the first column is the end of validity. */
		private void kind(RecordKind kind, String select, Reading reading) throws SQLException {
			Layout layout = Layout.of(kind);
			IntRows to = layout.read(connection);
			OldTellings tellings = new OldTellings(connection, kind, new Keys(layout, to));
			try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(select)) {
				while (rows.next()) {
					tellings.row(to.number(reading.cells(rows)), rows.getInt(1));
				}
			}
			to.save(connection);
			tellings.save();
		}
	}
}
