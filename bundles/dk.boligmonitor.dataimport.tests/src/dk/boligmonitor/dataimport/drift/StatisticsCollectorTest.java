package dk.boligmonitor.dataimport.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.SchoolYear;
import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Grade;
import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.Measure;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.OtherRow;
import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.Pupil;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.model.record.Sex;

class StatisticsCollectorTest {

	private static final Pseudonym SOMEBODY = new Pseudonym(1, 2);
	private static final HomeAddress HOME = new HomeAddress("0999", "0101", "2A", "", "");

	private final StatisticsCollector collector = new StatisticsCollector(new MunicipalityCode("0999"), YearMonth.of(2015, 3));

	private static Resident resident(Sex sex, String born, String civil, String citizenship, Origin origin, FamilyType family,
			HomeAddress home, String status) {
		return new Resident(SOMEBODY, sex, LocalDate.parse(born), civil, citizenship, origin, family, home, Optional.empty(), "",
				status);
	}

	private FileFigures file(RecordKind kind) {
		return collector.statistics().file(kind);
	}

	@Test
	void residentsAreCountedByCodes() {
		collector.begin(RecordKind.BORGER, List.of("cpr", "koen"));
		collector.accept(resident(Sex.MAN, "1980-01-01", "U", "5100", Origin.DANISH, FamilyType.SINGLE, HOME, "01"));
		collector.accept(resident(Sex.WOMAN, "2009-04-01", "G", "5100", Origin.UNKNOWN, FamilyType.UNKNOWN,
				new HomeAddress("0101", "9901", "", "", ""), "03"));
		collector.accept(resident(Sex.UNKNOWN, "2009-03-31", "Nancy Berggren", "", Origin.DESCENDANT_WESTERN, FamilyType.COUPLE,
				new HomeAddress("", "", "", "", ""), "90"));
		collector.rejected(ProblemCode.CPR_INVALID);
		collector.rejected(ProblemCode.CPR_INVALID);
		collector.end(6, 1, Map.of("herkomst", 1L));
		FileFigures file = file(RecordKind.BORGER);
		assertEquals(6, file.rows());
		assertEquals(1, file.duplicates());
		assertEquals(2, file.rejected());
		assertEquals(Set.of("cpr", "koen"), file.columns());
		assertEquals(Map.of("herkomst", 1L), file.empty());
		assertEquals(Map.of("M", 1L, "K", 1L, FileFigures.EMPTY, 1L), file.codes().get("koen"));
		assertEquals(Map.of("18-64", 1L, "0-5", 1L, "6-17", 1L), file.codes().get("alder"));
		assertEquals(Map.of("dansk", 1L, "efterkommer_vestlig", 1L, FileFigures.EMPTY, 1L), file.codes().get("herkomst"));
		assertEquals(Map.of("enlig_uden_boern", 1L, "par_uden_boern", 1L, FileFigures.EMPTY, 1L),
				file.codes().get("familietype"));
		assertEquals(Map.of("U", 1L, "G", 1L, FileFigures.OTHERS, 1L), file.codes().get("civilstand"));
		assertEquals(Map.of("5100", 2L, FileFigures.EMPTY, 1L), file.codes().get("statsborgerskab"));
		assertEquals(Map.of("01", 1L, "03", 1L, "90", 1L), file.codes().get("status"));
		assertEquals(Map.of(FileFigures.OWN, 1L, FileFigures.ELSEWHERE, 1L, FileFigures.EMPTY, 1L),
				file.codes().get("kommunekode"));
		assertEquals(Map.of(FileFigures.ADDRESS, 1L, FileFigures.NO_FIXED_ADDRESS, 1L, FileFigures.NO_ADDRESS, 1L),
				file.codes().get("adresse"));
		assertEquals(3, file.coded("alder"));
	}

	/** The bands of the contract, completed years on 31 March 2015. */
	@Test
	void agesFallIntoTheBandsOfTheContract() {
		Map<String, String> bands = Map.of("2015-03-31", "0-5", "2009-03-31", "6-17", "1997-04-01", "6-17", "1997-03-31", "18-64",
				"1950-04-01", "18-64", "1950-03-31", "65-74", "1940-04-01", "65-74", "1940-03-31", "75+", "1900-01-01", "75+");
		bands.forEach((born, band) -> {
			collector.begin(new RecordKind("A" + born.replace("-", "")), List.of());
			collector.accept(resident(Sex.MAN, born, "", "", Origin.DANISH, FamilyType.SINGLE, HOME, "01"));
			collector.end(1, 0, Map.of());
			assertEquals(Map.of(band, 1L), file(new RecordKind("A" + born.replace("-", ""))).codes().get("alder"), born);
		});
	}

	@Test
	void otherKindsAreCountedByCodes() {
		collector.begin(RecordKind.FORANSTALTNING, List.of());
		collector.accept(new Measure(SOMEBODY, "610180-1112", 10, "80", "§ 66 stk. 1", LocalDate.EPOCH, Optional.empty(),
				"999", ""));
		collector.accept(new Measure(SOMEBODY, "s", 20, "plejefamilie", "", LocalDate.EPOCH, Optional.empty(), "0101", ""));
		collector.end(2, 0, Map.of());
		assertEquals(Map.of("10", 1L, "20", 1L), file(RecordKind.FORANSTALTNING).codes().get("gruppe"));
		assertEquals(Map.of("80", 1L, FileFigures.OTHERS, 1L), file(RecordKind.FORANSTALTNING).codes().get("type"));
		assertEquals(Map.of(FileFigures.OWN, 1L, FileFigures.ELSEWHERE, 1L),
				file(RecordKind.FORANSTALTNING).codes().get("betalingskommune"));

		collector.begin(RecordKind.ELEV, List.of());
		collector.accept(new Pupil(SOMEBODY, new SchoolYear(2014), "101001", 10, 29, OptionalInt.of(9), ""));
		collector.accept(new Pupil(SOMEBODY, new SchoolYear(2013), "101001", 40, 10, OptionalInt.empty(), ""));
		collector.accept(new Pupil(SOMEBODY, new SchoolYear(2010), "101001", 40, 10, OptionalInt.of(0), ""));
		collector.end(3, 0, Map.of());
		assertEquals(Map.of("CODE_YEAR_RUNNING", 1L, "CODE_YEAR_BEFORE", 1L, FileFigures.OTHERS, 1L),
				file(RecordKind.ELEV).codes().get("skoleaar"));
		assertEquals(Map.of("10", 1L, "40", 2L), file(RecordKind.ELEV).codes().get("skoletype"));
		assertEquals(Map.of("0", 1L, "9", 1L, FileFigures.EMPTY, 1L), file(RecordKind.ELEV).codes().get("klassetrin"));

		collector.begin(RecordKind.KARAKTER, List.of());
		for (int mark : new int[] { -3, 0, 12, 81, 98 }) {
			collector.accept(new Grade(SOMEBODY, new SchoolYear(2013), 110, "L", mark, mark > 0));
		}
		collector.end(5, 0, Map.of());
		assertEquals(Map.of("-3", 1L, "0", 1L, "12", 1L, FileFigures.OTHERS, 2L),
				file(RecordKind.KARAKTER).codes().get("karakter"));
		assertEquals(Map.of("J", 3L, "N", 2L), file(RecordKind.KARAKTER).codes().get("bunden"));

		collector.begin(RecordKind.FLYTNING, List.of());
		collector.accept(new Relocation(SOMEBODY, LocalDate.EPOCH, HOME, new HomeAddress("0101", "", "", "", "")));
		collector.end(1, 0, Map.of());
		assertEquals(Map.of(FileFigures.OWN, 1L), file(RecordKind.FLYTNING).codes().get("fra_kommunekode"));
		assertEquals(Map.of(FileFigures.ELSEWHERE, 1L), file(RecordKind.FLYTNING).codes().get("til_kommunekode"));
	}

	@Test
	void declaredKindsAreCountedWhereTheyHaveCodes() {
		RecordKind kind = new RecordKind("TANDPLEJE");
		collector.begin(kind, List.of("cpr", "note", "art"), List.of("", "art"));
		for (String art : List.of("a", "a", "b", "")) {
			collector.accept(new OtherRow(kind, Optional.of(SOMEBODY), List.of("k"), List.of("Nancy Berggren", art)));
		}
		collector.end(4, 0, Map.of("art", 1L));
		assertEquals(Map.of("art", Map.of("a", 2L, "b", 1L, FileFigures.EMPTY, 1L)), file(kind).codes());
	}

	/** A kind may come in several files. */
	@Test
	void filesOfOneKindAreAddedUp() {
		for (int i = 0; i < 2; i++) {
			collector.begin(RecordKind.DAGTILBUD, List.of("cpr", "k" + i));
			collector.end(5, 1, Map.of("slutdato", 2L));
		}
		assertEquals(FileFigures.of(Set.of("cpr", "k0", "k1"), 10, 2, Map.of("slutdato", 4L), Map.of(), Map.of()),
				file(RecordKind.DAGTILBUD));
	}

	/** A header may be a row in truth, and free text may stand in any column. */
	@Test
	void nothingTellsOfAPerson() {
		collector.begin(RecordKind.BORGER, List.of("cpr", "610180-1112", "6101801112", " ", "x".repeat(500)));
		collector.accept(resident(Sex.MAN, "1980-01-01", "610180-1112", "6101801112", Origin.DANISH, FamilyType.SINGLE,
				new HomeAddress("6101", "8011", "610180", "st", "Berggren"), "01"));
		collector.end(1, 0, Map.of());
		String text = collector.statistics().toText();
		for (String secret : List.of("610180", "1112", "Berggren", "6101", "8011", "1980")) {
			assertEquals(-1, text.indexOf(secret), () -> secret + " in " + text);
		}
		assertEquals(Set.of("#", "cpr", "x".repeat(60)), file(RecordKind.BORGER).columns());
	}
}
