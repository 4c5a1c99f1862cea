package dk.boligmonitor.dataimport;

import static dk.boligmonitor.dataimport.Samples.ANNA;
import static dk.boligmonitor.dataimport.Samples.BO;
import static dk.boligmonitor.dataimport.Samples.BORGER_HEADER;
import static dk.boligmonitor.dataimport.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.Samples.Outcome;
import dk.boligmonitor.dataimport.table.EncodingDetector;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.record.RecordKind;

/** What concerns a file as a whole: delimiter, header, encoding, quotes. */
class DeliveryFileTest {

	private static final String AERO = ANNA.replace(";G;", ";ÆØÅ;");

	@TempDir
	Path dir = Path.of("");

	private Outcome borger(byte[] file) throws IOException, ImportException {
		return Samples.read(Samples.folder(dir, Map.of("BORGER.csv", file)));
	}

	private Problem refused(byte[] file, ProblemCode code) throws IOException, ImportException {
		Outcome outcome = borger(file);
		assertTrue(outcome.report().refused());
		assertEquals("BORGER.csv", outcome.problem(code).where().file());
		return outcome.problem(code);
	}

	@Test
	void encodingsAreDetected() throws Exception {
		String text = BORGER_HEADER + AERO;
		ByteArrayOutputStream marked = new ByteArrayOutputStream();
		marked.writeBytes(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF });
		marked.writeBytes(utf8(text));
		for (byte[] file : List.of(utf8(text), text.getBytes(Charset.forName("windows-1252")), marked.toByteArray())) {
			Outcome outcome = borger(file);
			assertEquals(List.of(), outcome.faults());
			assertEquals("ÆØÅ", outcome.residents().get(0).civilStatus());
		}
	}

	@Test
	void brokenEncodingNamesTheByte() throws Exception {
		byte[] good = utf8(BORGER_HEADER + AERO);
		for (int b : new int[] { 0xE6, 0x00, 0x81 }) {
			byte[] bad = Arrays.copyOf(good, good.length + 2);
			bad[good.length] = (byte) b;
			bad[good.length + 1] = '\n';
			assertEquals(List.of(Integer.toString(good.length)), refused(bad, ProblemCode.BROKEN_ENCODING).arguments());
		}
		byte[] utf16 = ("\uFEFF" + BORGER_HEADER + ANNA).getBytes(StandardCharsets.UTF_16LE);
		assertEquals(List.of("0"), refused(utf16, ProblemCode.BROKEN_ENCODING).arguments());
		byte[] undefined = (BORGER_HEADER + AERO).getBytes(Charset.forName("windows-1252"));
		undefined[undefined.length - 2] = (byte) 0x9D;
		assertEquals(List.of(Integer.toString(undefined.length - 2)),
				refused(undefined, ProblemCode.BROKEN_ENCODING).arguments());
	}

	@Test
	void cutOffSequenceAtTheEndIsFound() {
		EncodingDetector detector = new EncodingDetector();
		byte[] bytes = utf8("blåbærgrød æ");
		detector.feed(bytes, bytes.length - 1);
		assertEquals(EncodingDetector.Verdict.BROKEN, detector.verdict());
		assertEquals(bytes.length - 2, detector.brokenAt());
	}

	@Test
	void everyCharacterOfUtf8IsKnown() {
		EncodingDetector detector = new EncodingDetector();
		for (int c = 1; c < 0x110000; c++) {
			if (c < 0xD800 || c > 0xDFFF) {
				byte[] bytes = utf8(Character.toString(c));
				detector.feed(bytes, bytes.length);
			}
		}
		assertEquals(EncodingDetector.Verdict.UTF_8, detector.verdict());
	}

	@Test
	void wrongDelimiterIsNamed() throws Exception {
		for (Map.Entry<Character, String> other : Map.of(',', ",", '\t', "TAB", '|', "|").entrySet()) {
			byte[] file = utf8((BORGER_HEADER + ANNA).replace(';', other.getKey()));
			assertEquals(List.of(";", other.getValue()), refused(file, ProblemCode.WRONG_DELIMITER).arguments());
		}
	}

	@Test
	void missingColumnIsNamed() throws Exception {
		Problem problem = refused(utf8((BORGER_HEADER + ANNA).replace("herkomst", "oprindelse")), ProblemCode.COLUMN_MISSING);
		assertEquals(List.of("herkomst"), problem.arguments());
	}

	@Test
	void columnTwiceIsRefused() throws Exception {
		assertEquals(List.of("koen"),
				refused(utf8((BORGER_HEADER + ANNA).replace("status\n", "status;koen\n")), ProblemCode.COLUMN_TWICE).arguments());
	}

	@Test
	void columnsComeInAnyOrderAndCase() throws Exception {
		String[] names = BORGER_HEADER.strip().split(";");
		String[] cells = ANNA.strip().split(";");
		StringBuilder header = new StringBuilder("fremmed;");
		StringBuilder row = new StringBuilder("x;");
		for (int i = names.length - 1; i >= 0; i--) {
			header.append('"').append(names[i].toUpperCase(java.util.Locale.ROOT)).append('"').append(i == 0 ? "\r\n" : ";");
			row.append(cells[i]).append(i == 0 ? "\r\n" : ";");
		}
		Outcome usual = Samples.borger(dir, ANNA);
		Outcome turned = borger(utf8(header.append(row).toString()));
		assertEquals(usual.residents(), turned.residents());
		assertEquals(List.of("fremmed"), turned.problem(ProblemCode.COLUMN_IGNORED).arguments());
		assertFalse(turned.report().refused());
	}

	@Test
	void emptyFilesAreRefused() throws Exception {
		for (String text : List.of("", "\n", BORGER_HEADER)) {
			refused(utf8(text), ProblemCode.FILE_EMPTY);
		}
	}

	@Test
	void unclosedQuoteIsNamedWithItsLine() throws Exception {
		String text = BORGER_HEADER + ANNA + BO.replace(";U;", ";\"U;") + ANNA;
		assertEquals(3, refused(utf8(text), ProblemCode.CSV_BROKEN).where().line());
	}

	@Test
	void quotedCellsMayHoldDelimitersAndLineEnds() throws Exception {
		String text = ANNA.replace(";G;", ";\"G;\n\"\"x\"\"\";") + BO + "\n" + BO.replace(";U;", ";G;");
		Outcome outcome = Samples.borger(dir, text);
		assertEquals("G;\n\"x\"", outcome.residents().get(0).civilStatus());
		assertEquals(6, outcome.reject().problem().where().line(), "lines are those of the file");
		assertEquals(List.of("4"), outcome.reject().problem().arguments(), "line of the first row about that person");
	}

	@Test
	void quoteThatSwallowsTheFileIsFoundInLittleMemory() throws Exception {
		byte[] file = utf8(BORGER_HEADER + ANNA + "\"" + BO.repeat(300_000));
		assertEquals(3, refused(file, ProblemCode.CSV_BROKEN).where().line());
	}

	@Test
	void stoppingAndFailingReachTheCaller() throws Exception {
		Path folder = Samples.folder(dir, Map.of("BORGER.csv", utf8(BORGER_HEADER + ANNA)));
		try (Delivery delivery = ((Opened.Ok) Delivery.open(folder)).delivery()) {
			assertThrows(CancellationException.class, () -> Samples.read(delivery, new Progress() {
				@Override
				public void at(Step step, long done, long total) {
					throw new AssertionError("Cancelled work reports nothing");
				}

				@Override
				public boolean cancelled() {
					return true;
				}
			}));
			long[] last = new long[3];
			Samples.read(delivery, new Progress() {
				@Override
				public void at(Step step, long done, long total) {
					last[0] = step == Step.READ_DELIVERY ? 1 : 0;
					last[1] = done;
					last[2] = total;
				}

				@Override
				public boolean cancelled() {
					return false;
				}
			});
			assertEquals(1, last[0]);
			assertEquals(utf8(BORGER_HEADER + ANNA).length, last[2]);
			assertEquals(last[2], last[1], "all bytes were read");
		}
	}

	@Test
	void fileWithoutHeaderTellsNothingOfItsRow() throws Exception {
		Outcome outcome = borger(utf8(ANNA + BO));
		assertTrue(outcome.report().refused());
		assertTrue(outcome.report().problems().stream().allMatch(p -> p.code() == ProblemCode.COLUMN_MISSING));
	}

	@Test
	void unknownFilesAreReported() throws Exception {
		Outcome outcome = Samples.beside(dir, "VENTELISTE.csv", "cpr\n");
		assertEquals(List.of("VENTELISTE.csv"), outcome.problem(ProblemCode.FILE_IGNORED).arguments());
		assertFalse(outcome.report().refused());
	}

	@Test
	void oneBadFileDoesNotHideAnother() throws Exception {
		Outcome outcome = Samples.beside(dir, "ELEV.csv", "cpr,skoleaar,skoletype\n");
		assertTrue(outcome.report().refused());
		assertEquals(1, outcome.residents().size());
		assertEquals(new FileCount(1, 0, 0, 1), outcome.report().counts().get(RecordKind.BORGER));
	}
}
