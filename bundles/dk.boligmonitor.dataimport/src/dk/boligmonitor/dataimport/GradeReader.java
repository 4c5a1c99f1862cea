package dk.boligmonitor.dataimport;

import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.FirstLines;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.dataimport.table.RowReader;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Pseudonym;

/** Reads KARAKTER. */
final class GradeReader<X extends Exception> implements RowReader<X> {

	/** What makes a grade one. */
	private record Key(Pseudonym person, SchoolYear year, int subject, String testForm) {
	}

	private final Persons persons;
	private final RecordSink<X> sink;
	private final FirstLines<Key> seen = new FirstLines<>();
	private final Column cpr;
	private final Column year;
	private final Column subject;
	private final Column testForm;
	private final Column mark;
	private final Column bound;

	GradeReader(FileLayout layout, Persons persons, RecordSink<X> sink) {
		this.persons = persons;
		this.sink = sink;
		cpr = layout.column("cpr");
		year = layout.column("skoleaar");
		subject = layout.column("fagkode");
		testForm = layout.column("proeveform");
		mark = layout.column("karakter");
		bound = layout.column("bunden");
	}

	@Override
	public void read(Row row) throws BadCell, X {
		Cells.obligatory(row, testForm);
		Grade grade = new Grade(persons.person(row, cpr), Cells.schoolYear(row, year), Cells.number(row, subject),
				Cells.text(row, testForm), Cells.number(row, mark), FlisCodes.YES_NO.read(row, bound));
		Key key = new Key(grade.person(), grade.year(), grade.subject(), grade.testForm());
		seen.accept(key, ProblemCode.DUPLICATE_ROW, row, subject);
		sink.grade(grade);
	}
}
