package dk.boligmonitor.dataimport;

import static dk.boligmonitor.dataimport.Samples.ANNA;
import static dk.boligmonitor.dataimport.Samples.BO;
import static dk.boligmonitor.dataimport.Samples.BORGER_HEADER;
import static dk.boligmonitor.dataimport.Samples.NAME;
import static dk.boligmonitor.dataimport.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profiles;
import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;

/** What no delivery is, but a hostile or broken file may be: it ends with a reason, in little time and memory. */
class HardFilesTest {

	private static final int MEGA = 1 << 20;

	@TempDir
	Path dir = Path.of("");

	private Problem refusal(Path path) throws ImportException {
		return Samples.refusal(path).get(0);
	}

	/** A file that is not there: a piece of text, then one byte over and over. */
	private static final class Endless extends InputStream {

		private final ByteArrayInputStream start;
		private final int filler;
		private long left;

		Endless(String start, char filler, long length) {
			this.start = new ByteArrayInputStream(utf8(start));
			this.filler = filler;
			left = length;
		}

		@Override
		public int read() {
			throw new UnsupportedOperationException();
		}

		@Override
		@NonNullByDefault({})
		public int read(byte[] b, int off, int len) {
			if (start.available() > 0) {
				return start.read(b, off, len);
			}
			int n = (int) Math.min(len, left);
			Arrays.fill(b, off, off + n, (byte) filler);
			left -= n;
			return n == 0 ? -1 : n;
		}
	}

	/** BORGER from a stream. */
	private record Streamed(Supplier<InputStream> borger) implements DeliveryFiles {

		@Override
		public List<String> names() {
			return List.of("BORGER.csv");
		}

		@Override
		public InputStream open(String name) {
			return borger.get();
		}

		@Override
		public boolean intact(String name, FileScan scan) {
			return true;
		}

		@Override
		public void close() {
			// holds nothing open
		}
	}

	private static Opened open(Supplier<InputStream> borger) throws ImportException {
		return Delivery.open(NAME, new Streamed(borger), Profiles.flis(), Kinds.builtIn(), Asked.NOTHING);
	}

	@Test
	void aLineOfAGigabyteIsRefusedAtOnce() throws Exception {
		for (char filler : new char[] { 'x', ';', '"', '0' }) {
			Problem problem = Samples.refusal(open(() -> new Endless(BORGER_HEADER + ANNA, filler, 1L << 30))).get(0);
			assertEquals(ProblemCode.LINE_TOO_LONG, problem.code());
			assertEquals(List.of(Integer.toString(FileScan.LINE_LIMIT)), problem.arguments());
		}
		assertEquals(ProblemCode.LINE_TOO_LONG, Samples.refusal(open(() -> new Endless("", ';', 1L << 30))).get(0).code());
	}

	@Test
	void lineEndsWithoutEndAreNothing() throws Exception {
		Samples.Outcome outcome = Samples.read(open(() -> new Endless(BORGER_HEADER + ANNA, '\n', 50L * MEGA)));
		assertEquals(1, outcome.residents().size());
	}

	@Test
	void nulBytesAreNoText() throws Exception {
		assertEquals(List.of("300"), Samples.read(open(() -> new Endless((BORGER_HEADER + ANNA + ANNA + ANNA).substring(0, 300),
				'\0', 900_000))).problem(ProblemCode.BROKEN_ENCODING).arguments());
	}

	/** A record without end, each of its lines short: cells in quotes, with line ends in them. */
	@Test
	void aHeaderWithoutEndIsRefused() throws Exception {
		StringBuilder cells = new StringBuilder();
		for (int i = 0; i < 400_000; i++) {
			cells.append("\"\n\";");
		}
		Samples.Outcome outcome = Samples.read(Samples.folder(dir, Map.of("BORGER.csv", utf8(cells.toString()))));
		assertTrue(outcome.report().refused());
	}

	private Path bomb(String name, long megabytes, byte[] piece) throws IOException {
		Path zip = dir.resolve(NAME + ".zip");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
			packed.putNextEntry(new ZipEntry(name));
			for (long i = 0; i < megabytes * MEGA; i += piece.length) {
				packed.write(piece);
			}
			packed.closeEntry();
		}
		return zip;
	}

	@Test
	void aZipThatUnfoldsTooFarIsRefused() throws Exception {
		byte[] lines = new byte[MEGA];
		for (int i = 0; i < lines.length; i++) {
			lines[i] = (byte) (i % 2 == 0 ? ';' : '\n');
		}
		Problem problem = refusal(bomb("BORGER.csv", 80, lines));
		assertEquals(ProblemCode.ARCHIVE_TOO_LARGE, problem.code());
		assertEquals("BORGER.csv", problem.arguments().get(0));
		assertEquals(ProblemCode.FILE_MISSING, refusal(bomb("andet.bin", 80, lines)).code(), "what is not read is not unfolded");
	}

	/** Rows of persons that are all alike are packed no harder than 1 to 60. */
	@Test
	void aRealDeliveryIsFarFromTheLimit() throws Exception {
		byte[] rows = utf8(BO.repeat(15_000));
		Path zip = bomb("BORGER.csv", 20, rows);
		long times = 20L * MEGA / Files.size(zip);
		assertTrue(times > 100, "the test wants a file that packs well");
		assertEquals(ProblemCode.COLUMN_MISSING, Samples.read(zip).faults().get(0).code(), "it is read to its header");
	}

	@Test
	void namesThatLeadOutOfTheZipRefuseIt() throws Exception {
		for (String name : List.of("../BORGER.csv", "a/../../x", "/etc/passwd", "C:\\x.csv", "..", "a\\..\\..\\x", "x/..")) {
			Path zip = Samples.zip(dir, "", Map.of("BORGER.csv", utf8(BORGER_HEADER + ANNA), name, utf8("x")));
			assertEquals(ProblemCode.ARCHIVE_PATH, refusal(zip).code(), name);
		}
		Path harmless = Samples.zip(dir, "", Map.of("BORGER.csv", utf8(BORGER_HEADER + ANNA), "a..b/c..", utf8("x")));
		assertEquals(1, Samples.read(harmless).residents().size());
	}

	@Test
	void aZipWithThousandsOfFilesIsRefused() throws Exception {
		Path zip = dir.resolve(NAME + ".zip");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
			for (int i = 0; i < 10_001; i++) {
				packed.putNextEntry(new ZipEntry("f" + i));
			}
		}
		assertEquals(ProblemCode.ARCHIVE_BROKEN, refusal(zip).code());
	}

	@Test
	void namesInTheHeaderThatLookLikeCellsAreMasked() throws Exception {
		byte[] file = utf8(BORGER_HEADER.replace("\n", ";") + ANNA + ANNA);
		String told = Samples.read(Samples.folder(dir, Map.of("BORGER.csv", file))).report().toString();
		assertTrue(told.contains("COLUMN_IGNORED"));
		assertTrue(!told.contains("6101801112") && !told.contains("1980-01-01") && !told.contains("2010-05-01"), told);
	}
}
