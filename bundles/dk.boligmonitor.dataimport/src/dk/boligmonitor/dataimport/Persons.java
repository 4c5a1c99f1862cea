package dk.boligmonitor.dataimport;

import java.time.LocalDate;
import java.util.Optional;

import dk.boligmonitor.dataimport.check.RowChecks;
import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.Pseudonym;

/** Reads who a row is about. */
final class Persons {

	private final Pseudonymiser pseudonymiser;
	private final LocalDate last;
	private final RowChecks checks;

	/**
	 * @param last   the delivery's last day
	 * @param checks is told of each number
	 */
	Persons(Pseudonymiser pseudonymiser, LocalDate last, RowChecks checks) {
		this.pseudonymiser = pseudonymiser;
		this.last = last;
		this.checks = checks;
	}

	/** The number in a cell. */
	Cpr cpr(Row row, Column column) throws BadCell {
		String text = Cells.obligatory(row, column);
		Optional<Cpr> cpr = Cpr.parse(text, last);
		if (cpr.isEmpty()) {
			throw BadCell.text(ProblemCode.CPR_INVALID, row, column, Cpr.fault(text, last).map(Enum::name).orElse(""));
		}
		checks.number(cpr.get());
		return cpr.get();
	}

	/** The pseudonym for a number. */
	Pseudonym of(Cpr cpr) {
		return pseudonymiser.of(cpr.number());
	}

	/** The pseudonym for the number in a cell, of someone who is born by the delivery's last day. */
	Pseudonym person(Row row, Column column) throws BadCell {
		Pseudonym person = of(cpr(row, column));
		if (checks.notYetBorn(person)) {
			throw BadCell.of(ProblemCode.NOT_YET_BORN, row, column, last.toString());
		}
		return person;
	}

	/** Notes that someone of BORGER is born later. */
	void bornLater(Cpr cpr) {
		checks.bornLater(of(cpr));
	}

	/** The delivery's last day. */
	LocalDate last() {
		return last;
	}
}
