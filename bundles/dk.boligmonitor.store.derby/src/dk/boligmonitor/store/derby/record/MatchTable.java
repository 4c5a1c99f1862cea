package dk.boligmonitor.store.derby.record;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;

import dk.boligmonitor.store.record.RecordStore;

/** Reads and writes the table of matches of homes to register addresses. */
final class MatchTable {

	private MatchTable() {
	}

	static int[] read(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT addresses FROM home_match")) {
			if (!rows.next()) {
				return new int[0];
			}
			byte[] bytes = rows.getBytes(1);
			int[] matches = new int[bytes.length / Integer.BYTES];
			ByteBuffer.wrap(bytes).asIntBuffer().get(matches);
			return matches;
		}
	}

	static void write(Connection connection, int[] addressOfHome) throws SQLException {
		ByteBuffer bytes = ByteBuffer.allocate(addressOfHome.length * Integer.BYTES);
		bytes.asIntBuffer().put(addressOfHome);
		try (Statement statement = connection.createStatement();
				PreparedStatement insert = connection.prepareStatement("INSERT INTO home_match VALUES (?)")) {
			statement.execute("DELETE FROM home_match");
			insert.setBytes(1, bytes.array());
			insert.executeUpdate();
		}
	}

	/** Homes that are no more have no match. */
	static void forget(Connection connection, BitSet homes) throws SQLException {
		int[] matches = read(connection);
		if (homes.nextSetBit(0) < 0 || homes.nextSetBit(0) >= matches.length) {
			return;
		}
		homes.stream().filter(home -> home < matches.length).forEach(home -> matches[home] = RecordStore.NOT_FOUND);
		write(connection, matches);
	}
}
