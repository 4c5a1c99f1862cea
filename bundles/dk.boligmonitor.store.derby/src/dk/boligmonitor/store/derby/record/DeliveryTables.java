package dk.boligmonitor.store.derby.record;

import static dk.boligmonitor.store.derby.database.RowBatch.Column.INT;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.LONG;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.TEXT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.database.RowBatch;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.FileTotals;
import dk.boligmonitor.store.record.Reject;
import dk.boligmonitor.store.record.StoredDelivery;

/** Reads and writes the tables about deliveries as such. */
final class DeliveryTables {

	/** Ends each argument of a problem, so that an empty argument differs from none. */
	private static final char END = '\u001f';
	/** Longer texts are cut, a little below the column's width. */
	private static final int TEXT_LIMIT = 32_000;

	private DeliveryTables() {
	}

	/** All deliveries, oldest first; the place in the list is the delivery's number. */
	static List<StoredDelivery> read(Connection connection) throws SQLException {
		List<List<FileTotals>> totals = new ArrayList<>();
		List<StoredDelivery> all = new ArrayList<>();
		try (Statement statement = connection.createStatement()) {
			try (ResultSet rows = statement.executeQuery("""
					SELECT delivery, kind, rows_read, rejected, unchanged, added, changed, ended FROM delivery_file""")) {
				while (rows.next()) {
					int delivery = rows.getInt(1);
					while (totals.size() <= delivery) {
						totals.add(new ArrayList<>());
					}
					totals.get(delivery).add(new FileTotals(RecordKind.valueOf(rows.getString(2)), rows.getLong(3),
							rows.getLong(4), rows.getLong(5), rows.getLong(6), rows.getLong(7), rows.getLong(8)));
				}
			}
			try (ResultSet rows = statement.executeQuery(
					"SELECT municipality, delivery_month, name, sha256, imported FROM delivery ORDER BY id")) {
				while (rows.next()) {
					List<FileTotals> files = all.size() < totals.size() ? totals.get(all.size()) : List.of();
					DeliveryHead head = new DeliveryHead(new MunicipalityCode(rows.getString(1)),
							YearMonth.parse(rows.getString(2)), rows.getString(3), rows.getString(4));
					all.add(new StoredDelivery(head, Instant.parse(rows.getString(5)),
							files.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList()));
				}
			}
		}
		return List.copyOf(all);
	}

	/** Stores a delivery under the next number. */
	static void write(Connection connection, int number, StoredDelivery delivery, int persons, int homes) throws SQLException {
		DeliveryHead head = delivery.head();
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO delivery VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
			insert.setInt(1, number);
			insert.setString(2, head.municipality().digits());
			insert.setString(3, head.month().toString());
			insert.setString(4, head.name());
			insert.setString(5, head.sha256());
			insert.setString(6, delivery.imported().toString());
			insert.setInt(7, persons);
			insert.setInt(8, homes);
			insert.executeUpdate();
		}
		try (PreparedStatement insert = connection
				.prepareStatement("INSERT INTO delivery_file VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
			for (FileTotals totals : delivery.totals()) {
				insert.setInt(1, number);
				insert.setString(2, totals.kind().name());
				insert.setLong(3, totals.read());
				insert.setLong(4, totals.rejected());
				insert.setLong(5, totals.unchanged());
				insert.setLong(6, totals.added());
				insert.setLong(7, totals.changed());
				insert.setLong(8, totals.ended());
				insert.executeUpdate();
			}
		}
	}

	static void writeRejects(Connection connection, int delivery, List<Reject> rejects) throws SQLException {
		try (RowBatch batch = new RowBatch(connection, "reject", INT, INT, TEXT, TEXT, LONG, TEXT, TEXT, TEXT)) {
			int number = 0;
			for (Reject reject : rejects) {
				StringBuilder arguments = new StringBuilder();
				reject.problem().arguments().forEach(a -> arguments.append(a).append(END));
				Where where = reject.problem().where();
				batch.add(delivery).add(number++).add(reject.problem().code().name()).add(where.file()).add(where.line())
						.add(where.column()).add(cut(arguments.toString())).add(cut(reject.masked())).end();
			}
			batch.flush();
		}
	}

	static List<Reject> readRejects(Connection connection, int delivery) throws SQLException {
		List<Reject> all = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("""
				SELECT code, file_name, line, column_name, arguments, masked FROM reject WHERE delivery = ? ORDER BY number""")) {
			select.setInt(1, delivery);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					Where where = new Where(rows.getString(2), rows.getLong(3), rows.getString(4));
					all.add(new Reject(new Problem(ProblemCode.valueOf(rows.getString(1)), where, arguments(rows.getString(5))),
							rows.getString(6)));
				}
			}
		}
		return List.copyOf(all);
	}

	private static List<String> arguments(String stored) {
		List<String> arguments = new ArrayList<>();
		int from = 0;
		for (int to = stored.indexOf(END); to >= 0; to = stored.indexOf(END, from)) {
			arguments.add(stored.substring(from, to));
			from = to + 1;
		}
		if (from < stored.length()) {
			arguments.add(stored.substring(from));
		}
		return arguments;
	}

	private static String cut(String text) {
		return text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT);
	}
}
