package dk.boligmonitor.dataimport.sniff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.sheet.Xlsx;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Where;

/** The first rows as an import would read them: what each cell becomes, and which are rejected for what. */
class PreviewTest {

	private final Path folder;

	PreviewTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static Preview preview(Guess guess, String file) throws Exception {
		return Shapes.ALONE.preview(guess, file, 100, Progress.NONE);
	}

	private static List<String> cells(Preview preview, int row) {
		return preview.rows().get(row).cells().stream().map(c -> c.theirs() + ">" + c.ours()).toList();
	}

	@Test
	void cellsBecomeOurs() throws Exception {
		String text = "OMRÅDE;TID;INDHOLD\r\nBallerup;2015K1;1.234,5\r\nGentofte;2015K1;..\r\nx;2015K1;12.5\r\nBallerup;Q1;1\r\n"
				+ "I alt;2015K1;4,0\r\n";
		Guess guess = Shapes.look(Shapes.file(folder, "tal.csv", text)).constant("tal.csv", "indikator", "folketal")
				.constant("tal.csv", "kilde", "DST");
		Preview preview = preview(guess, "tal.csv");
		assertEquals(List.of("omraade", "periode", "indikator", "vaerdi", "kilde"), preview.columns());
		assertEquals(List.of("Ballerup>Ballerup", "2015K1>2015K1", "folketal>folketal", "1.234,5>1234.5", "DST>DST"),
				cells(preview, 0));
		assertEquals("..>", cells(preview, 1).get(3));
		assertEquals(ProblemCode.VALUE_MISSING, fault(preview, 1).code());
		assertEquals(ProblemCode.NUMBER_SIGNS, fault(preview, 2).code());
		assertEquals("12.5>", cells(preview, 2).get(3));
		assertEquals(fault(preview, 2), preview.rows().get(2).cells().get(3).fault().orElseThrow());
		assertEquals(ProblemCode.PERIOD_INVALID, fault(preview, 3).code());
		assertEquals(4, preview.rows().size());
		assertEquals(3, preview.rejected());
		assertEquals(5, preview.rows().get(3).line());
	}

	private static Problem fault(Preview preview, int row) {
		return preview.rows().get(row).fault().orElseThrow();
	}

	@Test
	void personsAreMaskedAndTheRulesAreThoseOfAnImport() throws Exception {
		Path delivery = folder.resolve("FLIS_0217_201503");
		Shapes.file(delivery, "BORGER.csv",
				Shapes.lines(Shapes.FLIS_HEADER, 3, Shapes::resident)
						+ Shapes.resident(4).replace("par_med_boern", "par med hund") + "\r\n"
						+ Shapes.resident(5).replace(Shapes.cpr(5), "9913605555") + "\r\n"
						+ Shapes.resident(6).replace(";01", "") + "\r\n"
						+ Shapes.lines("", 30, i -> Shapes.resident(i + 10)));
		Guess guess = Shapes.look(delivery);
		Preview preview = preview(guess, "BORGER.csv");
		assertEquals("**********>**********", cells(preview, 0).getFirst());
		assertEquals("K>K", cells(preview, 0).get(1));
		assertEquals("1900-**-**>1900-**-**", cells(preview, 0).get(2));
		assertEquals("****>****", cells(preview, 0).get(8));
		assertEquals(ProblemCode.CODE_UNKNOWN, fault(preview, 3).code());
		assertEquals("familietype", fault(preview, 3).where().column());
		assertEquals(ProblemCode.CPR_INVALID, fault(preview, 4).code());
		assertEquals(ProblemCode.FIELD_COUNT, fault(preview, 5).code());
		assertEquals(List.of(), preview.problems());
		assertEquals(3, preview.rejected());
		assertEquals(2, Shapes.ALONE.preview(guess, "BORGER.csv", 2, Progress.NONE).rows().size());
	}

	@Test
	void theSameOutOfAZip() throws Exception {
		Path zip = folder.resolve("FLIS_0217_201503.zip");
		Files.write(zip, Xlsx.zip(Map.of("FLIS_0217_201503/BORGER.csv", Shapes.lines(Shapes.FLIS_HEADER, 40, Shapes::resident))));
		assertEquals(40, preview(Shapes.look(zip), "BORGER.csv").rows().size());
	}

	@Test
	void aWorkbookWithErrorsAndLostZeros() throws Exception {
		Path file = folder.resolve("pladser.xlsx");
		Files.write(file, new Xlsx().style(14).style("000000-0000")
				.sheet("Ark1", "<row r=\"1\">" + text("cpr") + text("institutionsnr") + text("startdato") + "</row>"
						+ "<row r=\"2\"><c><v>6101601234</v></c><c><v>217100</v></c><c s=\"1\"><v>42064</v></c></row>"
						+ "<row r=\"3\"><c><v>6.202611234E9</v></c><c t=\"e\"><v>#N/A</v></c><c s=\"1\"><v>42065</v></c></row>"
						+ "<row r=\"4\"><c s=\"2\"><v>303624321</v></c><c><v>217100</v></c><c s=\"1\"><v>60</v></c></row>"
						+ "<row r=\"5\"><c><v>6404631234</v></c><c><v>217100</v></c><c t=\"e\"><v>#DIV/0!</v></c></row>")
				.bytes());
		Guess guess = Shapes.look(file);
		assertEquals(List.of("cpr", "institutionsnr", "startdato"),
				guess.files().getFirst().columns().stream().map(c -> c.target().orElse("")).toList());
		Preview preview = preview(guess, "pladser.xlsx");
		assertEquals("2015-03-01>2015-03-01", cells(preview, 0).get(2));
		assertTrue(preview.rows().getFirst().fault().isEmpty(), preview.rows().getFirst().fault().toString());
		assertEquals(Problem.of(ProblemCode.CELL_ERROR, Where.cell("pladser.xlsx", 3, "institutionsnr"), "#N/A"),
				fault(preview, 1));
		assertEquals(ProblemCode.DATE_INVALID, fault(preview, 2).code());
		assertEquals(ProblemCode.CELL_ERROR, fault(preview, 3).code());
	}

	private static String text(String cell) {
		return "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
	}

	@Test
	void theExtractOfCpr() throws Exception {
		String file = "U12170-P_opgavenr_110901_ADRNVN_FE.txt";
		Guess guess = Shapes.SNIFFER.look(RealFiles.path("cpr-direkte-test/" + file), Progress.NONE);
		Preview preview = Shapes.SNIFFER.preview(guess, file, 200, Progress.NONE);
		assertEquals(80, preview.rows().size());
		assertTrue(preview.rows().stream().allMatch(r -> r.cells().getFirst().theirs().equals("**********")));
	}

	@Test
	void wideTablesBecomeLong() throws Exception {
		String text = "OMRÅDE;2014;2015\r\nBallerup;101;102\r\nGentofte;201;202\r\n";
		Guess guess = Shapes.look(Shapes.file(folder, "folk.csv", text));
		assertEquals(2, guess.profile().files().getFirst().spread().size());
		Guess full = guess.constant("folk.csv", "indikator", "folketal").constant("folk.csv", "kilde", "DST");
		Preview preview = preview(full, "folk.csv");
		assertEquals(List.of("Ballerup>Ballerup", "2014>2014", "folketal>folketal", "101>101", "DST>DST"), cells(preview, 0));
		assertEquals(4, preview.rows().size());
		assertEquals(0, preview.rejected());
	}

	@Test
	void whatIsLeftOutHasNoPreview() throws Exception {
		Guess guess = Shapes.look(Shapes.file(folder, "tom.csv", ""));
		assertThrows(IllegalArgumentException.class, () -> preview(guess, "tom.csv"));
		assertThrows(IllegalArgumentException.class, () -> preview(guess, "none.csv"));
	}
}
