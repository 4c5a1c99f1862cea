package dk.boligmonitor.dataimport.sniff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.profile.ColumnProfile;
import dk.boligmonitor.dataimport.profile.ColumnProfile.Position;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.FileProfile.Presence;
import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.sheet.Xlsx;
import dk.boligmonitor.dataimport.sniff.ColumnGuess.Confidence;
import dk.boligmonitor.dataimport.sniff.Finding.Code;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.record.RecordKind;

/** Deliveries of the shapes of facts.md 3.3, and how they come out of spreadsheets and other systems. */
class DeliverySniffTest {

	private static final String MEASURES = "cpr;sag_id;gruppe;type;paragraf;startdato;slutdato;betalingskommune;handlekommune";
	private static final String DAYCARE = "cpr;institutionsnr;startdato;slutdato";

	private final Path folder;

	DeliverySniffTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static String measure(int i) {
		return Shapes.cpr(i) + ";S-" + i + ";" + (i % 2 == 0 ? 10 : 20) + ";80;SEL 52;2014-01-" + (10 + i % 15) + ";;217;217";
	}

	private static String daycare(int i) {
		return Shapes.cpr(i) + ";217" + (100 + i % 30) + ";2014-08-01;";
	}

	private Path flis(String name) throws Exception {
		Path delivery = folder.resolve(name);
		Shapes.file(delivery, "BORGER.csv", Shapes.lines(Shapes.FLIS_HEADER, 60, Shapes::resident));
		Shapes.file(delivery, "FORANSTALTNING.csv", Shapes.lines(MEASURES, 30, DeliverySniffTest::measure));
		Shapes.file(delivery, "DAGTILBUD.csv", Shapes.lines(DAYCARE, 30, DeliverySniffTest::daycare));
		Shapes.file(delivery, "manifest.json", "{\"files\":[]}");
		return delivery;
	}

	@Test
	void aDeliveryOfTheContractFitsItsProfile() throws Exception {
		Guess guess = Shapes.SNIFFER.look(flis("FLIS_0217_201503"), Progress.NONE);
		assertTrue(Shapes.found(guess.findings(), Code.PROFILE_FITS, "flis", "FLIS-udtræk", "FLIS extract"));
		assertEquals(List.of(), Shapes.open(guess));
		assertTrue(guess.complete());
	}

	@Test
	void withoutKnowingTheProfileTheSameIsFoundOut() throws Exception {
		Guess guess = Shapes.look(flis("FLIS_0217_201503"));
		assertEquals("FLIS_{kommunekode}_{YYYYMM}", guess.profile().naming().pattern());
		assertEquals("flis", guess.profile().name());
		assertEquals(List.of(RecordKind.BORGER, RecordKind.DAGTILBUD, RecordKind.FORANSTALTNING),
				guess.profile().files().stream().map(FileProfile::kind).toList());
		assertEquals(List.of(Presence.REQUIRED, Presence.OPTIONAL, Presence.OPTIONAL),
				guess.profile().files().stream().map(FileProfile::presence).toList());
		assertEquals(Form.Delimited.by(";"), guess.profile().form());
		FileGuess residents = Shapes.file(guess, "BORGER.csv");
		assertEquals(15, residents.columns().size());
		for (ColumnGuess column : residents.columns()) {
			assertEquals(column.label(), column.target().orElse(""));
			assertEquals(Confidence.SURE, column.confidence(), column.label());
		}
		assertTrue(Shapes.found(Shapes.column(guess, "BORGER.csv", "cpr").evidence(), Code.CPR_NUMBERS, 60, 60));
		assertTrue(Shapes.found(Shapes.column(guess, "BORGER.csv", "vejkode").evidence(), Code.LEADING_ZEROS, 60));
		assertTrue(Shapes.found(Shapes.column(guess, "BORGER.csv", "herkomst").evidence(), Code.IN_CODE_LIST, 100, "herkomst"));
		assertTrue(Shapes.found(residents.findings(), Code.KIND_BY_NAME, "BORGER"));
		assertTrue(guess.complete());
	}

	@Test
	void aZipIsLookedIntoWithoutUnpacking() throws Exception {
		Path zip = folder.resolve("FLIS_0217_201503.zip");
		Files.write(zip, Xlsx.zip(Map.of("FLIS_0217_201503/BORGER.csv", Shapes.lines(Shapes.FLIS_HEADER, 60, Shapes::resident),
				"../../ELEV.csv", "cpr;skoleaar\r\n" + Shapes.cpr(1) + ";2014/15\r\n")));
		Guess guess = Shapes.look(zip);
		assertEquals(List.of("BORGER.csv", "ELEV.csv"), guess.files().stream().map(FileGuess::file).sorted().toList());
		assertEquals("FLIS_{kommunekode}_{YYYYMM}", guess.profile().naming().pattern());
		try (var left = Files.list(folder)) {
			assertEquals(1, left.count());
		}
		Files.write(folder.resolve("broken.zip"), new byte[] { 'P', 'K', 3, 4, 0 });
		assertEquals(List.of(), Shapes.look(folder.resolve("broken.zip")).files());
	}

	@Test
	void starLayout() throws Exception {
		String text = "%015d2015-04-022015-03-012015-03-31F\r\n".formatted(40)
				+ Shapes.lines(MEASURES.replace(";", "¤|¤|¤"), 40, i -> measure(i).replace(";", "¤|¤|¤"));
		Path file = Shapes.file(folder, "04_FORANSTALTNING_2015_04_02.csv", text);
		Guess guess = Shapes.look(file);
		Form.Delimited form = (Form.Delimited) guess.profile().form();
		assertEquals("¤|¤|¤", form.delimiter());
		assertTrue(form.quote().isEmpty());
		assertTrue(form.preamble().isPresent());
		assertTrue(Shapes.found(guess.files().getFirst().findings(), Code.PREAMBLE));
		assertEquals("FORANSTALTNING", guess.profile().files().getFirst().kind().name());
		assertEquals("04_FORANSTALTNING_*.csv", guess.profile().files().getFirst().pattern());
		assertTrue(guess.complete());
		Guess known = Shapes.SNIFFER.look(file, Progress.NONE);
		assertTrue(Shapes.found(known.findings(), Code.PROFILE_FITS), known.findings().toString());
		assertEquals("star", known.findings().getFirst().arguments().getFirst());
	}

	@Test
	void otherNamesAndOtherCodes() throws Exception {
		String header = "CPR-nr.,Køn,Fødselsdato,Herkomst,Kom.nr.,Vej kode,Husnummer,Statsborgerskap,Bemærkning";
		String rows = Shapes.lines(header, 50, i -> {
			String number = "\"" + Shapes.cpr(i).substring(0, 6) + "-" + Shapes.cpr(i).substring(6) + "\"";
			String origin = i % 3 == 0 ? "Dansk" : i % 3 == 1 ? "Indvandrer vestlig" : "ukendt land";
			return number + "," + (i % 2 == 0 ? "Kvinde" : "Mand") + "," + (13 + i % 15) + "-0" + (1 + i % 9) + "-1980," + origin
					+ ",217,0" + (100 + i) + "," + (1 + i) + "B,5100,tekst";
		});
		Path file = Shapes.file(folder, "udtræk marts.csv", rows, Charset.forName("windows-1252"));
		Guess guess = Shapes.look(file);
		FileGuess found = guess.files().getFirst();
		assertEquals(
				List.of("cpr", "koen", "foedselsdato", "herkomst", "kommunekode", "vejkode", "husnr", "statsborgerskab", ""),
				found.columns().stream().map(c -> c.target().orElse("")).toList());
		assertEquals(List.of(RecordKind.BORGER), found.kind().stream().toList());
		assertEquals(Confidence.WEAK, found.columns().get(7).confidence());
		assertTrue(Shapes.found(found.columns().get(7).evidence(), Code.NAME_NEAR, "Statsborgerskap", "statsborgerskab"));
		assertTrue(Shapes.found(found.columns().getFirst().evidence(), Code.CPR_HYPHEN, 50));
		assertTrue(Shapes.found(found.findings(), Code.ENCODING_WINDOWS_1252));
		FileProfile profile = guess.profile().files().getFirst();
		ColumnProfile sex = profile.columns().stream().filter(c -> c.name().equals("koen")).findFirst().orElseThrow();
		assertEquals(Map.of("Kvinde", "K", "Mand", "M"), sex.codes());
		ColumnProfile origin = profile.columns().stream().filter(c -> c.name().equals("herkomst")).findFirst().orElseThrow();
		assertEquals(Map.of("Indvandrer vestlig", "indvandrer_vestlig"), origin.codes());
		assertEquals(List.of("DD-MM-YYYY"), guess.profile().signs().dates().stream().map(Object::toString).toList());
		assertTrue(Shapes.found(guess.findings(), Code.DATE_ORDER_PROVEN, "DD-MM-YYYY", 50, 50));
		assertEquals(List.of(), Shapes.open(guess));
	}

	@Test
	void withoutHeaderOnlyCellsSpeak() throws Exception {
		Path file = Shapes.file(folder, "personer.txt", Shapes.lines("", 80, Shapes::resident));
		Guess guess = Shapes.look(file);
		assertTrue(Shapes.found(guess.files().getFirst().findings(), Code.HEADER_NONE));
		Guess said = guess.answer(Shapes.question(guess, Question.Code.KIND), "BORGER");
		assertEquals(List.of("#1>cpr", "#6>herkomst"), said.files().getFirst().columns().stream()
				.filter(c -> c.target().isPresent()).map(c -> c.label() + ">" + c.target().orElse("")).toList());
		assertEquals(List.of("foedselsdato"), said.files().getFirst().missing());
		FileProfile mapped = said.map("personer.txt", 3, "foedselsdato").profile().files().getFirst();
		assertEquals(List.of("cpr", "foedselsdato", "herkomst"), mapped.columns().stream().map(ColumnProfile::name).toList());
		assertEquals(List.of(Question.Code.KIND), Shapes.open(guess));
	}

	@Test
	void titlesBeforeTheHeaderAndTotalsBehind() throws Exception {
		String text = "Kilde: Danmarks Statistik\r\nTrukket 1. april 2015;;\r\n\r\nOMRÅDE;TID;INDHOLD\r\n"
				+ "Albertslund;2015K1;1,5\r\n"
				+ "Ballerup;2015K1;2,5\r\nGentofte;2015K1;..\r\nI alt;2015K1;4,0\r\n";
		Guess guess = Shapes.look(Shapes.file(folder, "folk1a.csv", text));
		assertEquals(3, ((Form.Delimited) guess.profile().form()).skip());
		assertEquals(List.of(".."), guess.profile().signs().nulls());
		assertTrue(Shapes.found(guess.findings(), Code.NULL_TEXT, "..", 1));
		assertEquals(List.of(new FileProfile.RowRule("omraade", List.of("I alt"))), guess.profile().files().getFirst().drop());
	}

	@Test
	void aWorkbookSaysItselfWhatItsCellsAre() throws Exception {
		Xlsx xlsx = new Xlsx().table("Læs mig").table("Borgere", new String[] { "cpr", "koen", "foedselsdato", "kommunekode" },
				new String[] { "6101601234", "K", "1960-01-01", "0217" },
				new String[] { "6202611234", "M", "1961-02-02", "0217" },
				new String[] { "6303621234", "K", "1962-03-03", "0219" });
		Path file = folder.resolve("borgere_201503.xlsx");
		Files.write(file, xlsx.bytes());
		Guess guess = Shapes.look(file);
		assertEquals(new Form.Workbook(0, Form.Header.NAMES), guess.profile().form());
		assertEquals("Borgere", guess.profile().files().getFirst().sheet().orElse(""));
		assertEquals("borgere_{YYYYMM}.xlsx", guess.profile().naming().pattern());
		assertEquals(List.of("cpr", "koen", "foedselsdato", "kommunekode"),
				guess.files().getFirst().columns().stream().map(c -> c.target().orElse("")).toList());
		assertTrue(Shapes.found(Shapes.column(guess, "borgere_201503.xlsx", "cpr").evidence(), Code.CPR_NUMBERS, 3, 3));
		assertEquals(List.of(), Shapes.open(guess));
	}

	@Test
	void whatIsNotAboutPersonsIsLeftOutOfADeliveryAboutPersons() throws Exception {
		Path delivery = flis("Levering_201503");
		Shapes.file(delivery, "koder.csv", "kode;tekst\r\n10;Anbringelse\r\n20;Forebyggende\r\n");
		Shapes.file(delivery, "andet.csv", "cpr,koen\r\n" + Shapes.cpr(1) + ",K\r\n");
		Guess guess = Shapes.look(delivery);
		assertTrue(Shapes.found(Shapes.file(guess, "koder.csv").findings(), Code.LEFT_OUT));
		assertEquals(3, guess.profile().files().size());
		assertTrue(guess.files().stream().anyMatch(f -> Shapes.found(f.findings(), Code.OTHER_FORM)));
	}

	@Test
	void positionsStandInForNamesThatComeTwice() throws Exception {
		Path file = Shapes.file(folder, "x.csv", Shapes.lines("cpr;status;status;dato", 20,
				i -> Shapes.cpr(i) + ";01;" + i + ";2015-01-" + (10 + i % 20)));
		Guess guess = Shapes.look(file);
		Guess said = guess.answer(Shapes.question(guess, Question.Code.KIND), "BORGER");
		ColumnProfile status = said.profile().files().getFirst().columns().stream().filter(c -> c.name().equals("status"))
				.findFirst().orElseThrow();
		assertEquals(new Position(2), status.from());
	}

	@Test
	void whoAsksToStopIsHeard() throws Exception {
		Path delivery = flis("FLIS_0217_201503");
		int[] steps = new int[1];
		Progress progress = new Progress() {
			@Override
			public void at(Step step, long done, long total) {
				steps[0]++;
				assertEquals(Step.LOOK_AT_FILES, step);
			}

			@Override
			public boolean cancelled() {
				return steps[0] > 0;
			}
		};
		assertThrows(CancellationException.class, () -> Shapes.ALONE.look(delivery, progress));
		assertEquals(1, steps[0]);
	}

	@Test
	void aPathThatIsNotThere() {
		ImportException e = assertThrows(ImportException.class, () -> Shapes.look(folder.resolve("none.csv")));
		assertEquals(ImportException.Fault.NOT_FOUND, e.fault());
		assertFalse(Files.exists(folder.resolve("none.csv")));
	}
}
