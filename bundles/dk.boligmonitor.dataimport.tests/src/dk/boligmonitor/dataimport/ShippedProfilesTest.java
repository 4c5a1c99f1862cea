package dk.boligmonitor.dataimport;

import static dk.boligmonitor.dataimport.Figures.shipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.Samples.Outcome;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.sheet.Xlsx;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Relocation;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.model.record.Sex;

/** Each profile that we ship reads a file of its shape. */
class ShippedProfilesTest {

	private static final String PERSON = "6101801112";

	@TempDir
	Path dir = Path.of("");

	/**
	 * The CPR office's test extract: 80 persons, 69 of them with an address; counts made apart from our code. Which persons is
	 * nobody's business.
	 */
	@Test
	void cprExtractOfTheCprOffice() throws Exception {
		Path file = Samples.shared("cpr-direkte-test/U12170-P_opgavenr_110901_ADRNVN_FE.txt");
		Outcome outcome = Samples.read(Delivery.open(file, shipped("cpr-udtraek"), Kinds.builtIn(),
				new Asked(Optional.of(new MunicipalityCode("0851")), Optional.of(YearMonth.of(2011, 9)))));
		assertFalse(outcome.report().refused(), () -> outcome.faults().toString());
		assertEquals(List.of(), outcome.rejects());
		assertEquals(Map.of(RecordKind.BORGER, new FileCount(80, 0, 0, 80), RecordKind.FLYTNING, new FileCount(48, 0, 0, 48)),
				outcome.report().counts());
		List<Resident> residents = outcome.residents();
		assertEquals(Map.of("01", 69L, "90", 3L, "60", 3L, "80", 3L, "50", 1L, "70", 1L),
				residents.stream().collect(Collectors.groupingBy(Resident::status, Collectors.counting())));
		assertEquals(45, residents.stream().filter(r -> r.sex() == Sex.WOMAN).count());
		assertEquals(69, residents.stream().filter(r -> r.home().kvh().isPresent() && r.movedIn().isPresent()).count());
		assertEquals(8, residents.stream().filter(r -> !r.protection().isEmpty()).count(), "protection that lasts");
		assertTrue(residents.stream().anyMatch(r -> r.protection().equals("0002+0003+0004")));
		assertEquals(new HomeAddress("0851", "1188", "9", "05", "tv"), residents.get(4).home());
		assertEquals(List.of("7"), outcome.problem(ProblemCode.ROWS_LEFT_OUT).arguments(), "addresses that were annulled");
		assertTrue(residents.stream().allMatch(r -> r.civilStatus().isEmpty()), "not in the extract");
		Relocation first = outcome.relocations().get(0);
		assertEquals(LocalDate.of(1997, 12, 31), first.date());
		assertEquals(new HomeAddress("0573", "5732", "77A", "", ""), first.from());
		assertEquals(new HomeAddress("0851", "1188", "9", "", ""), first.to());
	}

	private Outcome cpr(String... lines) throws Exception {
		Path file = Files.writeString(dir.resolve("udtraek.txt"), String.join("\r\n", lines) + "\r\n",
				StandardCharsets.ISO_8859_1);
		return Samples.read(file, shipped("cpr-udtraek"));
	}

	private static String end(int count) {
		return "999" + "9".repeat(10) + "%08d".formatted(count);
	}

	private static String stay(String date, String end, String road) {
		return "023" + PERSON + " 0999" + road + "001" + " ".repeat(45) + date + "0900 " + end + "0900";
	}

	@Test
	void cprExtractThatIsCutIsRefused() throws Exception {
		String start = "000 hoved";
		String person = "001" + PERSON + "          01000000000000 K1980-01-01";
		assertEquals(1, cpr(start, person, end(1)).residents().size());
		assertEquals(List.of("2", "1"), cpr(start, person, end(2)).problem(ProblemCode.ROW_COUNT_DIFFERS).arguments());
		Outcome cut = cpr(start, person);
		assertEquals(List.of("–", "1"), cut.problem(ProblemCode.ROW_COUNT_DIFFERS).arguments());
		assertTrue(cut.report().refused());
		assertTrue(cpr(start, end(0)).problem(ProblemCode.FILE_EMPTY).where().file().equals("udtraek.txt"));
	}

	/** One move a day: a stay that ends on the day on which it begins is passed over. */
	@Test
	void chainsOfAddressesBecomeMoves() throws Exception {
		Outcome outcome = cpr("000", "001" + PERSON + "          01000000000000 K1980-01-01",
				"002" + PERSON + "09990400002 01  tv    " + " ".repeat(34) + "201401010900 201401010900",
				stay("20130101", "20130601", "0300"), stay("20120101", "20130101", "0100"), stay("20130101", "20130101", "0200"),
				stay("20130701", "20140101", "0350"), end(6));
		assertEquals(
				List.of("2013-01-01 0100 0300", "2014-01-01 0350 0400"), outcome.relocations().stream()
						.map(r -> r.date() + " " + r.from().road() + " " + r.to().road()).sorted().toList(),
				"between June and July nobody knows");
		Outcome unreadable = cpr("000", "001" + PERSON + "          01000000000000 K1980-01-01", stay("2013xx01", "20130601",
				"0300"),
				end(2));
		assertEquals(ProblemCode.DATE_FORM, unreadable.reject().problem().code());
		assertEquals(3, unreadable.reject().problem().where().line());
	}

	private Outcome star(String preamble, String name, String text) throws Exception {
		Path folder = Files.createDirectories(dir.resolve("datapakke"));
		Files.writeString(folder.resolve(name), preamble + "\r\n" + text.replace(";", "¤|¤|¤").replace("\n", "\r\n"));
		return Samples.read(folder, shipped("star"));
	}

	private static String preamble(int records, char scope) {
		return "%015d".formatted(records) + "2015-04-02" + "2015-03-01" + "2015-03-31" + scope;
	}

	@Test
	void starLayout() throws Exception {
		Outcome outcome = star(preamble(2, 'F'), "01_BORGER_2015_04_02.csv",
				Samples.BORGER_HEADER + Samples.ANNA.replace("2010-05-01", "2010-05-01 11:00:00.000") + Samples.BO);
		assertEquals(List.of(), outcome.faults());
		assertEquals(Optional.of(LocalDate.of(2010, 5, 1)), outcome.residents().get(0).movedIn());
		assertEquals(2, outcome.residents().size());
		assertEquals(3, star(preamble(2, 'F'), "01_BORGER_2015_04_02.csv", Samples.BORGER_HEADER + Samples.ANNA.replace(";K;",
				";?;")
				+ Samples.BO).reject().problem().where().line(), "lines are those of the file");
		Outcome fewer = star(preamble(3, 'F'), "01_BORGER_2015_04_02.csv", Samples.BORGER_HEADER + Samples.ANNA + Samples.BO);
		assertEquals(List.of("3", "2"), fewer.problem(ProblemCode.ROW_COUNT_DIFFERS).arguments());
	}

	@Test
	void starTellsWhetherItTellsEverything() throws Exception {
		star(preamble(1, 'D'), "01_BORGER_2015_04_02.csv", Samples.BORGER_HEADER + Samples.ANNA);
		Path folder = dir.resolve("datapakke");
		try (Delivery delivery = ((Opened.Ok) Delivery.open(folder, shipped("star"), Kinds.builtIn(),
				Samples.ASKED)).delivery()) {
			assertEquals(Delivery.Scope.CHANGES, delivery.scope());
			assertEquals("star", delivery.profile().name());
		}
		Files.writeString(folder.resolve("02_ELEV_2015_04_02.csv"), preamble(0, 'F') + "\n" + Samples.PUPIL_HEADER);
		assertEquals(ProblemCode.SCOPE_MIXED,
				Samples.refusal(Delivery.open(folder, shipped("star"), Kinds.builtIn(), Samples.ASKED)).get(0).code());
		Files.writeString(folder.resolve("02_ELEV_2015_04_02.csv"), "0\n" + Samples.PUPIL_HEADER);
		assertEquals(List.of("scope"),
				Samples.refusal(Delivery.open(folder, shipped("star"), Kinds.builtIn(), Samples.ASKED)).get(0).arguments());
	}

	@Test
	void starTablesMayBeZippedAlone() throws Exception {
		star(preamble(1, 'F'), "01_BORGER_2015_04_02.csv", Samples.BORGER_HEADER + Samples.ANNA);
		Path folder = dir.resolve("datapakke");
		byte[] table = Files.readAllBytes(folder.resolve("01_BORGER_2015_04_02.csv"));
		Files.delete(folder.resolve("01_BORGER_2015_04_02.csv"));
		Files.move(Samples.zip(dir, "", Map.of("01_BORGER_2015_04_02.csv", table)), folder.resolve("01_BORGER_2015_04_02.zip"));
		assertEquals(1, Samples.read(folder, shipped("star")).residents().size());
	}

	@Test
	void aggregatesOfTheContract() throws Exception {
		Path file = Files.writeString(dir.resolve("tal.csv"), """
				omraade;periode;indikator;taeller;naevner;vaerdi;kilde
				0999-01;2015K1;kl.arbejdsmarked;12,75;100,5;;DST
				0999-01;2015;kl.indkomst;;;254000;DST
				0999-01;2014/15;kl.karakter;;;6,4;DST
				0999-01;2015;kl.indkomst;;;254000;DST
				0999-01;2015;kl.indkomst;;;254001;DST
				0999-01;2015;kl.x;1;;;DST
				0999-01;2015;kl.x;1.234;100;;DST
				0999-01;forår;kl.x;1;2;;DST
				;2015;kl.x;1;2;;DST
				0999-01;2015;kl.x;1;-2;;DST
				""");
		Figures figures = Figures.read(file, shipped("aggregater"));
		assertEquals("0999-01 | 2015K1 | kl.arbejdsmarked | 12.75 | 100.5 | - | DST", figures.row(0));
		assertEquals("0999-01 | 2015 | kl.indkomst | - | - | 254000 | DST", figures.row(1));
		assertFalse(figures.rows().get(0).canRecut());
		assertEquals(List.of(ProblemCode.DUPLICATE_ROW, ProblemCode.VALUE_MISSING, ProblemCode.NUMBER_SIGNS,
				ProblemCode.PERIOD_INVALID, ProblemCode.VALUE_MISSING, ProblemCode.NUMBER_INVALID), figures.rules());
		assertEquals(new FileCount(10, 6, 1, 3), figures.count());
		assertEquals(List.of("1.234", ",", "SIGN_NONE"), figures.rejects().get(2).problem().arguments());
	}

	@Test
	void dstTables() throws Exception {
		Path file = Files.writeString(dir.resolve("bl.csv"), """
				BOLIGOMRÅDE;TID;NØGLETAL;INDHOLD;Note
				Nordbyen;2015M03;Bruttoindkomst;254000,5;
				Sydbyen;2015M03;Bruttoindkomst;..;
				Østbyen;2015M03;Sigtede;-;
				Hele landet;2015M03;Bruttoindkomst;300000;
				""");
		Figures figures = Figures.read(file, shipped("dst-bl"));
		assertEquals("Nordbyen | 2015-03 | Bruttoindkomst | - | - | 254000.5 | DST", figures.row(0));
		assertEquals("Østbyen | 2015-03 | Sigtede | - | - | 0 | DST", figures.row(1));
		assertEquals(List.of(ProblemCode.VALUE_MISSING), figures.rules(), "two points: nothing may be told");
		assertEquals(List.of("COLUMN_IGNORED Note", "ROWS_LEFT_OUT 1"), figures.told());
	}

	@Test
	void lbfTablesAreWideWorkbooks() throws Exception {
		Path file = Files.write(dir.resolve("beboerdata.xlsx"), new Xlsx().table("Alder", //
				new String[] { "Afdelingsnummer", "År", "0-6 år", "7-17 år", "I alt" }, //
				new String[] { "0012", "2015", "17", "Diskretioneret", "400" }, //
				new String[] { "0013", "2015", "21", "5", "26" }, //
				new String[] { "I alt", "2015", "38", "5", "426" }).bytes());
		Figures figures = Figures.read(file, shipped("lbf-beboerdata"));
		assertEquals(List.of("0012 | 2015 | alder/0-6 år | - | - | 17 | LBF", "0013 | 2015 | alder/0-6 år | - | - | 21 | LBF",
				"0013 | 2015 | alder/7-17 år | - | - | 5 | LBF"), List.of(figures.row(0), figures.row(1), figures.row(2)));
		assertEquals(new FileCount(3, 0, 0, 3), figures.count());
		assertEquals(List.of("COLUMN_IGNORED I alt", "ROWS_LEFT_OUT 1"), figures.told());
	}
}
