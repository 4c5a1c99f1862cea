package dk.boligmonitor.dataimport;

import java.time.LocalDate;
import java.util.Optional;

import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.FirstLines;
import dk.boligmonitor.dataimport.table.KeyHash;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowReader;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.Measure;

/** Reads FORANSTALTNING. */
final class MeasureReader<X extends Exception> implements RowReader<X> {

	private final Persons persons;
	private final Outlet<X> outlet;
	private final FirstLines seen = new FirstLines();
	private final Column cpr;
	private final Column caseId;
	private final Column group;
	private final Column type;
	private final Column paragraph;
	private final Column start;
	private final Column end;
	private final Column payer;
	private final Column actor;

	MeasureReader(FileLayout layout, Persons persons, Outlet<X> outlet) {
		this.persons = persons;
		this.outlet = outlet;
		cpr = layout.column("cpr");
		caseId = layout.column("sag_id");
		group = layout.column("gruppe");
		type = layout.column("type");
		paragraph = layout.column("paragraf");
		start = layout.column("startdato");
		end = layout.column("slutdato");
		payer = layout.column("betalingskommune");
		actor = layout.column("handlekommune");
	}

	@Override
	public boolean read(Row row) throws BadCell, X {
		LocalDate first = Cells.date(row, start);
		Optional<LocalDate> last = Cells.optionalDate(row, end);
		if (last.isPresent() && last.get().isBefore(first)) {
			throw BadCell.of(ProblemCode.END_BEFORE_START, row, end, first.toString(), last.get().toString());
		}
		Measure measure = new Measure(persons.person(row, cpr), Cells.text(row, caseId), FlisCodes.MEASURE_GROUP.read(row, group),
				Cells.text(row, type), Cells.text(row, paragraph), first, last, Cells.text(row, payer), Cells.text(row, actor));
		KeyHash key = KeyHash.of(measure.person()).and(measure.caseId()).and(measure.group()).and(measure.type())
				.and(first.toEpochDay());
		if (!seen.accept(key, ProblemCode.DUPLICATE_ROW, row, caseId)) {
			return false;
		}
		outlet.hand(measure, row.line());
		return true;
	}
}
