package dk.boligmonitor.dataimport.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.model.record.Sex;

/**
 * The checks over all rows of a delivery: CPR numbers against the columns, ages, dates, persons of other files that are not in
 * BORGER, other municipalities, placements that overlap, cases that two persons share. Nothing here rejects a row. A million
 * rows about 650,000 residents take some 30 MB. One thread, one delivery.
 */
public final class DeliveryChecks implements RowChecks {

	/** Whether persons of other files are looked up in BORGER. */
	public enum References {
		/** BORGER names all residents. */
		CHECK,
		/** BORGER names only those about whom something changed. */
		SKIP
	}

	private static final int ANY_AGE = 999;

	private final String municipality;
	private final LocalDate last;
	private final CheckSettings settings;
	private final References references;
	private final KeyTable born = new KeyTable();
	private final KeyTable unborn = new KeyTable();
	private Notes notes = new Notes("");
	private PersonNumber number = NoNumber.NONE;
	private RecordKind kind = RecordKind.BORGER;
	private Ages ages;
	private long rows;
	private Share absent;
	private Share elsewhere;
	private Placements placements = new Placements();
	private KeyTable cases = new KeyTable();

	/**
	 * @param municipality whose delivery it is
	 * @param month        the last day of which the delivery shows
	 */
	public DeliveryChecks(MunicipalityCode municipality, YearMonth month, CheckSettings settings, References references) {
		this.municipality = plain(municipality.digits());
		this.last = month.atEndOfMonth();
		this.settings = settings;
		this.references = references;
		ages = new Ages(0, ANY_AGE, last);
		absent = absent();
		elsewhere = elsewhere();
	}

	@Override
	public void begin(RecordKind began, String file) {
		kind = began;
		notes = new Notes(file);
		number = NoNumber.NONE;
		rows = 0;
		absent = absent();
		elsewhere = elsewhere();
		placements = new Placements();
		cases = new KeyTable();
		ages = switch (kind.name()) {
		case "BORGER" -> new Ages(0, settings.oldest(), last);
		case "FORANSTALTNING" -> new Ages(0, settings.placementTo(), last);
		case "ELEV" -> new Ages(settings.pupilFrom(), settings.pupilTo(), last);
		case "DAGTILBUD" -> new Ages(0, settings.daycareTo(), last);
		default -> new Ages(0, ANY_AGE, last);
		};
	}

	private Share absent() {
		double limit = kind.equals(RecordKind.FLYTNING) ? 100 : settings.notInBorgerPercent();
		return new Share(ProblemCode.NOT_IN_BORGER, ProblemCode.MANY_NOT_IN_BORGER, "cpr", limit);
	}

	private Share elsewhere() {
		return kind.equals(RecordKind.BORGER)
				? new Share(ProblemCode.OTHER_RESIDENCE, ProblemCode.MANY_OTHER_RESIDENCE, "kommunekode",
						settings.otherPlacePercent())
				: new Share(ProblemCode.OTHER_PAYER, ProblemCode.MANY_OTHER_PAYER, "betalingskommune",
						settings.otherPayerPercent());
	}

	@Override
	public void number(PersonNumber found) {
		number = found;
	}

	@Override
	public void bornLater(Pseudonym person) {
		unborn.putIfAbsent(KeyTable.key(person), 0);
	}

	@Override
	public boolean notYetBorn(Pseudonym person) {
		return unborn.size() > 0 && unborn.get(KeyTable.key(person)) != KeyTable.ABSENT;
	}

	@Override
	public void accept(Resident row, long line) {
		if (!number.agreesWith(row.born())) {
			notes.note(ProblemCode.BIRTH_DATE_DIFFERS, "foedselsdato", line);
		}
		Sex told = number.sex();
		if (told != Sex.UNKNOWN && row.sex() != Sex.UNKNOWN && told != row.sex()) {
			notes.note(ProblemCode.SEX_DIFFERS, "koen", line);
		}
		born.putIfAbsent(KeyTable.key(row.person()), (int) row.born().toEpochDay());
		tellNumber(line);
		if (Resident.lives(row.status())) {
			checkAge(row.born(), Optional.empty(), "foedselsdato", line);
			if (foreign(row.home().municipality())) {
				elsewhere.count(line);
			}
		}
		if (row.movedIn().isPresent()) {
			checkNotAfter(last, row.movedIn().get(), "tilflytningsdato", line);
		}
	}

	@Override
	public void accept(Measure row, long line) {
		Optional<LocalDate> birth = person(row.person(), line);
		if (row.group() == Measure.PLACEMENT) {
			birth.ifPresent(b -> checkAge(b, row.end(), "cpr", line));
			int end = row.end().map(e -> (int) e.toEpochDay()).orElse(Placements.OPEN);
			placements.add(KeyTable.key(row.person()), (int) row.start().toEpochDay(), end, line);
		}
		checkStart(birth, row.start(), "startdato", line);
		if (foreign(row.payer())) {
			elsewhere.count(line);
		}
		if (!row.caseId().isEmpty()) {
			int owner = (int) KeyTable.key(row.person()) & Integer.MAX_VALUE;
			int known = cases.putIfAbsent(KeyTable.key(row.caseId()), owner);
			if (known != KeyTable.ABSENT && known != owner) {
				notes.note(ProblemCode.CASE_SHARED, "sag_id", line);
			}
		}
	}

	@Override
	public void accept(Pupil row, long line) {
		Optional<LocalDate> birth = person(row.person(), line);
		birth.ifPresent(b -> checkAge(b, Optional.of(row.year().last()), "cpr", line));
		checkYear(row.year(), settings.plannedDays(), line);
		if (foreign(row.payer())) {
			elsewhere.count(line);
		}
	}

	@Override
	public void accept(Grade row, long line) {
		person(row.person(), line);
		checkYear(row.year(), 0, line);
	}

	@Override
	public void accept(Daycare row, long line) {
		Optional<LocalDate> birth = person(row.person(), line);
		birth.ifPresent(b -> checkAge(b, row.end(), "cpr", line));
		checkStart(birth, row.start(), "startdato", line);
	}

	@Override
	public void accept(Relocation row, long line) {
		Optional<LocalDate> birth = person(row.person(), line);
		checkNotAfter(last, row.date(), "dato", line);
		checkBirth(birth, row.date(), "dato", line);
	}

	@Override
	public void accept(OtherRow row, long line) {
		if (row.person().isPresent()) {
			person(row.person().get(), line);
		} else {
			rows++;
		}
	}

	@Override
	public List<Problem> end() {
		absent.tell(notes, rows, settings.fewRows());
		elsewhere.tell(notes, rows, settings.fewRows());
		Placements.Overlaps overlaps = placements.overlaps(settings.handoverDays());
		if (overlaps.rows() > 0) {
			notes.add(ProblemCode.PLACEMENTS_OVERLAP, "startdato", overlaps.rows(), overlaps.first());
		}
		List<Problem> problems = notes.problems();
		begin(kind, "");
		return problems;
	}

	/** Says what the number tells, and finds the person's date of birth, in BORGER or else in the number. */
	private Optional<LocalDate> person(Pseudonym person, long line) {
		Optional<LocalDate> byNumber = number.born();
		tellNumber(line);
		int known = born.get(KeyTable.key(person));
		if (known != KeyTable.ABSENT) {
			return Optional.of(LocalDate.ofEpochDay(known));
		}
		if (references == References.CHECK && born.size() > 0) {
			absent.count(line);
		}
		return byNumber;
	}

	private void tellNumber(long line) {
		rows++;
		note(number.padded(), ProblemCode.CPR_PADDED, line);
		note(number.replacement(), ProblemCode.CPR_REPLACEMENT, line);
		note(number.withoutCheckDigit(), ProblemCode.CPR_WITHOUT_CHECK_DIGIT, line);
		note(number.implausible(), ProblemCode.CPR_IMPLAUSIBLE, line);
		number = NoNumber.NONE;
	}

	private void note(boolean so, ProblemCode code, long line) {
		if (so) {
			notes.note(code, "cpr", line);
		}
	}

	private void checkAge(LocalDate birth, Optional<LocalDate> rowEnd, String column, long line) {
		if (!ages.fit(birth, rowEnd)) {
			notes.note(ProblemCode.AGE_UNUSUAL, column, line, Integer.toString(ages.from()), Integer.toString(ages.to()));
		}
	}

	/** Something that begins: perhaps planned, but not before the person was born. */
	private void checkStart(Optional<LocalDate> birth, LocalDate start, String column, long line) {
		checkNotAfter(last.plusDays(settings.plannedDays()), start, column, line);
		checkBirth(birth, start, column, line);
	}

	private void checkBirth(Optional<LocalDate> birth, LocalDate start, String column, long line) {
		if (birth.isPresent() && start.isBefore(birth.get())) {
			notes.note(ProblemCode.DATE_BEFORE_BIRTH, column, line);
		}
	}

	private void checkYear(SchoolYear year, int ahead, long line) {
		checkNotAfter(last.plusDays(ahead), year.first(), "skoleaar", line);
	}

	private void checkNotAfter(LocalDate latest, LocalDate date, String column, long line) {
		if (date.isAfter(latest)) {
			notes.note(ProblemCode.DATE_TOO_LATE, column, line, latest.toString());
		}
	}

	/** True if a cell names another municipality; an empty one names none. */
	private boolean foreign(String code) {
		return !code.isEmpty() && !plain(code).equals(municipality);
	}

	private static String plain(String code) {
		int zeros = 0;
		while (zeros < code.length() - 1 && code.charAt(zeros) == '0') {
			zeros++;
		}
		return code.substring(zeros);
	}
}
