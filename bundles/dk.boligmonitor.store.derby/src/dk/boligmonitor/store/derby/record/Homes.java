package dk.boligmonitor.store.derby.record;

import static dk.boligmonitor.store.derby.database.RowBatch.Column.INT;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.TEXT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.store.derby.database.RowBatch;

/** Numbers of homes, that is of distinct registered addresses; a new one is stored when first asked for. */
final class Homes implements AutoCloseable {

	private final KeyIndex known = new KeyIndex();
	private final KeyHash hash = new KeyHash();
	private final RowBatch batch;

	Homes(Connection connection) throws SQLException {
		batch = new RowBatch(connection, "home", INT, TEXT, TEXT, TEXT, TEXT, TEXT);
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT id, municipality, road, house, floor, door FROM home")) {
			while (rows.next()) {
				hash.start().add(rows.getString(2)).add(rows.getString(3)).add(rows.getString(4)).add(rows.getString(5))
						.add(rows.getString(6));
				known.put(rows.getInt(1), hash.high(), hash.low());
			}
		}
	}

	/** The home's number. */
	int number(HomeAddress home) throws SQLException {
		hash.start().add(home.municipality()).add(home.road()).add(home.house()).add(home.floor()).add(home.door());
		int number = known.find(hash.high(), hash.low());
		if (number < 0) {
			number = known.add(hash.high(), hash.low());
			batch.add(number).add(home.municipality()).add(home.road()).add(home.house()).add(home.floor()).add(home.door())
					.end();
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
