package dk.boligmonitor.store.derby.record;

import static dk.boligmonitor.store.derby.database.RowBatch.Column.INT;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.LONG;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.store.derby.database.RowBatch;

/** Numbers of persons; a new one is stored when first asked for. */
final class People implements AutoCloseable {

	private final KeyIndex known = new KeyIndex();
	private final RowBatch batch;

	People(Connection connection) throws SQLException {
		batch = new RowBatch(connection, "person", INT, LONG, LONG);
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT id, high, low FROM person")) {
			while (rows.next()) {
				known.put(rows.getInt(1), rows.getLong(2), rows.getLong(3));
			}
		}
	}

	/** The person's number. */
	int number(Pseudonym person) throws SQLException {
		int number = known.find(person.high(), person.low());
		if (number < 0) {
			number = known.add(person.high(), person.low());
			batch.add(number).add(person.high()).add(person.low()).end();
		}
		return number;
	}

	int size() {
		return known.size();
	}

	void flush() throws SQLException {
		batch.flush();
	}

	@Override
	public void close() throws SQLException {
		batch.close();
	}
}
