package dk.boligmonitor.dataimport;

import static dk.boligmonitor.dataimport.Samples.ANNA;
import static dk.boligmonitor.dataimport.Samples.BO;
import static dk.boligmonitor.dataimport.Samples.GRADE_HEADER;
import static dk.boligmonitor.dataimport.Samples.MEASURE_HEADER;
import static dk.boligmonitor.dataimport.Samples.PUPIL_HEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.Samples.Outcome;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.model.record.Sex;

/** What concerns one row. */
class RowRulesTest {

	@TempDir
	Path dir = Path.of("");

	private void rejected(String row, ProblemCode code, String column) throws Exception {
		Outcome outcome = Samples.borger(dir, row + BO);
		Problem problem = outcome.reject().problem();
		assertEquals(code, problem.code(), row);
		assertEquals(Where.cell("BORGER.csv", 2, column), problem.where(), row);
		assertEquals(1, outcome.residents().size(), "the next row is read");
		assertEquals(new FileCount(2, 1, 0, 1), outcome.report().counts().get(RecordKind.BORGER));
		assertFalse(outcome.report().refused(), "a bad row does not refuse the delivery");
	}

	@Test
	void residentIsReadWhole() throws Exception {
		Resident anna = Samples.borger(dir, ANNA).residents().get(0);
		assertEquals(Sex.WOMAN, anna.sex());
		assertEquals(LocalDate.of(1980, 1, 1), anna.born());
		assertEquals(Origin.DANISH, anna.origin());
		assertEquals(FamilyType.COUPLE_WITH_CHILDREN, anna.familyType());
		assertEquals(new HomeAddress("0999", "0101", "2A", "st", "tv"), anna.home());
		assertEquals(Optional.of(LocalDate.of(2010, 5, 1)), anna.movedIn());
		assertEquals("01", Samples.borger(dir, BO).residents().get(0).status());
	}

	@Test
	void badCellsOfBorgerAreNamed() throws Exception {
		rejected(ANNA.replace("6101801112", "6101801"), ProblemCode.CPR_INVALID, "cpr");
		rejected(ANNA.replace("6101801112", ""), ProblemCode.VALUE_MISSING, "cpr");
		rejected(ANNA.replace("1980-01-01", "1981-02-29"), ProblemCode.DATE_INVALID, "foedselsdato");
		rejected(ANNA.replace("1980-01-01", "01-01-1980"), ProblemCode.DATE_INVALID, "foedselsdato");
		rejected(ANNA.replace("1980-01-01", ""), ProblemCode.VALUE_MISSING, "foedselsdato");
		rejected(ANNA.replace("1980-01-01", "2015-04-01"), ProblemCode.DATE_IN_FUTURE, "foedselsdato");
		rejected(ANNA.replace("2010-05-01", "2010-13-01"), ProblemCode.DATE_INVALID, "tilflytningsdato");
		rejected(ANNA.replace(";K;", ";3;"), ProblemCode.CODE_UNKNOWN, "koen");
		rejected(ANNA.replace("dansk", "svensk"), ProblemCode.CODE_UNKNOWN, "herkomst");
		rejected(ANNA.replace("par_med_boern", "par"), ProblemCode.CODE_UNKNOWN, "familietype");
		rejected(ANNA.replace(";01\n", ";xx\n"), ProblemCode.CODE_UNKNOWN, "status");
		rejected(ANNA.replace(";999;", ";99999;"), ProblemCode.ADDRESS_INVALID, "kommunekode");
		rejected(ANNA.replace(";101;", ";10x;"), ProblemCode.ADDRESS_INVALID, "vejkode");
		rejected(ANNA.replace(";002A;", ";2AB;"), ProblemCode.ADDRESS_INVALID, "husnr");
		rejected(ANNA.replace(";002A;", ";;"), ProblemCode.ADDRESS_INVALID, "husnr");
		rejected(ANNA.replace(";G;", ";" + "g".repeat(65) + ";"), ProblemCode.CODE_UNKNOWN, "civilstand");
		rejected(ANNA.replace(";G;", ";"), ProblemCode.FIELD_COUNT, "");
		rejected(ANNA.replace(";G;", ";G;;"), ProblemCode.FIELD_COUNT, "");
	}

	@Test
	void sexIsWrittenInManyWays() throws Exception {
		for (Map.Entry<String, Sex> code : Map.of("1", Sex.MAN, "M", Sex.MAN, "m", Sex.MAN, "Mand", Sex.MAN, "2", Sex.WOMAN, "k",
				Sex.WOMAN, "kvinde", Sex.WOMAN, "", Sex.UNKNOWN).entrySet()) {
			assertEquals(code.getValue(),
					Samples.borger(dir, ANNA.replace(";K;", ";" + code.getKey() + ";")).residents().get(0).sex());
		}
	}

	@Test
	void peopleWithoutAddressAreTaken() throws Exception {
		Outcome high = Samples.borger(dir, ANNA.replace(";101;002A;st;tv;", ";9901;;;;"));
		assertEquals(new HomeAddress("0999", "9901", "", "", ""), high.residents().get(0).home());
		Outcome none = Samples.borger(dir, ANNA.replace(";999;101;002A;st;tv;", ";;;;;;"));
		assertEquals(new HomeAddress("", "", "", "", ""), none.residents().get(0).home());
	}

	@Test
	void moveBeforeBirthIsBirth() throws Exception {
		Outcome outcome = Samples.borger(dir, ANNA.replace("2010-05-01", "1979-05-01"));
		assertEquals(Optional.of(LocalDate.of(1980, 1, 1)), outcome.residents().get(0).movedIn());
	}

	@Test
	void personTwiceNamesTheFirstLine() throws Exception {
		Outcome outcome = Samples.borger(dir, ANNA + BO + ANNA.replace("6101801112", "610180-1112"));
		assertEquals(ProblemCode.DUPLICATE_PERSON, outcome.reject().problem().code());
		assertEquals(4, outcome.reject().problem().where().line());
		assertEquals(List.of("2"), outcome.reject().problem().arguments());
		assertEquals("******-****", outcome.reject().masked());
	}

	@Test
	void aRowThatRepeatsAnotherIsNoFault() throws Exception {
		Outcome outcome = Samples.borger(dir, ANNA + BO + ANNA + ANNA.replace(";K;", "; K ;"));
		assertEquals(List.of(), outcome.rejects());
		assertEquals(new FileCount(4, 0, 2, 2), outcome.report().counts().get(RecordKind.BORGER));
		assertEquals(2, outcome.residents().size());
	}

	@Test
	void notesAreGatheredWithTheirNumber() throws Exception {
		Outcome outcome = Samples.borger(dir, ANNA.replace("1980-01-01", "1980-01-02") + BO.replace("1999", "1998"));
		assertEquals(List.of("2"), outcome.problem(ProblemCode.BIRTH_DATE_DIFFERS).arguments());
		assertEquals(LocalDate.of(1980, 1, 2), outcome.residents().get(0).born(), "the column is the truth");
	}

	@Test
	void aFileWithoutRowsIsNoFaultWhereThereMayBeNone() throws Exception {
		Outcome outcome = Samples.beside(dir, "FORANSTALTNING.csv", MEASURE_HEADER);
		assertFalse(outcome.report().refused());
		assertEquals(0, outcome.report().counts().get(RecordKind.FORANSTALTNING).read());
	}

	@Test
	void measuresAreReadAndChecked() throws Exception {
		String sound = "6101801112;s1;10;80;§ 66;2014-01-01;;0999;0999\n";
		Outcome outcome = Samples.beside(dir, "FORANSTALTNING.csv",
				MEASURE_HEADER + sound + sound + sound.replace(";80;", ";80;§ 52;").replace(";§ 66;", ";") + sound
						.replace(";10;", ";30;") + sound.replace(";;0999", ";2013-12-31;0999")
						+ sound.replace(";;0999", ";2014-01-01;0999").replace("s1", "s2"));
		assertEquals(2, outcome.measures().size());
		assertEquals(new FileCount(6, 3, 1, 2), outcome.report().counts().get(RecordKind.FORANSTALTNING));
		assertEquals(outcome.residents().get(0).person(), outcome.measures().get(0).person());
		assertEquals(Optional.of(LocalDate.of(2014, 1, 1)), outcome.measures().get(1).end());
		assertEquals(List.of(ProblemCode.DUPLICATE_ROW, ProblemCode.CODE_UNKNOWN, ProblemCode.END_BEFORE_START), codes(outcome));
	}

	@Test
	void pupilsAreReadAndChecked() throws Exception {
		String sound = "6101801112;2013/14;101001;10;29;9;0999\n";
		Outcome outcome = Samples.beside(dir, "ELEV.csv",
				PUPIL_HEADER + sound + sound + sound.replace("101001", "101002") + sound.replace("13/14", "13/15") + sound
						.replace(";9;", ";100;")
						+ sound.replace(";10;", ";50;") + sound.replace(";29;", ";30;")
						+ sound.replace("13/14", "14/15").replace(";9;", ";;"));
		assertEquals(1, outcome.report().counts().get(RecordKind.ELEV).duplicates());
		assertEquals(List.of(OptionalInt.of(9), OptionalInt.empty()), outcome.pupils().stream().map(p -> p.grade()).toList());
		assertEquals(new SchoolYear(2013), outcome.pupils().get(0).year());
		assertEquals(List.of(ProblemCode.DUPLICATE_ROW, ProblemCode.CODE_UNKNOWN, ProblemCode.CODE_UNKNOWN,
				ProblemCode.CODE_UNKNOWN, ProblemCode.CODE_UNKNOWN), codes(outcome));
	}

	@Test
	void gradesAreReadAndChecked() throws Exception {
		StringBuilder text = new StringBuilder(GRADE_HEADER);
		int subject = 110;
		for (String mark : List.of("00", "02", "-3", "−3", "12", "85", "syv", "")) {
			text.append("6101801112;2013/14;").append(subject++).append(";L;").append(mark).append(";J\n");
		}
		text.append("6101801112;2013/14;110;L;7;N\n").append("6101801112;2013/14;110;S;7;?\n");
		Outcome outcome = Samples.beside(dir, "KARAKTER.csv", text.toString());
		assertEquals(List.of(0, 2, -3, -3, 12, 85), outcome.grades().stream().map(g -> g.mark()).toList());
		assertEquals(List.of(ProblemCode.NUMBER_INVALID, ProblemCode.VALUE_MISSING, ProblemCode.DUPLICATE_ROW,
				ProblemCode.CODE_UNKNOWN), codes(outcome));
	}

	private static List<ProblemCode> codes(Outcome outcome) {
		return outcome.rejects().stream().map(r -> r.problem().code()).toList();
	}
}
