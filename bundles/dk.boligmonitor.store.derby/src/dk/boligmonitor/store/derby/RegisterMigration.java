package dk.boligmonitor.store.derby;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.place.Kvh;
import dk.boligmonitor.model.place.PointAccuracy;
import dk.boligmonitor.model.place.RegisterAddress;
import dk.boligmonitor.store.derby.database.Migration;
import dk.boligmonitor.store.derby.database.Script;

/** To schema 4: the address register moves from a row for each address into blocks; numbers stay. */
final class RegisterMigration implements Migration {

	@Override
	public void apply(Connection connection) throws SQLException {
		new Script("004.sql").apply(connection);
		PointAccuracy[] accuracies = PointAccuracy.values();
		try (Statement statement = connection.createStatement();
				AddressBlock.Writer writer = new AddressBlock.Writer(connection)) {
			try (ResultSet rows = statement.executeQuery("""
					SELECT id, municipality, road, house, street, postcode, town, easting, northing, accuracy, in_use
					FROM address ORDER BY number""")) {
				while (rows.next()) {
					Kvh kvh = new Kvh(new MunicipalityCode(rows.getString(2)), rows.getString(3), rows.getString(4));
					writer.add(new RegisterAddress(rows.getString(1), kvh, rows.getString(5), rows.getString(6),
							rows.getString(7), rows.getDouble(8), rows.getDouble(9), accuracies[rows.getInt(10)],
							rows.getInt(11) == 1));
				}
			}
			writer.flush();
			statement.execute("DROP FUNCTION address_rows");
			statement.execute("DROP TABLE address");
		}
	}
}
