package dk.boligmonitor.store.derby;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.Coverage;
import dk.boligmonitor.model.result.RunRecord;

/** Reads and writes the tables about runs. */
final class RunTables {

	private static final String PERIOD = "PERIOD";
	private static final String DELIVERY = "DELIVERY";
	private static final String AREA_SET = "AREA_SET";

	private RunTables() {
	}

	/** A period as stored; one that cannot be read is a bug, since we wrote it. */
	static Period period(String stored) {
		return Period.parse(stored).orElseThrow(() -> new IllegalStateException("Not a period: " + stored));
	}

	static void write(Connection c, int number, RunRecord run) throws SQLException {
		try (PreparedStatement insert = c.prepareStatement("INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?)")) {
			insert.setInt(1, number);
			insert.setString(2, run.id());
			insert.setString(3, run.at().toString());
			insert.setString(4, run.municipality().digits());
			insert.setString(5, run.municipalityName());
			insert.setString(6, run.register());
			insert.setString(7, run.policy());
			insert.executeUpdate();
		}
		writePart(c, number, PERIOD, run.periods().stream().map(Period::toString).toList());
		writePart(c, number, DELIVERY, run.deliveries());
		writePart(c, number, AREA_SET, run.areaSets());
		try (PreparedStatement insert = c.prepareStatement("INSERT INTO run_coverage VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
			int place = 0;
			for (Coverage coverage : run.coverages()) {
				insert.setInt(1, number);
				insert.setInt(2, place++);
				insert.setString(3, coverage.period().toString());
				insert.setString(4, coverage.set());
				insert.setLong(5, coverage.residents());
				insert.setLong(6, coverage.matched());
				insert.setLong(7, coverage.inAreas());
				insert.setLong(8, coverage.noAddress());
				insert.executeUpdate();
			}
		}
	}

	private static void writePart(Connection c, int number, String part, List<String> contents) throws SQLException {
		try (PreparedStatement insert = c.prepareStatement("INSERT INTO run_part VALUES (?, ?, ?, ?)")) {
			int place = 0;
			for (String content : contents) {
				insert.setInt(1, number);
				insert.setString(2, part);
				insert.setInt(3, place++);
				insert.setString(4, content);
				insert.executeUpdate();
			}
		}
	}

	static RunRecord read(Connection c, int number) throws SQLException {
		List<Period> periods = readPart(c, number, PERIOD).stream().map(RunTables::period).toList();
		List<String> deliveries = readPart(c, number, DELIVERY);
		List<String> areaSets = readPart(c, number, AREA_SET);
		List<Coverage> coverages = readCoverages(c, number);
		try (PreparedStatement select = c.prepareStatement("""
				SELECT id, calculated, municipality, municipality_name, register, policy FROM run WHERE number = ?""")) {
			select.setInt(1, number);
			try (ResultSet rows = select.executeQuery()) {
				if (!rows.next()) {
					throw new IllegalStateException("Results without their run: " + number);
				}
				return new RunRecord(rows.getString(1), Instant.parse(rows.getString(2)),
						new MunicipalityCode(rows.getString(3)), rows.getString(4), periods, deliveries, rows.getString(5),
						areaSets, rows.getString(6), coverages);
			}
		}
	}

	private static List<String> readPart(Connection c, int number, String part) throws SQLException {
		List<String> contents = new ArrayList<>();
		try (PreparedStatement select = c
				.prepareStatement("SELECT content FROM run_part WHERE run = ? AND part = ? ORDER BY number")) {
			select.setInt(1, number);
			select.setString(2, part);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					contents.add(rows.getString(1));
				}
			}
		}
		return contents;
	}

	private static List<Coverage> readCoverages(Connection c, int number) throws SQLException {
		List<Coverage> coverages = new ArrayList<>();
		try (PreparedStatement select = c.prepareStatement("""
				SELECT period, area_set, residents, matched, in_areas, no_address
				FROM run_coverage WHERE run = ? ORDER BY number""")) {
			select.setInt(1, number);
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					coverages.add(new Coverage(period(rows.getString(1)), rows.getString(2), rows.getLong(3), rows.getLong(4),
							rows.getLong(5), rows.getLong(6)));
				}
			}
		}
		return coverages;
	}
}
