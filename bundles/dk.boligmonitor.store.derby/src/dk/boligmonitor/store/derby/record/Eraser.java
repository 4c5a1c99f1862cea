package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.record.Layout.Column;
import dk.boligmonitor.store.derby.record.block.IntRows;
import dk.boligmonitor.store.derby.record.block.Persons;
import dk.boligmonitor.store.derby.record.block.Words;

/** Blanks what no stored delivery tells any more: rows of all kinds, then what only those referred to, down to single words. */
final class Eraser {

	private final Connection connection;
	private final Map<Column, BitSet> used = new EnumMap<>(Column.class);

	private Eraser(Connection connection) {
		this.connection = connection;
		for (Column column : Column.values()) {
			used.put(column, new BitSet());
		}
	}

	/** Does so in the caller's transaction. */
	static void run(Connection connection) throws SQLException {
		Eraser eraser = new Eraser(connection);
		for (RecordKind kind : kinds(connection)) {
			BitSet told = new BitSet();
			for (Told t : ToldTable.read(connection, kind)) {
				told.or(t.added());
			}
			eraser.erase(Layout.of(kind), told);
		}
		BitSet homes = eraser.erase(Layout.HOMES, eraser.used(Column.HOME));
		eraser.erase(Layout.SAYINGS, eraser.used(Column.SAID));
		Words.read(connection).erase(connection, eraser.used(Column.WORD));
		Persons.read(connection).erase(connection, eraser.used(Column.PERSON));
		MatchTable.forget(connection, homes);
	}

	/** Every kind of which there ever was a row. */
	private static List<RecordKind> kinds(Connection connection) throws SQLException {
		List<RecordKind> kinds = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
				SELECT DISTINCT dictionary FROM block WHERE dictionary NOT IN ('person', 'word', 'home', 'said')""")) {
			while (rows.next()) {
				kinds.add(new RecordKind(rows.getString(1)));
			}
		}
		return kinds;
	}

	private BitSet used(Column column) {
		return used.getOrDefault(column, new BitSet());
	}

	/** Blanks the rows that are not used, and notes what the others use. */
	private BitSet erase(Layout layout, BitSet usedRows) throws SQLException {
		IntRows rows = layout.read(connection);
		BitSet erased = rows.erase(connection, usedRows);
		for (int c = 0; c < layout.columns().size(); c++) {
			Column column = layout.columns().get(c);
			if (column == Column.NUMBER) {
				continue;
			}
			BitSet entries = used(column);
			for (int row = 0; row < rows.size(); row++) {
				if (!rows.isBlank(row) && rows.cell(row, c) >= 0) {
					entries.set(rows.cell(row, c));
				}
			}
		}
		return erased;
	}
}
