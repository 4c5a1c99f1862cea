package dk.boligmonitor.dataimport;

import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.FirstLines;
import dk.boligmonitor.dataimport.table.KeyHash;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowReader;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.Relocation;

/** Reads FLYTNING. Either end of a move may be unknown, or known in part: the person may come from abroad. */
final class RelocationReader<X extends Exception> implements RowReader<X> {

	private final Persons persons;
	private final Outlet<X> outlet;
	private final FirstLines seen = new FirstLines();
	private final Column cpr;
	private final Column day;
	private final AddressCells from;
	private final AddressCells to;

	RelocationReader(FileLayout layout, Persons persons, Outlet<X> outlet) {
		this.persons = persons;
		this.outlet = outlet;
		cpr = layout.column("cpr");
		day = layout.column("dato");
		from = AddressCells.end(layout, "fra_");
		to = AddressCells.end(layout, "til_");
	}

	@Override
	public boolean read(Row row) throws BadCell, X {
		Relocation move = new Relocation(persons.person(row, cpr), Cells.date(row, day), from.parts(row), to.parts(row));
		KeyHash key = KeyHash.of(move.person()).and(move.date().toEpochDay());
		if (!seen.accept(key, ProblemCode.DUPLICATE_ROW, row, day)) {
			return false;
		}
		outlet.hand(move, row.line());
		return true;
	}
}
