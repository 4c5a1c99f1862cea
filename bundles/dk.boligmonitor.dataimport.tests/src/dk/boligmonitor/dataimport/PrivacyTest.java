package dk.boligmonitor.dataimport;

import static dk.boligmonitor.dataimport.Samples.ANNA;
import static dk.boligmonitor.dataimport.Samples.BO;
import static dk.boligmonitor.dataimport.Samples.BORGER_HEADER;
import static dk.boligmonitor.dataimport.Samples.MEASURE_HEADER;
import static dk.boligmonitor.dataimport.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.Samples.Outcome;

import dk.boligmonitor.dataimport.table.Masking;

/** Nothing that leaves the reader tells of a person. */
class PrivacyTest {

	private static final List<String> SECRETS = List.of("6101801112", "610180", "1112", "7212991234", "721299", "1234", "Berggren",
			"Nancy", "1980-01-01", "002A");

	@TempDir
	Path dir = Path.of("");

	private void silent(Outcome outcome) throws Exception {
		Path file = dir.resolve("afviste.csv");
		RejectFile.write(file, outcome.rejects(), p -> p.code() + " " + p.arguments(), p -> "");
		String told = outcome.report() + " " + outcome.rejects() + " " + Files.readString(file);
		for (String secret : SECRETS) {
			assertFalse(told.contains(secret), () -> secret + " in " + told);
		}
	}

	@Test
	void cprInAnyColumnStaysHidden() throws Exception {
		String[] cells = ANNA.strip().split(";");
		for (String stray : List.of("610180-1112", "6101801112", "610180 1112", "Nancy Berggren", "Berggren", "6101801112x")) {
			List<String> rows = new ArrayList<>();
			for (int i = 0; i < cells.length; i++) {
				String[] moved = cells.clone();
				moved[i] = stray;
				rows.add(String.join(";", moved));
			}
			Outcome outcome = Samples.borger(dir, String.join("\n", rows) + "\n");
			assertTrue(outcome.rejects().size() > 5, "the test needs rejects");
			silent(outcome);
		}
	}

	@Test
	void fileLevelProblemsAreSilent() throws Exception {
		for (String text : List.of(ANNA + BO, BORGER_HEADER + ANNA + "\"" + BO, BORGER_HEADER + ANNA + "\"x\"" + BO,
				ANNA.replace(';', ',') + BO, BORGER_HEADER + "\u0000" + ANNA)) {
			Outcome outcome = Samples.read(Samples.folder(dir, Map.of("BORGER.csv", utf8(text))));
			assertTrue(outcome.report().refused());
			silent(outcome);
		}
	}

	@Test
	void caseNumbersOftenHoldCprNumbers() throws Exception {
		String row = "6101801112;610180-1112/1;10;80;;2014-01-01;;0999;0999\n";
		Outcome outcome = Samples.beside(dir, "FORANSTALTNING.csv", MEASURE_HEADER + row + row.replace(";0999\n", ";0101\n"));
		assertEquals("******-****/*", outcome.reject().masked());
		silent(outcome);
	}

	@Test
	void masksKeepTheShape() {
		assertEquals("******-****", Masking.SHAPE.apply("711299-1234"));
		assertEquals("*****xx", Masking.SHAPE.apply("61018ab"));
		assertEquals("1980-**-**", Masking.YEAR.apply("1980-02-31"));
		assertEquals("**-**-****", Masking.YEAR.apply("31-02-1980"));
		assertEquals("**********", Masking.YEAR.apply("6101801112"));
		assertEquals("svensk", Masking.STRAY.apply("svensk"));
		assertEquals("2014-13-01", Masking.STRAY.apply("2014-13-01"));
		assertEquals("******-****", Masking.STRAY.apply("610180-1112"));
		assertEquals("Xxxxx".toLowerCase(java.util.Locale.ROOT), Masking.STRAY.apply("Nancy"));
		assertEquals(25, Masking.STRAY.apply("a".repeat(100)).length());
	}

	@Test
	void rejectFileOpensInASpreadsheet() throws Exception {
		Path file = dir.resolve("afviste.csv");
		RejectFile.write(file, Samples.borger(dir, ANNA.replace("dansk", "svensk")).rejects(), p -> "Koden; er ukendt æøå",
				p -> "Ret den");
		assertEquals("\uFEFFfil;linje;kolonne;regel;tekst;celle;raad\r\n"
				+ "BORGER.csv;2;herkomst;CODE_UNKNOWN;\"Koden; er ukendt æøå\";svensk;Ret den\r\n", Files.readString(file));
		try (var left = Files.list(dir)) {
			assertTrue(left.noneMatch(f -> f.toString().endsWith(".part")));
		}
	}
}
