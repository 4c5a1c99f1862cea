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
import dk.boligmonitor.model.record.Daycare;

/** Reads DAGTILBUD. */
final class DaycareReader<X extends Exception> implements RowReader<X> {

	private final Persons persons;
	private final Outlet<X> outlet;
	private final FirstLines seen = new FirstLines();
	private final Column cpr;
	private final Column institution;
	private final Column start;
	private final Column end;

	DaycareReader(FileLayout layout, Persons persons, Outlet<X> outlet) {
		this.persons = persons;
		this.outlet = outlet;
		cpr = layout.column("cpr");
		institution = layout.column("institutionsnr");
		start = layout.column("startdato");
		end = layout.column("slutdato");
	}

	@Override
	public boolean read(Row row) throws BadCell, X {
		LocalDate first = Cells.date(row, start);
		Optional<LocalDate> last = Cells.optionalDate(row, end);
		if (last.isPresent() && last.get().isBefore(first)) {
			throw BadCell.of(ProblemCode.END_BEFORE_START, row, end, first.toString(), last.get().toString());
		}
		Daycare place = new Daycare(persons.person(row, cpr), Cells.text(row, institution), first, last);
		KeyHash key = KeyHash.of(place.person()).and(place.institution()).and(first.toEpochDay());
		if (!seen.accept(key, ProblemCode.DUPLICATE_ROW, row, institution)) {
			return false;
		}
		outlet.hand(place, row.line());
		return true;
	}
}
