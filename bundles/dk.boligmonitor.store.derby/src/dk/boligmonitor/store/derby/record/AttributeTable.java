package dk.boligmonitor.store.derby.record;

import static dk.boligmonitor.store.derby.database.RowBatch.Column.INT;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.TEXT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.model.record.Sex;
import dk.boligmonitor.store.derby.database.RowBatch;

/**
 * Numbers of what is said of a person besides home and days. Many persons share a combination, so a row about a person is
 * short and comparing it is comparing numbers.
 */
final class AttributeTable implements AutoCloseable {

	/** One combination. */
	record Attributes(Sex sex, String civilStatus, String citizenship, Origin origin, FamilyType family, String protection,
			String status, Presence presence) {
	}

	private final Map<Attributes, Integer> known = new HashMap<>();
	private final List<Attributes> list;
	private final RowBatch batch;

	AttributeTable(Connection connection) throws SQLException {
		list = new ArrayList<>(read(connection));
		for (Attributes a : list) {
			known.put(a, known.size());
		}
		batch = new RowBatch(connection, "attributes", INT, INT, TEXT, TEXT, INT, INT, TEXT, TEXT, INT);
	}

	/** All combinations, by number. */
	static List<Attributes> read(Connection connection) throws SQLException {
		List<Attributes> all = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("""
						SELECT sex, civil_status, citizenship, origin, family_type, protection, status, presence
						FROM attributes ORDER BY id""")) {
			Sex[] sexes = Sex.values();
			Origin[] origins = Origin.values();
			FamilyType[] families = FamilyType.values();
			Presence[] presences = Presence.values();
			while (rows.next()) {
				all.add(new Attributes(sexes[rows.getInt(1)], rows.getString(2), rows.getString(3), origins[rows.getInt(4)],
						families[rows.getInt(5)], rows.getString(6), rows.getString(7), presences[rows.getInt(8)]));
			}
		}
		return all;
	}

	/** The combination's number. */
	int number(Resident row, Presence presence) throws SQLException {
		Attributes a = new Attributes(row.sex(), row.civilStatus(), row.citizenship(), row.origin(), row.familyType(),
				row.protection(), row.status(), presence);
		int next = list.size();
		int number = known.computeIfAbsent(a, n -> next);
		if (number == next) {
			list.add(a);
			batch.add(number).add(a.sex.ordinal()).add(a.civilStatus).add(a.citizenship).add(a.origin.ordinal())
					.add(a.family.ordinal()).add(a.protection).add(a.status).add(presence.ordinal()).end();
		}
		return number;
	}

	/** How rows with this combination count. */
	Presence presence(int number) {
		return list.get(number).presence();
	}

	void flush() throws SQLException {
		batch.flush();
	}

	@Override
	public void close() throws SQLException {
		batch.close();
	}
}
