package dk.boligmonitor.store.derby.record;

import static dk.boligmonitor.store.derby.database.RowBatch.Column.INT;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.TEXT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.database.RowBatch;
import dk.boligmonitor.store.record.FileTotals;

/**
 * Writes what a delivery changes of KARAKTER. The key is person, school year, subject and test form. A grade that is not
 * repeated stays: the results of past tests are not withdrawn by silence.
 */
final class GradeWriter implements KindWriter {

	private final Delivering delivery;
	private final KeyIndex keys = new KeyIndex();
	private final KeyHash hash = new KeyHash();
	private final CurrentRows current = new CurrentRows();
	private final RowBatch batch;
	private final RowEnds ends;
	private int[] contents = new int[1024];
	private int nextRow;

	GradeWriter(Delivering delivery) throws SQLException {
		this.delivery = delivery;
		batch = new RowBatch(delivery.connection(), "grade", INT, INT, INT, INT, TEXT, INT, INT, INT, INT);
		ends = new RowEnds(delivery.connection(), "grade");
		nextRow = RowEnds.nextRow(delivery.connection(), "grade");
		load();
	}

	private void load() throws SQLException {
		try (Statement statement = delivery.connection().createStatement(); ResultSet rows = statement.executeQuery(
				"SELECT id, person, school_year, subject, test_form, mark, bound FROM grade WHERE valid_to = " + Days.OPEN)) {
			while (rows.next()) {
				int key = key(rows.getInt(2), rows.getInt(3), rows.getInt(4), rows.getString(5));
				remember(key, content(rows.getInt(6), rows.getInt(7) == 1));
				current.put(key, rows.getInt(1));
			}
		}
	}

	private int key(int person, int year, int subject, String testForm) {
		hash.start().add(person).add(year).add(subject).add(testForm);
		int key = keys.find(hash.high(), hash.low());
		return key >= 0 ? key : keys.add(hash.high(), hash.low());
	}

	private static int content(int mark, boolean bound) {
		return mark * 2 + (bound ? 1 : 0);
	}

	private void remember(int key, int content) {
		if (key >= contents.length) {
			contents = Arrays.copyOf(contents, key * 2);
		}
		contents[key] = content;
	}

	void add(Grade row) throws SQLException {
		int person = delivery.people().number(row.person());
		int year = row.year().startYear();
		int key = key(person, year, row.subject(), row.testForm());
		current.mention(key);
		int content = content(row.mark(), row.bound());
		int known = current.row(key);
		if (known == CurrentRows.NO_ROW) {
			current.added(key, nextRow);
		} else if (contents[key] == content) {
			current.countUnchanged();
			return;
		} else {
			ends.end(known, delivery.day());
			current.changed(key, nextRow);
		}
		remember(key, content);
		batch.add(nextRow++).add(person).add(year).add(row.subject()).add(row.testForm()).add(row.mark())
				.add(row.bound() ? 1 : 0).add(delivery.day()).add(Days.OPEN).end();
	}

	@Override
	public void finish() throws SQLException {
		ends.flush();
		batch.flush();
	}

	@Override
	public FileTotals totals(long rejected) {
		return current.totals(RecordKind.KARAKTER, rejected);
	}

	@Override
	public void close() throws SQLException {
		batch.close();
		ends.close();
	}
}
