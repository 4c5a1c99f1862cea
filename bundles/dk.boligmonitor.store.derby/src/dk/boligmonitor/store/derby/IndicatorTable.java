package dk.boligmonitor.store.derby;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.DisclosureClass;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Unit;

/** Reads and writes the table of indicators as a run knew them. */
final class IndicatorTable {

	private static final String COLUMNS = """
			run, number, id, name, theme, description, reading, source, kind, unit, decimals, direction, rule_basis,
			rule_yellow, rule_red, disclosure, min_numerator, min_denominator, assumption, version, pack""";

	private IndicatorTable() {
	}

	static void write(Connection c, int run, Map<IndicatorInfo, Integer> numbers) throws SQLException {
		try (PreparedStatement insert = c.prepareStatement("INSERT INTO indicator_info (" + COLUMNS
				+ ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
			for (Map.Entry<IndicatorInfo, Integer> entry : numbers.entrySet()) {
				IndicatorInfo info = entry.getKey();
				insert.setInt(1, run);
				insert.setInt(2, entry.getValue());
				insert.setString(3, info.id().value());
				insert.setString(4, info.name());
				insert.setString(5, info.theme());
				insert.setString(6, info.description());
				insert.setString(7, info.reading());
				insert.setString(8, info.source());
				insert.setString(9, info.kind().name());
				insert.setString(10, info.unit().name());
				insert.setInt(11, info.decimals());
				insert.setString(12, info.direction().name());
				insert.setString(13, info.rule().basis().name());
				insert.setString(14, Numbers.text(info.rule().yellow()));
				insert.setString(15, Numbers.text(info.rule().red()));
				insert.setString(16, info.disclosure().name());
				insert.setString(17, Numbers.text(info.minNumerator()));
				insert.setString(18, Numbers.text(info.minDenominator()));
				insert.setInt(19, info.assumption() ? 1 : 0);
				insert.setInt(20, info.version());
				insert.setString(21, info.pack());
				insert.executeUpdate();
			}
		}
	}

	/** The indicators of a run by their number. */
	static Map<Integer, IndicatorInfo> read(Connection c, int run) throws SQLException {
		Map<Integer, IndicatorInfo> all = new HashMap<>();
		try (PreparedStatement select = c.prepareStatement("SELECT " + COLUMNS + " FROM indicator_info WHERE run = ?")) {
			select.setInt(1, run);
			try (ResultSet r = select.executeQuery()) {
				while (r.next()) {
					CategoryRule rule = new CategoryRule(CategoryRule.Basis.valueOf(r.getString(13)),
							Numbers.number(r.getString(14)), Numbers.number(r.getString(15)));
					all.put(r.getInt(2), new IndicatorInfo(new IndicatorId(r.getString(3)), r.getString(4), r.getString(5),
							r.getString(6), r.getString(7), r.getString(8), Kind.valueOf(r.getString(9)),
							Unit.valueOf(r.getString(10)), r.getInt(11), Direction.valueOf(r.getString(12)), rule,
							DisclosureClass.valueOf(r.getString(16)), Numbers.number(r.getString(17)),
							Numbers.number(r.getString(18)), r.getInt(19) == 1, r.getInt(20), r.getString(21)));
				}
			}
		}
		return all;
	}
}
