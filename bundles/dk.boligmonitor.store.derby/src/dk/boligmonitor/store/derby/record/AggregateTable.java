package dk.boligmonitor.store.derby.record;

import static dk.boligmonitor.store.derby.database.RowBatch.Column.TEXT;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.record.Aggregate;
import dk.boligmonitor.store.derby.database.RowBatch;

/** Reads and writes the table of figures that others have counted. It is small, and is written anew as a whole. */
final class AggregateTable {

	/** What makes two figures the same one; ordered as figures are handed out. */
	private record Key(String source, String indicator, String area, Period period) implements Comparable<Key> {

		private static final Comparator<Key> ORDER = Comparator.comparing(Key::source).thenComparing(Key::indicator)
				.thenComparing(Key::area).thenComparing(Key::period).thenComparing(k -> k.period().toString());

		static Key of(Aggregate a) {
			return new Key(a.source(), a.indicator(), a.area(), a.period());
		}

		@Override
		public int compareTo(Key other) {
			return ORDER.compare(this, other);
		}
	}

	/** A figure and the file that brought it. */
	private record Filed(Aggregate figure, String file) {
	}

	private AggregateTable() {
	}

	/** All figures in order. */
	static List<Aggregate> read(Connection connection) throws SQLException {
		return all(connection).values().stream().map(Filed::figure).toList();
	}

	private static Map<Key, Filed> all(Connection connection) throws SQLException {
		Map<Key, Filed> all = new TreeMap<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
				SELECT area, period, indicator_name, numerator, denominator, figure, source, file_name
				FROM aggregate_figure""")) {
			while (rows.next()) {
				Period period = Period.parse(rows.getString(2)).orElseThrow();
				Aggregate a = new Aggregate(rows.getString(1), period, rows.getString(3), number(rows.getString(4)),
						number(rows.getString(5)), number(rows.getString(6)), rows.getString(7));
				all.put(Key.of(a), new Filed(a, rows.getString(8)));
			}
		}
		return all;
	}

	/** Adds figures; the same ones are replaced. */
	static void add(Connection connection, String file, List<Aggregate> figures) throws SQLException {
		Map<Key, Filed> all = all(connection);
		figures.forEach(f -> all.put(Key.of(f), new Filed(f, file)));
		try (Statement statement = connection.createStatement();
				RowBatch batch = new RowBatch(connection, "aggregate_figure", TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT)) {
			statement.execute("DELETE FROM aggregate_figure");
			for (Filed filed : all.values()) {
				Aggregate a = filed.figure;
				batch.add(a.source()).add(a.indicator()).add(a.area()).add(a.period().toString()).add(text(a.numerator()))
						.add(text(a.denominator())).add(text(a.value())).add(filed.file).end();
			}
			batch.flush();
		}
	}

	private static String text(Optional<BigDecimal> number) {
		return number.map(BigDecimal::toString).orElse("");
	}

	private static Optional<BigDecimal> number(String text) {
		return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
	}
}
