package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.SQLException;

import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.record.block.IntRows;
import dk.boligmonitor.store.derby.record.block.Words;
import dk.boligmonitor.store.record.RecordStore.DaycareSink;
import dk.boligmonitor.store.record.RecordStore.GradeSink;
import dk.boligmonitor.store.record.RecordStore.MeasureSink;
import dk.boligmonitor.store.record.RecordStore.OtherSink;
import dk.boligmonitor.store.record.RecordStore.PupilSink;
import dk.boligmonitor.store.record.RecordStore.RelocationSink;

/** What is known of one kind other than residents, and when it was. Immutable. */
final class KindRows {

	private final IntRows rows;
	private final Words words;
	private final History history;

	/** Reads them. */
	KindRows(Connection connection, RecordKind kind, Words words) throws SQLException {
		this.words = words;
		Layout layout = Layout.of(kind);
		rows = layout.read(connection);
		history = History.of(layout, rows, ToldTable.read(connection, kind),
				kind.equals(RecordKind.ELEV) ? this::pupilSince : (spells, before, row, day, previous) -> day);
	}

	/** Pupils count from 1 August of their school year when first told of, later changes from their delivery. */
	private int pupilSince(History spells, int before, int row, int day, int previous) {
		int first = Days.of(new SchoolYear(rows.cell(row, 1)).first());
		return before == History.NONE ? first : Math.max(first, day);
	}

	/** What to do with a row. */
	private interface Taker {
		void take(int spell, int row);
	}

	/** The latest spell of each key, also if it has ended. */
	private void latest(Taker taker) {
		for (int spell = 0; spell < history.size(); spell++) {
			if (history.next(spell) == History.NONE) {
				taker.take(spell, history.row(spell));
			}
		}
	}

	private void on(int day, Taker taker) {
		for (int spell = 0; spell < history.size(); spell++) {
			if (history.holdsOn(spell, day)) {
				taker.take(spell, history.row(spell));
			}
		}
	}

	/** The last day as the row tells it, else the day before the delivery that no longer mentioned it. */
	private int end(int spell, int told) {
		return told != IntRows.NONE ? told : history.isOpen(spell) ? Days.OPEN : history.to(spell) - 1;
	}

	/** As {@code RecordStore.measures}, of the latest version of each measure. */
	void measures(int first, int last, MeasureSink sink) {
		latest((spell, row) -> {
			if (rows.cell(row, 4) <= last && end(spell, rows.cell(row, 5)) >= first) {
				sink.accept(rows.cell(row, 0), rows.cell(row, 2));
			}
		});
	}

	/** As {@code RecordStore.daycare}, of the latest version of each place. */
	void daycare(int day, DaycareSink sink) {
		latest((spell, row) -> {
			if (rows.cell(row, 2) <= day && end(spell, rows.cell(row, 3)) >= day) {
				sink.accept(rows.cell(row, 0), words.word(rows.cell(row, 1)));
			}
		});
	}

	/** As {@code RecordStore.pupils}. */
	void pupils(int day, int year, PupilSink sink) {
		on(day, (spell, row) -> {
			if (rows.cell(row, 1) == year) {
				int grade = rows.cell(row, 5);
				sink.accept(rows.cell(row, 0), rows.cell(row, 3), rows.cell(row, 4), grade == IntRows.NONE ? -1 : grade);
			}
		});
	}

	/** As {@code RecordStore.grades}. */
	void grades(int year, GradeSink sink) {
		latest((spell, row) -> {
			if (rows.cell(row, 1) == year) {
				sink.accept(rows.cell(row, 0), rows.cell(row, 2), words.word(rows.cell(row, 3)), rows.cell(row, 4),
						rows.cell(row, 5) == 1);
			}
		});
	}

	/** As {@code RecordStore.relocations}. */
	void relocations(int first, int last, RelocationSink sink) {
		latest((spell, row) -> {
			int day = rows.cell(row, 1);
			if (day >= first && day <= last) {
				sink.accept(rows.cell(row, 0), day, rows.cell(row, 2), rows.cell(row, 3));
			}
		});
	}

	/** As {@code RecordStore.others}. */
	void others(int day, OtherSink sink) {
		on(day, (spell, row) -> sink.accept(rows.cell(row, 0), Cells.split(words.word(rows.cell(row, 1))),
				Cells.split(words.word(rows.cell(row, 2)))));
	}
}
