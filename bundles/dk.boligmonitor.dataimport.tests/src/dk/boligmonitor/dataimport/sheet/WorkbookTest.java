package dk.boligmonitor.dataimport.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.profile.DateForm;
import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.sniff.RealFiles;

/** Cells of a workbook come as the lines of a text file would, and say the same. */
class WorkbookTest {

	/** Cells of one row whose inside is given, one column after the other. */
	private static List<String> row(Xlsx xlsx, String cells) throws Exception {
		return row(xlsx, cells, Signs.CONTRACT);
	}

	private static List<String> row(Xlsx xlsx, String cells, Signs signs) throws Exception {
		List<List<String>> lines = lines(xlsx.sheet("Ark1", "<row>" + cells + "</row>").bytes(), Optional.empty(), signs);
		assertEquals(1, lines.size());
		return lines.getFirst();
	}

	private static List<List<String>> lines(byte[] file, Optional<String> sheet, Signs signs) throws Exception {
		List<List<String>> read = new ArrayList<>();
		try (Workbook workbook = Workbook.open("test.xlsx", () -> new ByteArrayInputStream(file));
				SheetLines lines = workbook.lines(sheet, signs)) {
			while (lines.next()) {
				read.add(List.copyOf(lines.cells()));
			}
		}
		return read;
	}

	private static String number(String value) {
		return "<c><v>" + value + "</v></c>";
	}

	private static String styled(int style, String value) {
		return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
	}

	@Test
	void identifiersKeepTheirDigits() throws Exception {
		assertEquals(List.of("610160432", "6101604321", "610160432", "1000000", "0101", "123456789012345", "610160432"),
				row(new Xlsx(), number("6.10160432E8") + number("6101604321") + number("610160432.0") + number("1E6")
						+ number("0101") + number("1.23456789012345E+14") + number("610160432.00000012")));
	}

	@Test
	void zerosThatTheCellShowsAreThere() throws Exception {
		Xlsx xlsx = new Xlsx().style("0000").style("000000-0000").style("0").style("\"K\"0000");
		assertEquals(List.of("0101", "0101604321", "101", "0017"),
				row(xlsx, styled(1, "101") + styled(2, "101604321") + styled(3, "101") + styled(4, "17")));
	}

	@Test
	void decimalsHaveTheSignOfTheProfileAndNoNoise() throws Exception {
		String cells = number("44.444444444444443") + number("1234.5") + number("-0.1") + number("0.30000000000000004")
				+ number("1E-7");
		assertEquals(List.of("44,4444444444444", "1234,5", "-0,1", "0,3", "0,0000001"), row(new Xlsx(), cells));
		Signs english = new Signs(Signs.Encoding.AUTO, '.', Optional.of(','), List.of(DateForm.ISO), List.of());
		assertEquals(List.of("44.4444444444444", "1234.5", "-0.1", "0.3", "0.0000001"), row(new Xlsx(), cells, english));
	}

	@Test
	void daysCountFrom1900WithItsLeapDayThatWasNot() throws Exception {
		Xlsx xlsx = new Xlsx().style(14).style("dd-mm-yyyy;@").style("[$-406]d. mmmm yyyy").style("\"dag\" 0").style(22);
		assertEquals(
				List.of("1900-01-01", "1900-02-28", "1900-02-29", "1900-03-01", "2015-03-31", "42094", "2015-03-31 12:30:00",
						"1900-01-00"),
				row(xlsx, styled(1, "1") + styled(2, "59") + styled(2, "60") + styled(2, "61") + styled(3, "42094")
						+ styled(4, "42094") + styled(5, "42094.520833333336") + styled(1, "0")));
	}

	@Test
	void daysCountFrom1904IfTheWorkbookSaysSo() throws Exception {
		assertEquals(List.of("1904-01-01", "2015-03-31"),
				row(new Xlsx().from1904("1").style(14), styled(1, "0") + styled(1, "40632")));
		assertEquals(List.of("2015-03-31"), row(new Xlsx().from1904("true").style(14), styled(1, "40632")));
		assertEquals(List.of("2015-03-31"), row(new Xlsx().from1904("0").style(14), styled(1, "42094")));
	}

	@Test
	void daysStandInTheFormOfTheProfile() throws Exception {
		Signs danish = new Signs(Signs.Encoding.AUTO, ',', Optional.empty(),
				List.of(DateForm.of("D/M-YYYY").orElseThrow(), DateForm.ISO), List.of());
		Xlsx xlsx = new Xlsx().style(14);
		String cells = styled(1, "42064") + "<c t=\"d\"><v>2015-03-09</v></c>" + styled(1, "60");
		assertEquals(List.of("1/3-2015", "9/3-2015", "1900-02-29"), row(xlsx, cells, danish));
		Signs padded = new Signs(Signs.Encoding.AUTO, ',', Optional.empty(), List.of(DateForm.of("DD.MM.YYYY*").orElseThrow()),
				List.of());
		assertEquals(List.of("01.03.2015 06:00:00"), row(new Xlsx().style(22), styled(1, "42064.25"), padded));
	}

	@Test
	void daysMayBeWrittenOut() throws Exception {
		String cells = "<c t=\"d\"><v>2015-03-31</v></c><c t=\"d\"><v>2015-03-31T00:00:00.000</v></c>"
				+ "<c t=\"d\"><v>2015-03-31T07:00:00</v></c>";
		assertEquals(List.of("2015-03-31", "2015-03-31", "2015-03-31 07:00:00"), row(new Xlsx(), cells));
	}

	@Test
	void formulasGiveWhatTheyCameTo() throws Exception {
		assertEquals(List.of("7", "ja", "TRUE"), row(new Xlsx(), "<c><f>3+4</f><v>7</v></c>"
				+ "<c t=\"str\"><f>IF(A1,\"ja\")</f><v>ja</v></c><c t=\"b\"><f>A1=7</f><v>1</v></c>"));
	}

	@Test
	void errorsAreNoText() throws Exception {
		byte[] file = new Xlsx().sheet("Ark1", "<row><c t=\"e\"><v>#N/A</v></c><c><f>A1</f></c><c t=\"inlineStr\"><is>"
				+ "<t>#N/A</t></is></c><c t=\"str\"><f>A9</f><v></v></c></row>").bytes();
		try (Workbook workbook = Workbook.open("test.xlsx", () -> new ByteArrayInputStream(file));
				SheetLines lines = workbook.lines(Optional.empty(), Signs.CONTRACT)) {
			assertTrue(lines.next());
			assertEquals(List.of("#N/A", "#VALUE!", "#N/A", ""), lines.cells());
			assertEquals(List.of(CellSort.ERROR, CellSort.ERROR, CellSort.TEXT, CellSort.EMPTY),
					List.of(lines.sort(0), lines.sort(1), lines.sort(2), lines.sort(3)));
			assertTrue(lines.error(0) && lines.error(1));
			assertFalse(lines.error(2) || lines.error(3) || lines.error(99));
		}
	}

	@Test
	void textsAreSharedOrNotRichOrNot() throws Exception {
		Xlsx xlsx = new Xlsx().text("<t>Frederiksværk</t>").text("<r><t>Hun</t></r><r><t xml:space=\"preserve\">de </t></r>"
				+ "<rPh><t>uttale</t></rPh>").text("<t/>").text("<t>a_x000D_b_x005F_</t>");
		assertEquals(List.of("Hunde ", "Frederiksværk", "", "a\rb_", "0101601234", "Ø & Å"),
				row(xlsx, "<c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c>"
						+ "<c t=\"inlineStr\"><is><t>0101601234</t></is></c><c t=\"inlineStr\"><is><t>Ø &amp; Å</t></is></c>"));
	}

	@Test
	void cellsAndRowsAreWhereTheySayTheyAre() throws Exception {
		byte[] file = new Xlsx().sheet("Ark1", "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"AB2\"><v>2</v></c><c><v>3</v></c>"
				+ "</row><row r=\"5\"/><row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t> </t></is></c></row>"
				+ "<row><c r=\"C8\"><v>4</v></c></row>").bytes();
		try (Workbook workbook = Workbook.open("test.xlsx", () -> new ByteArrayInputStream(file));
				SheetLines lines = workbook.lines(Optional.empty(), Signs.CONTRACT)) {
			assertTrue(lines.next());
			assertEquals(2, lines.line());
			assertEquals(29, lines.cells().size());
			assertEquals(List.of("", "1"), lines.cells().subList(0, 2));
			assertEquals(List.of("2", "3"), lines.cells().subList(27, 29));
			assertTrue(lines.next());
			assertEquals(8, lines.line());
			assertEquals(List.of("", "", "4"), lines.cells());
			assertFalse(lines.next());
		}
	}

	@Test
	void sheetsAreFoundByNameOrNumber() throws Exception {
		byte[] file = new Xlsx().hidden("Skjult", "<row>" + number("0") + "</row>")
				.sheet("Borgere", "<row>" + number("1") + "</row>").sheet("2015", "<row>" + number("2") + "</row>").bytes();
		assertEquals("1", lines(file, Optional.empty(), Signs.CONTRACT).getFirst().getFirst());
		assertEquals("1", lines(file, Optional.of("BORGERE"), Signs.CONTRACT).getFirst().getFirst());
		assertEquals("2", lines(file, Optional.of("2015"), Signs.CONTRACT).getFirst().getFirst());
		assertEquals("2", lines(file, Optional.of("2"), Signs.CONTRACT).getFirst().getFirst());
		try (Workbook workbook = Workbook.open("test.xlsx", () -> new ByteArrayInputStream(file))) {
			assertEquals(List.of("Borgere", "2015"), workbook.sheets());
		}
	}

	@Test
	void theSameFromDisk(@TempDir Path folder) throws Exception {
		Path path = folder.resolve("borger.xlsx");
		Files.write(path, new Xlsx().text("<t>cpr</t>").sheet("Ark1", "<row><c t=\"s\"><v>0</v></c></row>").bytes());
		try (Workbook workbook = Workbook.open(path); SheetLines lines = workbook.lines(Optional.empty(), Signs.CONTRACT)) {
			assertTrue(lines.next());
			assertEquals(List.of("cpr"), lines.cells());
		}
	}

	@Test
	void manyRowsComeOneByOne() throws Exception {
		StringBuilder rows = new StringBuilder();
		Xlsx xlsx = new Xlsx();
		for (int i = 0; i < 20_000; i++) {
			xlsx.text("<t>sag " + i + "</t>");
			rows.append("<row><c t=\"s\"><v>").append(i).append("</v></c><c><v>").append(i).append("</v></c></row>");
		}
		byte[] file = xlsx.sheet("Ark1", rows.toString()).bytes();
		int n = 0;
		try (Workbook workbook = Workbook.open("test.xlsx", () -> new ByteArrayInputStream(file));
				SheetLines lines = workbook.lines(Optional.empty(), Signs.CONTRACT)) {
			while (lines.next()) {
				assertEquals("sag " + n, lines.cells().getFirst());
				n++;
			}
		}
		assertEquals(20_000, n);
	}

	@Test
	void aWorkbookOfTheRealWorld() throws Exception {
		Path path = RealFiles.path("ssi-covid-csv/Variant_tabel.xlsx");
		try (Workbook workbook = Workbook.open(path); SheetLines lines = workbook.lines(Optional.empty(), Signs.CONTRACT)) {
			assertEquals(List.of("Sheet 1"), workbook.sheets());
			assertTrue(lines.next());
			assertEquals(List.of("Nextclade_pango", "WHO", "2022-W52", "2023-W01", "2023-W02", "2023-W03"), lines.cells());
			assertTrue(lines.next());
			assertEquals(List.of("BQ.1.1*", "Omicron", "1603 (42.95%)", "1101 (43.41%)", "537 (40.38%)", "133 (35.09%)"),
					lines.cells());
			int rows = 2;
			while (lines.next()) {
				rows++;
			}
			assertTrue(rows > 100, rows + " rows");
		}
	}

	@Test
	void aPartMayComeInAnyOrder() throws Exception {
		Map<String, String> parts = new Xlsx().text("<t>x</t>").sheet("A", "<row><c t=\"s\"><v>0</v></c></row>").parts();
		Map<String, String> reversed = new LinkedHashMap<>();
		new ArrayList<>(parts.keySet()).reversed().forEach(name -> reversed.put(name, parts.getOrDefault(name, "")));
		assertEquals(List.of(List.of("x")), lines(Xlsx.zip(reversed), Optional.empty(), Signs.CONTRACT));
	}
}
