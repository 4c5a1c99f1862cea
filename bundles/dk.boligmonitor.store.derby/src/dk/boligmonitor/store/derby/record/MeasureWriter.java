package dk.boligmonitor.store.derby.record;

import static dk.boligmonitor.store.derby.database.RowBatch.Column.INT;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.TEXT;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.database.RowBatch;
import dk.boligmonitor.store.record.FileTotals;

/**
 * Writes what a delivery changes of FORANSTALTNING. The key is person, case, group, type and start. Each key has one row that
 * is not replaced: its latest version, also when deliveries no longer mention it.
 */
final class MeasureWriter implements KindWriter {

	private final Delivering delivery;
	private final KeyIndex keys = new KeyIndex();
	private final KeyHash hash = new KeyHash();
	private final CurrentRows current = new CurrentRows();
	private final RowBatch batch;
	private final RowEnds ends;
	private final PreparedStatement replace;
	private long[] contents = new long[1024];
	private int[] latest = new int[1024];
	private int nextRow;

	MeasureWriter(Delivering delivery) throws SQLException {
		this.delivery = delivery;
		batch = new RowBatch(delivery.connection(), "measure", INT, INT, TEXT, INT, TEXT, TEXT, INT, INT, TEXT, TEXT, INT, INT,
				INT);
		ends = new RowEnds(delivery.connection(), "measure");
		replace = delivery.connection().prepareStatement("UPDATE measure SET replaced = 1 WHERE id = ?");
		nextRow = RowEnds.nextRow(delivery.connection(), "measure");
		load();
	}

	private void load() throws SQLException {
		try (Statement statement = delivery.connection().createStatement(); ResultSet rows = statement.executeQuery("""
				SELECT id, person, case_id, measure_group, type, start_day, end_day, paragraph, payer, actor, valid_to
				FROM measure WHERE replaced = 0""")) {
			while (rows.next()) {
				int row = rows.getInt(1);
				hashKey(rows.getInt(2), rows.getString(3), rows.getInt(4), rows.getString(5), rows.getInt(6));
				int key = keys.add(hash.high(), hash.low());
				remember(key, row, content(Days.optional(rows, 7), rows.getString(8), rows.getString(9), rows.getString(10)));
				if (rows.getInt(11) == Days.OPEN) {
					current.put(key, row);
				}
			}
		}
	}

	private void hashKey(int person, String caseId, int group, String type, int start) {
		hash.start().add(person).add(caseId).add(group).add(type).add(start);
	}

	private long content(int end, String paragraph, String payer, String actor) {
		return hash.start().add(end).add(paragraph).add(payer).add(actor).high();
	}

	private void remember(int key, int row, long content) {
		if (key >= latest.length) {
			latest = Arrays.copyOf(latest, key * 2);
			contents = Arrays.copyOf(contents, key * 2);
		}
		latest[key] = row;
		contents[key] = content;
	}

	void add(Measure row) throws SQLException {
		int person = delivery.people().number(row.person());
		int start = Days.of(row.start());
		int end = Days.of(row.end());
		hashKey(person, row.caseId(), row.group(), row.type(), start);
		int key = keys.find(hash.high(), hash.low());
		boolean isNew = key < 0;
		if (isNew) {
			key = keys.add(hash.high(), hash.low());
		}
		current.mention(key);
		long content = content(end, row.paragraph(), row.payer(), row.actor());
		int known = current.row(key);
		if (known != CurrentRows.NO_ROW && contents[key] == content) {
			current.countUnchanged();
			return;
		}
		if (!isNew) {
			replace.setInt(1, latest[key]);
			replace.executeUpdate();
		}
		if (known == CurrentRows.NO_ROW) {
			current.added(key, nextRow);
		} else {
			ends.end(known, delivery.day());
			current.changed(key, nextRow);
		}
		remember(key, nextRow, content);
		batch.add(nextRow++).add(person).add(row.caseId()).add(row.group()).add(row.type()).add(row.paragraph()).add(start)
				.add(end).add(row.payer()).add(row.actor()).add(delivery.day()).add(Days.OPEN).add(0).end();
	}

	@Override
	public void finish() throws SQLException {
		for (int k = current.nextUnmentioned(0); k >= 0; k = current.nextUnmentioned(k + 1)) {
			ends.end(current.row(k), delivery.day());
			current.countEnded();
		}
		ends.flush();
		batch.flush();
	}

	@Override
	public FileTotals totals(long rejected) {
		return current.totals(RecordKind.FORANSTALTNING, rejected);
	}

	@Override
	public void close() throws SQLException {
		batch.close();
		ends.close();
		replace.close();
	}
}
