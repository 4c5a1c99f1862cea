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
import dk.boligmonitor.model.record.Grade;

/** Reads KARAKTER. */
final class GradeReader<X extends Exception> implements RowReader<X> {

	private final Persons persons;
	private final Outlet<X> outlet;
	private final FirstLines seen = new FirstLines();
	private final Column cpr;
	private final Column year;
	private final Column subject;
	private final Column testForm;
	private final Column mark;
	private final Column bound;

	GradeReader(FileLayout layout, Persons persons, Outlet<X> outlet) {
		this.persons = persons;
		this.outlet = outlet;
		cpr = layout.column("cpr");
		year = layout.column("skoleaar");
		subject = layout.column("fagkode");
		testForm = layout.column("proeveform");
		mark = layout.column("karakter");
		bound = layout.column("bunden");
	}

	@Override
	public boolean read(Row row) throws BadCell, X {
		Cells.obligatory(row, testForm);
		Grade grade = new Grade(persons.person(row, cpr), Cells.schoolYear(row, year), Cells.number(row, subject),
				Cells.text(row, testForm), Cells.number(row, mark), FlisCodes.YES_NO.read(row, bound));
		KeyHash key = KeyHash.of(grade.person()).and(grade.year().startYear()).and(grade.subject()).and(grade.testForm());
		if (!seen.accept(key, ProblemCode.DUPLICATE_ROW, row, subject)) {
			return false;
		}
		outlet.hand(grade, row.line());
		return true;
	}
}
