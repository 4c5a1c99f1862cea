package dk.boligmonitor.store.derby;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.RunRecord;
import dk.boligmonitor.store.StoreException;
import dk.boligmonitor.store.derby.database.Database;
import dk.boligmonitor.store.result.ResultStore;

/** Released results in Derby. Runs are kept; what they say of indicators only as long as results refer to it. */
final class DerbyResultStore implements ResultStore {

	private final Database database;

	DerbyResultStore(Database database) {
		this.database = database;
	}

	@Override
	public void save(RunRecord run, List<AreaResult> results) throws StoreException {
		Set<String> periods = new HashSet<>();
		run.periods().forEach(p -> periods.add(p.toString()));
		results.forEach(r -> periods.add(r.period().toString()));
		database.write(c -> {
			try (PreparedStatement delete = c.prepareStatement("DELETE FROM result WHERE period = ?")) {
				for (String period : periods) {
					delete.setString(1, period);
					delete.executeUpdate();
				}
			}
			int number = nextRun(c);
			RunTables.write(c, number, run);
			ResultTable.write(c, number, results);
			try (Statement statement = c.createStatement()) {
				statement.execute("DELETE FROM indicator_info WHERE run NOT IN (SELECT run FROM result)");
			}
		});
	}

	private static int nextRun(Connection c) throws SQLException {
		try (Statement statement = c.createStatement();
				ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM run")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	@Override
	public List<Period> periods() throws StoreException {
		return database.read(c -> {
			List<Period> all = new ArrayList<>();
			try (Statement statement = c.createStatement();
					ResultSet rows = statement.executeQuery("SELECT DISTINCT period FROM result")) {
				while (rows.next()) {
					all.add(RunTables.period(rows.getString(1)));
				}
			}
			return all.stream().sorted().toList();
		});
	}

	@Override
	public List<AreaResult> results(Period period) throws StoreException {
		return database.read(c -> {
			List<AreaResult> all = ResultTable.read(c, period);
			Map<IndicatorInfo, Integer> asCalculated = new HashMap<>();
			all.forEach(r -> asCalculated.putIfAbsent(r.indicator(), asCalculated.size()));
			return all.stream().sorted(Comparator.comparingInt((AreaResult r) -> asCalculated.getOrDefault(r.indicator(), 0))
					.thenComparing(r -> r.area().set()).thenComparing(r -> r.area().code())).toList();
		});
	}

	@Override
	public Optional<RunRecord> run(Period period) throws StoreException {
		return database.read(c -> {
			try (PreparedStatement select = c.prepareStatement("SELECT run FROM result WHERE period = ?")) {
				select.setString(1, period.toString());
				try (ResultSet rows = select.executeQuery()) {
					return rows.next() ? Optional.of(RunTables.read(c, rows.getInt(1))) : Optional.empty();
				}
			}
		});
	}
}
