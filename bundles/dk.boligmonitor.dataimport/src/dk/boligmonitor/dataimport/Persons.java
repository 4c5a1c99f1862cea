package dk.boligmonitor.dataimport;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.Cells;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.Row;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.Pseudonym;

/** Reads who a row is about, and counts what is worth a note but no rejection. One object for each file. */
final class Persons {

	private final Pseudonymiser pseudonymiser;
	private final LocalDate last;
	private final Map<ProblemCode, Integer> notes = new EnumMap<>(ProblemCode.class);

	/**
	 * @param last the delivery's last day
	 */
	Persons(Pseudonymiser pseudonymiser, LocalDate last) {
		this.pseudonymiser = pseudonymiser;
		this.last = last;
	}

	/** The number in a cell. */
	Cpr cpr(Row row, Column column) throws BadCell {
		Optional<Cpr> cpr = Cpr.parse(Cells.obligatory(row, column), last);
		if (cpr.isEmpty()) {
			throw BadCell.text(ProblemCode.CPR_INVALID, row, column);
		}
		return cpr.get();
	}

	/** The pseudonym for a number. */
	Pseudonym of(Cpr cpr) {
		if (cpr.zero() == Cpr.LeadingZero.PUT_BACK) {
			note(ProblemCode.CPR_PADDED);
		}
		return pseudonymiser.of(cpr.number());
	}

	/** The pseudonym for the number in a cell. */
	Pseudonym person(Row row, Column column) throws BadCell {
		return of(cpr(row, column));
	}

	/** Counts a note. */
	void note(ProblemCode code) {
		notes.merge(code, 1, Integer::sum);
	}

	/** The delivery's last day. */
	LocalDate last() {
		return last;
	}

	/** One problem for each sort of note, with its number as argument. */
	List<Problem> notes(String file) {
		return notes.entrySet().stream()
				.map(n -> Problem.of(n.getKey(), Where.cell(file, 0, "cpr"), n.getValue().toString())).toList();
	}
}
