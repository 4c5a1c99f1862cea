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
import dk.boligmonitor.model.record.Pupil;

/** Reads ELEV. */
final class PupilReader<X extends Exception> implements RowReader<X> {

	/** Forms above 10 are not counted by any indicator, but they are no fault. */
	private static final int LAST_GRADE = 99;

	private final Persons persons;
	private final Outlet<X> outlet;
	private final FirstLines seen = new FirstLines();
	private final Column cpr;
	private final Column year;
	private final Column institution;
	private final Column schoolType;
	private final Column classType;
	private final Column grade;
	private final Column payer;

	PupilReader(FileLayout layout, Persons persons, Outlet<X> outlet) {
		this.persons = persons;
		this.outlet = outlet;
		cpr = layout.column("cpr");
		year = layout.column("skoleaar");
		institution = layout.column("institutionsnr");
		schoolType = layout.column("skoletype");
		classType = layout.column("klassetype");
		grade = layout.column("klassetrin");
		payer = layout.column("betalingskommune");
	}

	@Override
	public boolean read(Row row) throws BadCell, X {
		Pupil pupil = new Pupil(persons.person(row, cpr), Cells.schoolYear(row, year), Cells.text(row, institution),
				FlisCodes.SCHOOL_TYPE.read(row, schoolType), FlisCodes.CLASS_TYPE.read(row, classType),
				Cells.optionalUpTo(LAST_GRADE, row, grade), Cells.text(row, payer));
		if (!seen.accept(KeyHash.of(pupil.person()).and(pupil.year().startYear()), ProblemCode.DUPLICATE_ROW, row, cpr)) {
			return false;
		}
		outlet.hand(pupil, row.line());
		return true;
	}
}
