package dk.boligmonitor.dataimport.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.profile.Signs;
import dk.boligmonitor.dataimport.table.BadFile;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;

/** What is no sound workbook is refused with a reason: quickly, within little memory, and without a word of what stands in it. */
class BadWorkbookTest {

	private static final String CPR = "6101604321";

	private static int rows(byte[] file, Optional<String> sheet) throws IOException, BadFile {
		try (Workbook workbook = Workbook.open("borger.xlsx", () -> new ByteArrayInputStream(file));
				SheetLines lines = workbook.lines(sheet, Signs.CONTRACT)) {
			int n = 0;
			while (lines.next()) {
				n += String.join("", lines.cells()).isEmpty() ? 0 : 1;
			}
			return n;
		}
	}

	private static void refused(BadSheet.Reason reason, byte[] file) {
		Problem problem = assertThrows(BadFile.class, () -> rows(file, Optional.empty())).problem();
		assertEquals(ProblemCode.WORKBOOK_BROKEN, problem.code());
		assertEquals(List.of("WORKBOOK_" + reason), problem.arguments());
		assertEquals("borger.xlsx", problem.where().file());
	}

	private static void refusedRows(BadSheet.Reason reason, String rows) {
		refused(reason, new Xlsx().text("<t>" + CPR + "</t>").sheet("Ark1", rows).bytes());
	}

	@Test
	void whatIsNoWorkbook() {
		refused(BadSheet.Reason.NO_WORKBOOK, "cpr;koen\r\n".getBytes(StandardCharsets.UTF_8));
		refused(BadSheet.Reason.NO_WORKBOOK, new byte[0]);
		refused(BadSheet.Reason.NO_WORKBOOK, Xlsx.zip(Map.of("BORGER.csv", "cpr;koen")));
		byte[] old = Arrays.copyOf(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1 }, 512);
		refused(BadSheet.Reason.OLD_OR_LOCKED, old);
	}

	@Test
	void whatIsNoWorkbookOnDisk(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("borger.xlsx");
		Files.writeString(file, "cpr;koen");
		Problem problem = assertThrows(BadFile.class, () -> Workbook.open(file)).problem();
		assertEquals(List.of("WORKBOOK_NO_WORKBOOK"), problem.arguments());
		assertThrows(IOException.class, () -> Workbook.open(folder.resolve("none.xlsx")));
	}

	@Test
	void aSheetThatIsNotThere() {
		byte[] file = new Xlsx().table("Ark1", new String[] { "a" }).bytes();
		Problem problem = assertThrows(BadFile.class, () -> rows(file, Optional.of("Borgere"))).problem();
		assertEquals(ProblemCode.SHEET_MISSING, problem.code());
		assertEquals(List.of("Borgere"), problem.arguments());
		assertEquals(ProblemCode.SHEET_MISSING,
				assertThrows(BadFile.class, () -> rows(new Xlsx().bytes(), Optional.empty())).problem().code());
	}

	@Test
	void cellsThatLieAboutWhereTheyAre() {
		refusedRows(BadSheet.Reason.DAMAGED, "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>");
		refusedRows(BadSheet.Reason.DAMAGED, "<row><c r=\"17\"><v>1</v></c></row>");
		refusedRows(BadSheet.Reason.DAMAGED, "<row r=\"999999999\"><c><v>1</v></c></row>");
		refusedRows(BadSheet.Reason.DAMAGED, "<row r=\"9999999999\"><c><v>1</v></c></row>");
		refusedRows(BadSheet.Reason.DAMAGED, "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>");
	}

	@Test
	void textsThatAreNotThere() {
		refusedRows(BadSheet.Reason.DAMAGED, "<row><c t=\"s\"><v>1</v></c></row>");
		refusedRows(BadSheet.Reason.DAMAGED, "<row><c t=\"s\"><v>-1</v></c></row>");
		refusedRows(BadSheet.Reason.DAMAGED, "<row><c t=\"s\"><v>" + CPR + "</v></c></row>");
	}

	@Test
	void xmlThatIsNone() {
		refusedRows(BadSheet.Reason.DAMAGED, "<row><c><v>" + CPR + "</v></row>");
		refusedRows(BadSheet.Reason.DAMAGED, "<row><c><v>" + CPR + "&unknown;</v></c></row>");
		Map<String, String> parts = new LinkedHashMap<>(new Xlsx().sheet("Ark1", "<row><c><v>1</v></c></row>").parts());
		parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> xml.substring(0, xml.length() - 30));
		refused(BadSheet.Reason.DAMAGED, Xlsx.zip(parts));
	}

	@Test
	void entitiesAreNotFollowed(@TempDir Path folder) throws Exception {
		Path secret = folder.resolve("secret.txt");
		Files.writeString(secret, "hemmelig");
		String sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData><row>"
				+ "<c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
		refused(BadSheet.Reason.DAMAGED, new Xlsx().sheet("A", "").part("xl/worksheets/sheet1.xml", sheet).bytes());
		String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row>"
				+ "<c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
		refused(BadSheet.Reason.DAMAGED, new Xlsx().sheet("A", "").part("xl/worksheets/sheet1.xml", laughs).bytes());
	}

	@Test
	void whatWouldFillTheMemory() {
		String much = "a".repeat(6 << 20);
		refusedRows(BadSheet.Reason.TOO_LARGE, "<row><c t=\"inlineStr\"><is><t>" + much + "</t></is></c></row>");
		refusedRows(BadSheet.Reason.TOO_LARGE, "<row><c r=\"" + much + "\"><v>1</v></c></row>");
		refusedRows(BadSheet.Reason.TOO_LARGE, "<row><!-- " + much + " --><c><v>1</v></c></row>");
		refused(BadSheet.Reason.TOO_LARGE, new Xlsx().text("<t>" + much + "</t>").sheet("A", "<row><c t=\"s\"><v>0</v></c></row>")
				.bytes());
	}

	@Test
	void bombs() {
		// forty million bytes of nothing in a file of forty thousand
		byte[] bomb = new Xlsx().sheet("A", "<x></x>".repeat(6_000_000)).bytes();
		assertTrue(bomb.length < 100_000, bomb.length + " bytes");
		refused(BadSheet.Reason.TOO_LARGE, bomb);
	}

	@Test
	void numbersThatAreNone() throws Exception {
		byte[] file = new Xlsx().sheet("A", "<row><c><v>1E999999999</v></c><c><v>12-34</v></c><c><v>NaN</v></c></row>").bytes();
		try (Workbook workbook = Workbook.open("borger.xlsx", () -> new ByteArrayInputStream(file));
				SheetLines lines = workbook.lines(Optional.empty(), Signs.CONTRACT)) {
			assertTrue(lines.next());
			assertEquals(List.of("1E999999999", "12-34", "NaN"), lines.cells());
			assertEquals(CellSort.TEXT, lines.sort(0));
		}
	}

	@Test
	void aFailingDiskIsNoFaultOfTheFile() {
		byte[] file = new Xlsx().table("A", new String[] { "a" }).bytes();
		int[] opened = new int[1];
		assertThrows(IOException.class, () -> {
			try (Workbook workbook = Workbook.open("borger.xlsx", () -> opened[0]++ < 5 ? new ByteArrayInputStream(file)
					: failing())) {
				workbook.lines(Optional.empty(), Signs.CONTRACT).close();
			}
		});
	}

	private static InputStream failing() {
		return new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the disk is gone");
			}
		};
	}

	/** Bytes are flipped in the packed file, and in the parts before they are packed. */
	@Test
	void mutations() throws Exception {
		Xlsx xlsx = new Xlsx().style(14).text("<t>" + CPR + "</t>").text("<t>cpr</t>").sheet("Ark1",
				"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>dato</t></is></c></row>"
						+ "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>42094</v></c></row>"
						+ "<row r=\"3\"><c r=\"A3\"><v>" + CPR + "</v></c></row>");
		byte[] whole = xlsx.bytes();
		Map<String, String> parts = xlsx.parts();
		List<String> names = List.copyOf(parts.keySet());
		Random random = new Random(1);
		int refused = 0;
		for (int i = 0; i < 3000; i++) {
			byte[] file;
			if (i % 2 == 0) {
				file = mutated(whole, random);
			} else {
				Map<String, String> changed = new LinkedHashMap<>(parts);
				changed.computeIfPresent(names.get(random.nextInt(names.size())), (name, xml) -> new String(
						mutated(xml.getBytes(StandardCharsets.ISO_8859_1), random), StandardCharsets.ISO_8859_1));
				file = Xlsx.zip(changed);
			}
			try {
				assertTrue(rows(file, Optional.empty()) <= 3);
			} catch (BadFile e) {
				refused++;
				assertFalse(e.problem().toString().contains("6101"), e.problem().toString());
			}
		}
		assertTrue(refused > 1000, refused + " refused");
	}

	private static byte[] mutated(byte[] bytes, Random random) {
		byte[] changed = bytes.clone();
		if (random.nextInt(4) == 0) {
			return Arrays.copyOf(changed, random.nextInt(changed.length));
		}
		for (int n = 1 + random.nextInt(4); n > 0; n--) {
			changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
		}
		return changed;
	}
}
