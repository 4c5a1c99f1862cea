package dk.boligmonitor.store.derby.record;

import static dk.boligmonitor.store.derby.database.RowBatch.NONE;
import static dk.boligmonitor.store.derby.database.RowBatch.Column.INT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.store.derby.database.RowBatch;
import dk.boligmonitor.store.record.FileTotals;

/** Writes what a delivery changes of BORGER; the rules of validity stand with RecordStore. The key is the person. */
final class ResidentWriter implements KindWriter {

	/** Columns of the array that holds the current row of each person, or the end of the last one. */
	private static final int HOME = 0;
	private static final int ATTRIBUTES = 1;
	private static final int BORN = 2;
	private static final int MOVED_IN = 3;
	/** First day of the current row; the end of the last row for those without a current one. */
	private static final int SINCE = 4;
	private static final int WIDTH = 5;

	private final Delivering delivery;
	private final Homes homes;
	private final AttributeTable attributes;
	private final CurrentRows current = new CurrentRows();
	private final RowBatch batch;
	private final RowEnds ends;
	private int[] state = {};
	private int nextRow;

	ResidentWriter(Delivering delivery) throws SQLException {
		this.delivery = delivery;
		homes = new Homes(delivery.connection());
		attributes = new AttributeTable(delivery.connection());
		batch = new RowBatch(delivery.connection(), "resident", INT, INT, INT, INT, INT, INT, INT, INT);
		ends = new RowEnds(delivery.connection(), "resident");
		nextRow = RowEnds.nextRow(delivery.connection(), "resident");
		load();
	}

	private void load() throws SQLException {
		try (Statement statement = delivery.connection().createStatement()) {
			try (ResultSet rows = statement.executeQuery(
					"SELECT person, valid_to FROM resident WHERE valid_to < " + Days.OPEN)) {
				while (rows.next()) {
					int at = place(rows.getInt(1));
					state[at + SINCE] = Math.max(state[at + SINCE], rows.getInt(2));
				}
			}
			try (ResultSet rows = statement.executeQuery("""
					SELECT id, person, home, attributes, born, moved_in, valid_from
					FROM resident WHERE valid_to = """ + " " + Days.OPEN)) {
				while (rows.next()) {
					int person = rows.getInt(2);
					current.put(person, rows.getInt(1));
					set(person, rows.getInt(3), rows.getInt(4), rows.getInt(5), Days.optional(rows, 6), rows.getInt(7));
				}
			}
		}
	}

	/** Where the state of a person begins. */
	private int place(int person) {
		int at = person * WIDTH;
		if (at + WIDTH > state.length) {
			int old = state.length;
			state = Arrays.copyOf(state, Math.max(at + 1024 * WIDTH, old * 2));
			Arrays.fill(state, old, state.length, NONE);
		}
		return at;
	}

	private void set(int person, int home, int attribute, int born, int movedIn, int since) {
		int at = place(person);
		state[at + HOME] = home;
		state[at + ATTRIBUTES] = attribute;
		state[at + BORN] = born;
		state[at + MOVED_IN] = movedIn;
		state[at + SINCE] = since;
	}

	void add(Resident row) throws SQLException {
		int person = delivery.people().number(row.person());
		current.mention(person);
		int home = homes.number(row.home());
		Presence presence = Presence.of(row, delivery.municipality());
		int attribute = attributes.number(row, presence);
		int born = Days.of(row.born());
		int movedIn = Days.of(row.movedIn());
		int known = current.row(person);
		int at = place(person);
		int since;
		if (known == CurrentRows.NO_ROW) {
			since = sinceOfNew(born, movedIn, state[at + SINCE]);
			current.added(person, nextRow);
		} else if (state[at + HOME] == home && state[at + ATTRIBUTES] == attribute && state[at + BORN] == born
				&& state[at + MOVED_IN] == movedIn) {
			current.countUnchanged();
			return;
		} else {
			boolean moved = presence == Presence.RESIDENT && state[at + HOME] != home;
			since = moved && movedIn > state[at + SINCE] && movedIn <= delivery.day() ? movedIn : delivery.day();
			ends.end(known, since);
			current.changed(person, nextRow);
		}
		set(person, home, attribute, born, movedIn, since);
		batch.add(nextRow++).add(person).add(home).add(attribute).add(born).add(movedIn).add(since).add(Days.OPEN).end();
	}

	/**
	 * First day of a person without a current row.
	 *
	 * @param lastEnd end of their last row, so that rows of one person do not overlap
	 */
	private int sinceOfNew(int born, int movedIn, int lastEnd) {
		int day = delivery.day();
		int since;
		if (delivery.previous() == Delivering.FIRST) {
			since = movedIn != NONE ? movedIn : born;
		} else if (movedIn != NONE && movedIn <= day) {
			since = movedIn;
		} else {
			since = born > delivery.previous() ? born : day;
		}
		return since < lastEnd ? day : Math.min(since, day);
	}

	@Override
	public void finish() throws SQLException {
		for (int p = current.nextUnmentioned(0); p >= 0; p = current.nextUnmentioned(p + 1)) {
			ends.end(current.row(p), delivery.day());
			current.countEnded();
		}
		ends.flush();
		homes.flush();
		attributes.flush();
		batch.flush();
	}

	/** How many homes are known now. */
	int homes() {
		return homes.size();
	}

	@Override
	public FileTotals totals(long rejected) {
		return current.totals(RecordKind.BORGER, rejected);
	}

	@Override
	public void close() throws SQLException {
		homes.close();
		attributes.close();
		batch.close();
		ends.close();
	}
}
