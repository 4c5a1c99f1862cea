package dk.boligmonitor.store.derby;

import static dk.boligmonitor.store.derby.database.RowBatch.Column.INT;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.TEXT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Category;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Interval;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Outcome.Failed;
import dk.boligmonitor.model.result.Outcome.NoData;
import dk.boligmonitor.model.result.Outcome.NotApplicable;
import dk.boligmonitor.model.result.Outcome.Suppressed;
import dk.boligmonitor.model.result.Outcome.Unreliable;
import dk.boligmonitor.model.result.Outcome.Value;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.Standing;
import dk.boligmonitor.store.derby.database.RowBatch;

/** Reads and writes the table of results. */
final class ResultTable {

	/** Details of failures are cut, a little below the column's width. */
	private static final int DETAIL_LIMIT = 32_000;

	private ResultTable() {
	}

	static void write(Connection c, int run, List<AreaResult> results) throws SQLException {
		Map<IndicatorInfo, Integer> indicators = new LinkedHashMap<>();
		try (RowBatch batch = new RowBatch(c, "result", INT, INT, TEXT, INT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT,
				TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, INT, INT, TEXT)) {
			int number = 0;
			for (AreaResult r : results) {
				int indicator = indicators.computeIfAbsent(r.indicator(), i -> indicators.size());
				batch.add(run).add(number++).add(r.period().toString()).add(indicator).add(r.run()).add(r.area().set())
						.add(r.area().code().value()).add(r.area().name()).add(r.area().role().name());
				addOutcome(batch, r.outcome());
				Standing s = r.standing();
				batch.add(Numbers.text(s.benchmark())).add(Numbers.text(s.ratio())).add(s.category().name())
						.add(s.rank().orElse(RowBatch.NONE)).add(s.ranked()).add(Numbers.text(r.coverage())).end();
			}
			batch.flush();
		}
		IndicatorTable.write(c, run, indicators);
	}

	private static void addOutcome(RowBatch batch, Outcome outcome) {
		batch.add(outcome.state());
		switch (outcome) {
		case Value v -> batch.add("").add("").add("");
		case Unreliable u -> batch.add(u.reason().name()).add("").add("");
		case NoData n -> batch.add(n.reason().name()).add("").add("");
		case Suppressed s -> batch.add(s.reason().name()).add("").add("");
		case NotApplicable a -> batch.add(a.reason().name()).add("").add("");
		case Failed f -> batch.add("").add(f.pack())
				.add(f.detail().length() <= DETAIL_LIMIT ? f.detail() : f.detail().substring(0, DETAIL_LIMIT));
		}
		Optional<Figures> shown = outcome.shown();
		if (shown.isEmpty()) {
			batch.add("").add("").add("").add("").add("");
			return;
		}
		Figures f = shown.get();
		Optional<Interval> interval = f.interval();
		batch.add(Numbers.text(f.numerator())).add(Numbers.text(f.denominator())).add(Numbers.text(f.value()))
				.add(interval.map(i -> Numbers.text(i.lower())).orElse(""))
				.add(interval.map(i -> Numbers.text(i.upper())).orElse(""));
	}

	/** The results of a period, in the order in which they were saved. */
	static List<AreaResult> read(Connection c, Period period) throws SQLException {
		List<AreaResult> all = new ArrayList<>();
		Map<Integer, IndicatorInfo> indicators = Map.of();
		try (PreparedStatement select = c.prepareStatement("""
				SELECT indicator_number, run_id, area_set, area_code, area_name, area_role, state, reason, pack, detail, numerator,
				denominator, figure, lower_end, upper_end, benchmark, ratio, category, place, ranked, coverage, run
				FROM result WHERE period = ? ORDER BY number""")) {
			select.setString(1, period.toString());
			try (ResultSet rows = select.executeQuery()) {
				while (rows.next()) {
					if (all.isEmpty()) {
						indicators = IndicatorTable.read(c, rows.getInt(22));
					}
					IndicatorInfo indicator = Objects.requireNonNull(indicators.get(rows.getInt(1)));
					AreaRef area = new AreaRef(rows.getString(3), new AreaCode(rows.getString(4)), rows.getString(5),
							AreaRef.Role.valueOf(rows.getString(6)));
					all.add(new AreaResult(area, indicator, period, outcome(rows), standing(rows),
							Numbers.optional(rows.getString(21)), rows.getString(2)));
				}
			}
		}
		return all;
	}

	private static Outcome outcome(ResultSet rows) throws SQLException {
		String state = rows.getString(7);
		return switch (state) {
		case "Value" -> new Value(figures(rows));
		case "Unreliable" -> new Unreliable(figures(rows), reason(rows));
		case "NoData" -> new NoData(reason(rows));
		case "Suppressed" -> new Suppressed(reason(rows));
		case "NotApplicable" -> new NotApplicable(reason(rows));
		case "Failed" -> new Failed(rows.getString(9), rows.getString(10));
		default -> throw new IllegalStateException("Not a state: " + state);
		};
	}

	private static Reason reason(ResultSet rows) throws SQLException {
		return Reason.valueOf(rows.getString(8));
	}

	private static Figures figures(ResultSet rows) throws SQLException {
		String lower = rows.getString(14);
		Optional<Interval> interval = lower.isEmpty() ? Optional.empty()
				: Optional.of(new Interval(Numbers.number(lower), Numbers.number(rows.getString(15))));
		return new Figures(Numbers.number(rows.getString(11)), Numbers.number(rows.getString(12)),
				Numbers.number(rows.getString(13)), interval);
	}

	private static Standing standing(ResultSet rows) throws SQLException {
		int rank = rows.getInt(19);
		OptionalInt place = rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(rank);
		return new Standing(Numbers.optional(rows.getString(16)), Numbers.optional(rows.getString(17)),
				Category.valueOf(rows.getString(18)), place, rows.getInt(20));
	}
}
