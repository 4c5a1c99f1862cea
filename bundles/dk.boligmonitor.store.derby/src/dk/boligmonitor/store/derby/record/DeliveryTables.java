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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.database.RowBatch;
import dk.boligmonitor.store.record.DeliveryHead;
import dk.boligmonitor.store.record.DeliveryHead.Scope;
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

	/**
	 * A stored delivery.
	 *
	 * @param number under which its rows stand in other tables
	 */
	record Numbered(int number, StoredDelivery stored) {
	}

	/** All deliveries in order of time. */
	static List<Numbered> read(Connection connection) throws SQLException {
		Map<Integer, List<FileTotals>> totals = new HashMap<>();
		List<Numbered> all = new ArrayList<>();
		try (Statement statement = connection.createStatement()) {
			try (ResultSet rows = statement.executeQuery("""
					SELECT delivery, kind, rows_read, rejected, duplicates, unchanged, added, changed, ended
					FROM delivery_file""")) {
				while (rows.next()) {
					totals.computeIfAbsent(rows.getInt(1), d -> new ArrayList<>()).add(new FileTotals(
							new RecordKind(rows.getString(2)), rows.getLong(3), rows.getLong(4), rows.getLong(5), rows.getLong(6),
							rows.getLong(7), rows.getLong(8), rows.getLong(9)));
				}
			}
			try (ResultSet rows = statement.executeQuery("""
					SELECT id, municipality, delivery_month, name, sha256, scope, profile, imported FROM delivery
					ORDER BY delivery_month""")) {
				while (rows.next()) {
					List<FileTotals> files = totals.getOrDefault(rows.getInt(1), List.of());
					DeliveryHead head = new DeliveryHead(new MunicipalityCode(rows.getString(2)),
							YearMonth.parse(rows.getString(3)), rows.getString(4), rows.getString(5),
							Scope.valueOf(rows.getString(6)), rows.getString(7));
					all.add(new Numbered(rows.getInt(1), new StoredDelivery(head, Instant.parse(rows.getString(8)),
							files.stream().sorted(Comparator.comparing(FileTotals::kind)).toList())));
				}
			}
		}
		return List.copyOf(all);
	}

	/** What was stored to compare later deliveries with. */
	static String statistics(Connection connection, int delivery) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT statistics FROM delivery WHERE id = ?")) {
			select.setInt(1, delivery);
			try (ResultSet rows = select.executeQuery()) {
				rows.next();
				return rows.getString(1);
			}
		}
	}

	/** Takes out all that the tables about deliveries as such have of one. */
	static void delete(Connection connection, int delivery) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("DELETE FROM delivery WHERE id = " + delivery);
			statement.execute("DELETE FROM delivery_file WHERE delivery = " + delivery);
			statement.execute("DELETE FROM reject WHERE delivery = " + delivery);
		}
	}

	static void write(Connection connection, Numbered delivery, String statistics) throws SQLException {
		DeliveryHead head = delivery.stored().head();
		try (PreparedStatement insert = connection.prepareStatement("""
				INSERT INTO delivery (id, municipality, delivery_month, name, sha256, imported, scope, profile, statistics)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
			insert.setInt(1, delivery.number());
			insert.setString(2, head.municipality().digits());
			insert.setString(3, head.month().toString());
			insert.setString(4, head.name());
			insert.setString(5, head.sha256());
			insert.setString(6, delivery.stored().imported().toString());
			insert.setString(7, head.scope().name());
			insert.setString(8, head.profile());
			insert.setString(9, statistics);
			insert.executeUpdate();
		}
		try (PreparedStatement insert = connection.prepareStatement("""
				INSERT INTO delivery_file (delivery, kind, rows_read, rejected, duplicates, unchanged, added, changed, ended)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
			for (FileTotals totals : delivery.stored().totals()) {
				insert.setInt(1, delivery.number());
				insert.setString(2, totals.kind().name());
				insert.setLong(3, totals.read());
				insert.setLong(4, totals.rejected());
				insert.setLong(5, totals.duplicates());
				insert.setLong(6, totals.unchanged());
				insert.setLong(7, totals.added());
				insert.setLong(8, totals.changed());
				insert.setLong(9, totals.ended());
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
