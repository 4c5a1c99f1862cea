package dk.boligmonitor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input ends with the contract's exit code and one clear message, and leaves the data directory as it was. */
class BadInputTest {

	@TempDir
	Path folder;

	private Path source;
	private Path second;
	private Desk desk;
	private String before;

	@BeforeEach
	void aDirectoryWithOneDelivery() throws IOException {
		System.setProperty("boligmonitor.keys", folder.resolve("keys").toString());
		source = TinyMunicipality.write(folder.resolve("source"));
		second = source.resolve(TinyMunicipality.SECOND);
		desk = new Desk(folder.resolve("data"));
		done("import", "addresses", source.resolve("adresser.csv").toString());
		done("import", "areas", source.resolve("omraader.geojson").toString(), "--set", "omraader");
		done("import", "delivery", source.resolve(TinyMunicipality.FIRST).toString());
		before = figures();
	}

	private void done(String... words) {
		assertEquals(ExitCode.DONE, desk.run(words), desk::output);
	}

	/** All figures for the end of 2014, without the run that made them. */
	private String figures() throws IOException {
		Path file = folder.resolve("figures.csv");
		done("calculate", "--period", "2014-12-31");
		done("export", "results", "--format", "csv", file.toString());
		return String.join("\n", Files.readAllLines(file).stream().map(l -> l.substring(0, l.lastIndexOf(','))).toList());
	}

	@AfterEach
	void nothingHasChanged() throws IOException {
		done("status", "--json");
		assertFalse(desk.output().contains(TinyMunicipality.SECOND), desk::output);
		assertEquals(before, figures());
	}

	private void refused(int exit, List<String> words, String... command) {
		assertEquals(exit, desk.run(command), desk::output);
		for (String word : words) {
			assertTrue(desk.output().contains(word), () -> "«" + word + "» in " + desk.output());
		}
		assertFalse(desk.output().contains("Exception"), desk::output);
	}

	private void badDelivery(Path path, String... words) {
		refused(ExitCode.BAD_DATA, List.of(words), "import", "delivery", path.toString());
	}

	private void edit(String file, String from, String to) throws IOException {
		String text = Files.readString(second.resolve(file));
		assertTrue(text.contains(from));
		Files.writeString(second.resolve(file), text.replace(from, to));
	}

	@Test
	void wrongDelimiter() throws IOException {
		edit("BORGER.csv", ";", ",");
		badDelivery(second, "BORGER.csv", "skilles");
	}

	@Test
	void missingColumn() throws IOException {
		edit("ELEV.csv", "klassetrin", "trin");
		badDelivery(second, "ELEV.csv", "klassetrin", "mangler");
	}

	@Test
	void brokenEncoding() throws IOException {
		byte[] bytes = Files.readAllBytes(second.resolve("BORGER.csv"));
		bytes[500] = (byte) 0x81;
		bytes[501] = (byte) 0xC3;
		Files.write(second.resolve("BORGER.csv"), bytes);
		badDelivery(second, "BORGER.csv", "UTF-8");
	}

	@Test
	void impossibleDate() throws IOException {
		String text = Files.readString(second.resolve("BORGER.csv"));
		Files.writeString(second.resolve("BORGER.csv"), text.replaceFirst("2005-01-15", "2005-02-30"));
		badDelivery(second, "linje 2", "foedselsdato", "2005-02-30".substring(0, 4), ".rejects.csv");
		Path rejects = folder.resolve("data/rejects/FLIS_0999_201503.rejects.csv");
		assertTrue(Files.readString(rejects).contains("BORGER.csv"));
	}

	@Test
	void unknownMunicipality() throws IOException {
		Path other = source.resolve("FLIS_0998_201503");
		Files.move(second, other);
		badDelivery(other, "0998", "findes ikke");
	}

	@Test
	void duplicatePerson() throws IOException {
		Path file = second.resolve("BORGER.csv");
		List<String> lines = Files.readAllLines(file);
		Files.writeString(file, lines.get(1).replace(";U;", ";G;") + "\n", StandardOpenOption.APPEND);
		badDelivery(second, "linje 2", "linje " + (lines.size() + 1));
	}

	@Test
	void truncatedZip() throws IOException {
		Path zip = source.resolve(TinyMunicipality.SECOND + ".zip");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out);
				Stream<Path> files = Files.list(second)) {
			for (Path file : files.toList()) {
				entries.putNextEntry(new ZipEntry(file.getFileName().toString()));
				Files.copy(file, entries);
			}
		}
		byte[] whole = Files.readAllBytes(zip);
		Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
		badDelivery(zip, "ZIP", "Hent den igen");
	}

	@Test
	void changesToAMonthThatIsNotStored() throws IOException {
		Files.writeString(second.resolve("manifest.json"), "{\"scope\": \"changes\"}");
		badDelivery(second, "2015-03", "2015-02");
	}

	@Test
	void areasWithoutCoordinateSystem() throws IOException {
		badAreas(TinyMunicipality.areas(""), "--crs", "EPSG:25832");
	}

	@Test
	void areasWithSwappedAxes() throws IOException {
		badAreas(TinyMunicipality.areas("EPSG:25832").replaceAll("\\[(56\\d+),(618\\d+)\\]", "[$2,$1]"), "byttet");
	}

	@Test
	void truncatedAreas() throws IOException {
		String whole = TinyMunicipality.areas("EPSG:25832");
		badAreas(whole.substring(0, whole.length() / 2), "GeoJSON");
	}

	private void badAreas(String json, String... words) throws IOException {
		Path file = folder.resolve("bad.geojson");
		Files.write(file, json.getBytes(StandardCharsets.UTF_8));
		refused(ExitCode.BAD_DATA, List.of(words), "import", "areas", file.toString(), "--set", "omraader");
	}

	@Test
	void dataDirectoryOpenElsewhere() throws Exception {
		try (Workplace other = new Workplace(CommandLineApplication::open)) {
			other.turnTo(folder.resolve("data"));
			other.monitor();
			refused(ExitCode.ENVIRONMENT, List.of(System.getProperty("user.name"), "i brug"), "status");
		}
	}

	@Test
	void missingKey() throws IOException {
		Path keys = folder.resolve("keys");
		Path aside = folder.resolve("aside");
		Files.move(keys, aside);
		refused(ExitCode.ENVIRONMENT, List.of("Nøglen"), "status");
		try (Stream<Path> made = Files.exists(keys) ? Files.list(keys) : Stream.empty()) {
			made.map(Path::toFile).forEach(java.io.File::delete);
		}
		Files.deleteIfExists(keys);
		Files.move(aside, keys);
	}

	@Test
	void wrongUse() {
		refused(ExitCode.WRONG_USE, List.of("2015K9"), "calculate", "--period", "2015K9");
		refused(ExitCode.WRONG_USE, List.of("2013"), "report", "--period", "2013", "--out", folder.resolve("r").toString());
	}

	@Test
	void rejectedRowsCanBeAccepted() throws IOException {
		Path third = source.resolve("FLIS_0999_201506");
		Files.move(second, third);
		second = third;
		String text = Files.readString(second.resolve("BORGER.csv"));
		Files.writeString(second.resolve("BORGER.csv"), text.replaceFirst("2005-01-15", "2005-02-30"));
		badDelivery(second, ".rejects.csv");
		done("import", "delivery", second.toString(), "--max-rejects", "1");
		assertTrue(desk.output().contains("1 afviste"), desk::output);
	}
}
