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
import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.Resident;

/**
 * Reads BORGER. The column foedselsdato is the truth about age; what the CPR number says is left to the checks. Who is said to
 * have moved in before birth moved in at birth.
 */
final class ResidentReader<X extends Exception> implements RowReader<X> {

	private static final String ACTIVE = "01";

	private final Persons persons;
	private final Outlet<X> outlet;
	private final FirstLines seen = new FirstLines();
	private final AddressCells address;
	private final Column cpr;
	private final Column sex;
	private final Column born;
	private final Column civilStatus;
	private final Column citizenship;
	private final Column origin;
	private final Column family;
	private final Column movedIn;
	private final Column protection;
	private final Column status;

	ResidentReader(FileLayout layout, Persons persons, Outlet<X> outlet) {
		this.persons = persons;
		this.outlet = outlet;
		address = AddressCells.home(layout);
		cpr = layout.column("cpr");
		sex = layout.column("koen");
		born = layout.column("foedselsdato");
		civilStatus = layout.column("civilstand");
		citizenship = layout.column("statsborgerskab");
		origin = layout.column("herkomst");
		family = layout.column("familietype");
		movedIn = layout.column("tilflytningsdato");
		protection = layout.column("beskyttelse");
		status = layout.column("status");
	}

	@Override
	public boolean read(Row row) throws BadCell, X {
		Cpr number = persons.cpr(row, cpr);
		LocalDate birth = birth(row, number);
		HomeAddress home = address.read(row);
		Optional<LocalDate> since = Cells.optionalDate(row, movedIn).map(d -> d.isBefore(birth) ? birth : d);
		Pseudonym person = persons.of(number);
		Resident resident = new Resident(person, FlisCodes.SEX.read(row, sex), birth, Cells.text(row, civilStatus),
				Cells.text(row, citizenship), FlisCodes.ORIGIN.read(row, origin), FlisCodes.FAMILY.read(row, family), home, since,
				Cells.text(row, protection), status(row));
		if (!seen.accept(KeyHash.of(person), ProblemCode.DUPLICATE_PERSON, row, cpr)) {
			return false;
		}
		outlet.hand(resident, row.line());
		return true;
	}

	private LocalDate birth(Row row, Cpr number) throws BadCell {
		LocalDate birth = Cells.date(row, born);
		if (birth.isAfter(persons.last())) {
			persons.bornLater(number);
			throw BadCell.text(ProblemCode.DATE_IN_FUTURE, row, born, persons.last().toString());
		}
		return birth;
	}

	/** CPR status of two digits; a lost leading zero is put back. */
	private String status(Row row) throws BadCell {
		String text = row.text(status);
		if (text.isEmpty()) {
			return ACTIVE;
		}
		if (text.length() > 2 || Cells.digits(text, 0, text.length()) < 0) {
			throw BadCell.text(ProblemCode.CODE_UNKNOWN, row, status, "01–99");
		}
		return text.length() == 2 ? text : "0" + text;
	}
}
