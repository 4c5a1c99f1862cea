package dk.boligmonitor.dataimport.check;

import static dk.boligmonitor.dataimport.check.Rows.daycare;
import static dk.boligmonitor.dataimport.check.Rows.grade;
import static dk.boligmonitor.dataimport.check.Rows.measure;
import static dk.boligmonitor.dataimport.check.Rows.number;
import static dk.boligmonitor.dataimport.check.Rows.person;
import static dk.boligmonitor.dataimport.check.Rows.placement;
import static dk.boligmonitor.dataimport.check.Rows.pupil;
import static dk.boligmonitor.dataimport.check.Rows.relocation;
import static dk.boligmonitor.dataimport.check.Rows.resident;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.dataimport.check.DeliveryChecks.References;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.Daycare;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.model.record.Sex;

/** What is noticed over all rows; the delivery is of March 2015, person 1 is born in 2005 and stands in BORGER. */
class DeliveryChecksTest {

	private DeliveryChecks checks = checks(References.CHECK);

	private static DeliveryChecks checks(References references) {
		return new DeliveryChecks(new MunicipalityCode("0999"), YearMonth.of(2015, 3), CheckSettings.DEFAULT, references);
	}

	/** What one file of these rows brings; they stand in lines 2, 3, … */
	private List<Problem> file(RecordKind kind, Object... rows) {
		checks.begin(kind, kind.fileName());
		long line = 2;
		for (Object row : rows) {
			if (row instanceof PersonNumber number) {
				checks.number(number);
				continue;
			}
			accept(row, line++);
		}
		return checks.end();
	}

	private void accept(Object row, long line) {
		switch (row) {
		case Resident r -> checks.accept(r, line);
		case Measure r -> checks.accept(r, line);
		case Pupil r -> checks.accept(r, line);
		case Grade r -> checks.accept(r, line);
		case Daycare r -> checks.accept(r, line);
		case Relocation r -> checks.accept(r, line);
		case OtherRow r -> checks.accept(r, line);
		default -> throw new AssertionError(row);
		}
	}

	private List<Problem> beside(RecordKind kind, Object... rows) {
		checks = checks(References.CHECK);
		assertEquals(List.of(), file(RecordKind.BORGER, resident(1, "2005-06-15")));
		return file(kind, rows);
	}

	private static List<Problem> one(RecordKind kind, ProblemCode code, long line, String column, String... arguments) {
		return List.of(Problem.of(code, Where.cell(kind.fileName(), line, column), arguments));
	}

	@Test
	void whatNumbersTellIsCountedWithItsFirstLine() {
		PersonNumber padded = number(true, false, false, Sex.WOMAN, Optional.empty());
		PersonNumber old = number(false, true, true, Sex.WOMAN, Optional.empty());
		PersonNumber replaced = number(true, false, false, Sex.UNKNOWN, Optional.empty());
		List<Problem> found = file(RecordKind.BORGER, Rows.PLAIN, resident(1, "1980-01-01"), padded, resident(2, "1980-01-01"),
				old, resident(3, "1980-01-01"), old, resident(4, "1980-01-01"), replaced, resident(5, "1980-01-01"));
		assertEquals(List.of(Problem.of(ProblemCode.CPR_PADDED, Where.cell("BORGER.csv", 3, "cpr"), "2"),
				Problem.of(ProblemCode.CPR_WITHOUT_CHECK_DIGIT, Where.cell("BORGER.csv", 4, "cpr"), "2"),
				Problem.of(ProblemCode.CPR_IMPLAUSIBLE, Where.cell("BORGER.csv", 4, "cpr"), "2"),
				Problem.of(ProblemCode.CPR_REPLACEMENT, Where.cell("BORGER.csv", 6, "cpr"), "1")), found);
	}

	/** A number that was read before a row that was then rejected says nothing of the next row. */
	@Test
	void numbersOfRejectedRowsAreNotCounted() {
		PersonNumber old = number(false, true, true, Sex.WOMAN, Optional.empty());
		assertEquals(List.of(), file(RecordKind.BORGER, old, Rows.PLAIN, resident(1, "1980-01-01"), resident(2, "1980-01-01")));
	}

	@Test
	void sexAndBirthDateAreComparedWithTheNumber() {
		Optional<LocalDate> born = Optional.of(LocalDate.of(1880, 1, 1));
		List<Problem> found = file(RecordKind.BORGER, number(false, false, false, Sex.MAN, Optional.empty()),
				resident(1, "1980-01-01"), number(false, false, false, Sex.WOMAN, born), resident(2, "1980-01-01"),
				number(false, false, false, Sex.MAN, Optional.empty()), resident(3, Sex.UNKNOWN, "1980-01-01", "", "", "01"),
				resident(4, "1980-01-01"));
		assertEquals(List.of(Problem.of(ProblemCode.SEX_DIFFERS, Where.cell("BORGER.csv", 2, "koen"), "1"),
				Problem.of(ProblemCode.BIRTH_DATE_DIFFERS, Where.cell("BORGER.csv", 3, "foedselsdato"), "1")), found);
	}

	/** Completed years on 31 March 2015: born on 1 April 1894 means 120, the day before 121. */
	@Test
	void nobodyLivingIsOlderThan120() {
		assertEquals(List.of(), file(RecordKind.BORGER, resident(1, "1894-04-01")));
		assertEquals(one(RecordKind.BORGER, ProblemCode.AGE_UNUSUAL, 2, "foedselsdato", "1", "0", "120"),
				file(RecordKind.BORGER, resident(2, "1894-03-31")));
		assertEquals(List.of(), file(RecordKind.BORGER, resident(3, Sex.MAN, "1870-01-01", "0999", "", Resident.DEAD)));
	}

	@Test
	void pupilsAreFourToTwentyFive() {
		assertEquals(List.of(), beside(RecordKind.ELEV, pupil(1, 2014, "0999")));
		for (String odd : List.of("2011-04-01", "1989-03-31")) {
			file(RecordKind.BORGER, resident(2, odd));
			assertEquals(one(RecordKind.ELEV, ProblemCode.AGE_UNUSUAL, 2, "cpr", "1", "4", "25"),
					file(RecordKind.ELEV, pupil(2, 2014, "0999")), odd);
			checks = checks(References.CHECK);
		}
		for (String fits : List.of("2011-03-31", "1989-04-01")) {
			file(RecordKind.BORGER, resident(3, fits));
			assertEquals(List.of(), file(RecordKind.ELEV, pupil(3, 2014, "0999")), fits);
			checks = checks(References.CHECK);
		}
	}

	/** A row of an earlier school year is judged on that year's last day, an ended placement on its own. */
	@Test
	void agesAreThoseOfTheRowsOwnTime() {
		file(RecordKind.BORGER, resident(2, "1985-01-01"));
		assertEquals(List.of(), file(RecordKind.ELEV, pupil(2, 2000, "0999")));
		assertEquals(List.of(), file(RecordKind.FORANSTALTNING, placement(2, "s1", "2000-01-01", "2007-12-31")));
		assertEquals(one(RecordKind.FORANSTALTNING, ProblemCode.AGE_UNUSUAL, 2, "cpr", "1", "0", "22"),
				file(RecordKind.FORANSTALTNING, placement(2, "s1", "2000-01-01", "2008-01-01")));
		assertEquals(one(RecordKind.FORANSTALTNING, ProblemCode.AGE_UNUSUAL, 2, "cpr", "1", "0", "22"),
				file(RecordKind.FORANSTALTNING, placement(2, "s1", "2000-01-01", "")));
		assertEquals(List.of(), file(RecordKind.FORANSTALTNING, measure(2, "s1", Measure.PREVENTIVE, "2000-01-01", "", "0999")),
				"only placements");
	}

	@Test
	void theNumberTellsTheAgeOfThoseWhoAreNotInBorger() {
		PersonNumber of1980 = number(false, false, false, Sex.MAN, Optional.of(LocalDate.of(1980, 1, 1)));
		List<Problem> found = beside(RecordKind.ELEV, of1980, pupil(7, 2014, "0999"), Rows.PLAIN, pupil(8, 2014, "0999"));
		assertEquals(ProblemCode.AGE_UNUSUAL, found.get(0).code());
		assertEquals(List.of("1", "4", "25"), found.get(0).arguments());
		assertEquals(ProblemCode.NOT_IN_BORGER, found.get(1).code());
	}

	@Test
	void childrenInDayCareAreYoungerThanEight() {
		assertEquals(one(RecordKind.DAGTILBUD, ProblemCode.AGE_UNUSUAL, 2, "cpr", "1", "0", "7"),
				beside(RecordKind.DAGTILBUD, daycare(1, "2010-01-01", "")));
		assertEquals(List.of(), beside(RecordKind.DAGTILBUD, daycare(1, "2010-01-01", "2013-06-14")));
	}

	/** The delivery's last day is 31 March 2015; plans reach 366 days further. */
	@Test
	void datesAfterTheDeliveryAreNoticed() {
		assertEquals(one(RecordKind.BORGER, ProblemCode.DATE_TOO_LATE, 2, "tilflytningsdato", "1", "2015-03-31"),
				file(RecordKind.BORGER, resident(1, Sex.MAN, "1980-01-01", "0999", "2015-04-01", "01")));
		assertEquals(List.of(), beside(RecordKind.FORANSTALTNING, placement(1, "s", "2016-03-31", "")));
		assertEquals(one(RecordKind.FORANSTALTNING, ProblemCode.DATE_TOO_LATE, 2, "startdato", "1", "2016-03-31"),
				beside(RecordKind.FORANSTALTNING, placement(1, "s", "2016-04-01", "")));
		assertEquals(List.of(), beside(RecordKind.FORANSTALTNING, placement(1, "s", "2014-01-01", "9999-12-31")),
				"ends may lie ahead");
		assertEquals(one(RecordKind.FLYTNING, ProblemCode.DATE_TOO_LATE, 2, "dato", "1", "2015-03-31"),
				beside(RecordKind.FLYTNING, relocation(1, "2015-04-01")));
		assertEquals(List.of(), beside(RecordKind.ELEV, pupil(1, 2015, "")), "next school year");
		assertEquals(one(RecordKind.ELEV, ProblemCode.DATE_TOO_LATE, 2, "skoleaar", "1", "2016-03-31"),
				beside(RecordKind.ELEV, pupil(1, 2016, "")));
		assertEquals(List.of(), beside(RecordKind.KARAKTER, grade(1, 2014)));
		assertEquals(one(RecordKind.KARAKTER, ProblemCode.DATE_TOO_LATE, 2, "skoleaar", "1", "2015-03-31"),
				beside(RecordKind.KARAKTER, grade(1, 2015)));
	}

	@Test
	void nothingBeginsBeforeBirth() {
		assertEquals(one(RecordKind.FORANSTALTNING, ProblemCode.DATE_BEFORE_BIRTH, 3, "startdato", "1"),
				beside(RecordKind.FORANSTALTNING, placement(1, "a", "2005-06-15", "2005-07-01"),
						placement(1, "b", "2005-06-14", "2005-06-14")));
		assertEquals(ProblemCode.DATE_BEFORE_BIRTH, beside(RecordKind.FLYTNING, relocation(1, "1999-01-01")).getFirst().code());
	}

	@Test
	void personsOfOtherFilesAreLookedUpInBorger() {
		assertEquals(one(RecordKind.KARAKTER, ProblemCode.NOT_IN_BORGER, 3, "cpr", "2", "66.7"),
				beside(RecordKind.KARAKTER, grade(1, 2013), grade(2, 2013), grade(3, 2013)), "few rows are never remarkable");
		Object[] many = new Object[40];
		for (int i = 0; i < many.length; i++) {
			many[i] = grade(i < 10 ? i + 2 : 1, 2013);
		}
		assertEquals(one(RecordKind.KARAKTER, ProblemCode.MANY_NOT_IN_BORGER, 2, "cpr", "10", "25.0", "20.0"),
				beside(RecordKind.KARAKTER, many));
		Object[] moves = new Object[40];
		for (int i = 0; i < moves.length; i++) {
			moves[i] = relocation(i + 1, "2014-01-01");
		}
		assertEquals(ProblemCode.NOT_IN_BORGER, beside(RecordKind.FLYTNING, moves).getFirst().code(), "those who left");
	}

	@Test
	void nobodyIsLookedUpInABorgerThatTellsChangesOnly() {
		checks = checks(References.SKIP);
		file(RecordKind.BORGER, resident(1, "2005-06-15"));
		assertEquals(List.of(), file(RecordKind.KARAKTER, grade(2, 2013)));
	}

	@Test
	void otherMunicipalitiesAreCounted() {
		assertEquals(one(RecordKind.ELEV, ProblemCode.OTHER_PAYER, 4, "betalingskommune", "1", "25.0"),
				beside(RecordKind.ELEV, pupil(1, 2014, "0999"), pupil(1, 2013, "999"), pupil(1, 2012, "0101"),
				pupil(1, 2011, "")));
		Object[] away = new Object[50];
		for (int i = 0; i < away.length; i++) {
			away[i] = resident(i, Sex.MAN, "1980-01-01", i < 20 ? "101" : "999", "", "01");
		}
		assertEquals(one(RecordKind.BORGER, ProblemCode.MANY_OTHER_RESIDENCE, 2, "kommunekode", "20", "40.0", "10.0"),
				file(RecordKind.BORGER, away));
	}

	@Test
	void caseOfAnotherPersonIsNoticed() {
		file(RecordKind.BORGER, resident(1, "2005-06-15"), resident(2, "2005-06-15"));
		assertEquals(one(RecordKind.FORANSTALTNING, ProblemCode.CASE_SHARED, 4, "sag_id", "2"),
				file(RecordKind.FORANSTALTNING, measure(1, "A", 20, "2014-01-01", "", ""),
				measure(1, "A", 20, "2014-02-01", "", ""),
						measure(2, "A", 20, "2014-01-01", "", ""), measure(2, "A", 20, "2014-02-01", "", ""),
						measure(1, "", 20, "2014-01-01", "", ""), measure(2, "", 20, "2014-01-01", "", "")));
	}

	@Test
	void personsBornLaterAreRemembered() {
		checks.begin(RecordKind.BORGER, "BORGER.csv");
		assertFalse(checks.notYetBorn(person(4)));
		checks.bornLater(person(4));
		checks.end();
		assertTrue(checks.notYetBorn(person(4)));
		assertFalse(checks.notYetBorn(person(5)));
	}

	@Test
	void declaredKindsAreLookedUpToo() {
		RecordKind kind = new RecordKind("TANDPLEJE");
		assertEquals(one(kind, ProblemCode.NOT_IN_BORGER, 3, "cpr", "1", "33.3"),
				beside(kind, new OtherRow(kind, Optional.of(person(1)), List.of("a"), List.of()),
						new OtherRow(kind, Optional.of(person(9)), List.of("b"), List.of()),
						new OtherRow(kind, Optional.empty(), List.of("c"), List.of())));
	}

	@Test
	void settingsThatMakeNoSenseAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new CheckSettings(120, 4, 3, 22, 7, 366, 1, 20, 20, 10, 10));
		assertThrows(IllegalArgumentException.class, () -> new CheckSettings(120, 4, 25, 22, 7, 366, 1, -1, 20, 10, 10));
		assertThrows(IllegalArgumentException.class, () -> new CheckSettings(120, 4, 25, 22, 7, 366, 1, 20, Double.NaN, 10, 10));
	}
}
