package dk.boligmonitor.store.derby.record;

import static dk.boligmonitor.store.derby.database.RowBatch.NONE;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.INT;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.TEXT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.BitSet;

import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.database.RowBatch;
import dk.boligmonitor.store.record.FileTotals;

/**
 * Writes what a delivery changes of ELEV. The key is person and school year. A row is valid from 1 August of its school year
 * when first seen, from D when it changes or comes back, and up to D when a delivery with rows of the same school year no
 * longer mentions it.
 */
final class PupilWriter implements KindWriter {

	private final Delivering delivery;
	private final KeyIndex keys = new KeyIndex();
	private final KeyHash hash = new KeyHash();
	private final CurrentRows current = new CurrentRows();
	private final BitSet yearsBrought = new BitSet();
	private final RowBatch batch;
	private final RowEnds ends;
	private long[] contents = new long[1024];
	private int[] years = new int[1024];
	private int nextRow;

	PupilWriter(Delivering delivery) throws SQLException {
		this.delivery = delivery;
		batch = new RowBatch(delivery.connection(), "pupil", INT, INT, INT, TEXT, INT, INT, INT, TEXT, INT, INT);
		ends = new RowEnds(delivery.connection(), "pupil");
		nextRow = RowEnds.nextRow(delivery.connection(), "pupil");
		load();
	}

	private void load() throws SQLException {
		try (Statement statement = delivery.connection().createStatement(); ResultSet rows = statement.executeQuery("""
				SELECT id, person, school_year, institution, school_type, class_type, grade, payer, valid_to FROM pupil""")) {
			while (rows.next()) {
				int year = rows.getInt(3);
				int key = key(rows.getInt(2), year);
				if (rows.getInt(9) == Days.OPEN) {
					remember(key, year, content(rows.getString(4), rows.getInt(5), rows.getInt(6), Days.optional(rows, 7),
							rows.getString(8)));
					current.put(key, rows.getInt(1));
				}
			}
		}
	}

	private int key(int person, int year) {
		hash.start().add(person).add(year);
		int key = keys.find(hash.high(), hash.low());
		return key >= 0 ? key : keys.add(hash.high(), hash.low());
	}

	private long content(String institution, int schoolType, int classType, int grade, String payer) {
		return hash.start().add(institution).add(schoolType).add(classType).add(grade).add(payer).high();
	}

	private void remember(int key, int year, long content) {
		if (key >= contents.length) {
			contents = Arrays.copyOf(contents, key * 2);
			years = Arrays.copyOf(years, key * 2);
		}
		contents[key] = content;
		years[key] = year;
	}

	void add(Pupil row) throws SQLException {
		int person = delivery.people().number(row.person());
		int year = row.year().startYear();
		int before = keys.size();
		int key = key(person, year);
		boolean isNew = key == before;
		current.mention(key);
		yearsBrought.set(year);
		int grade = row.grade().orElse(NONE);
		long content = content(row.institution(), row.schoolType(), row.classType(), grade, row.payer());
		int known = current.row(key);
		int first = Days.of(row.year().first());
		int since = isNew ? first : Math.max(first, delivery.day());
		if (known == CurrentRows.NO_ROW) {
			current.added(key, nextRow);
		} else if (contents[key] == content) {
			current.countUnchanged();
			return;
		} else {
			ends.end(known, since);
			current.changed(key, nextRow);
		}
		remember(key, year, content);
		batch.add(nextRow++).add(person).add(year).add(row.institution()).add(row.schoolType()).add(row.classType()).add(grade)
				.add(row.payer()).add(since).add(Days.OPEN).end();
	}

	@Override
	public void finish() throws SQLException {
		for (int k = current.nextUnmentioned(0); k >= 0; k = current.nextUnmentioned(k + 1)) {
			if (yearsBrought.get(years[k])) {
				ends.end(current.row(k), delivery.day());
				current.countEnded();
			}
		}
		ends.flush();
		batch.flush();
	}

	@Override
	public FileTotals totals(long rejected) {
		return current.totals(RecordKind.ELEV, rejected);
	}

	@Override
	public void close() throws SQLException {
		batch.close();
		ends.close();
	}
}
