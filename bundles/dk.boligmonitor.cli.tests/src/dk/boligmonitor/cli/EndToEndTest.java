package dk.boligmonitor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on a tiny municipality: from files to results and report, every figure counted by hand. */
class EndToEndTest {

	private static final String HEADER = "area_set,area_code,area_name,indicator,period,state,numerator,denominator,value,unit,"
			+ "lower,upper,benchmark,ratio,category,rank,coverage,definition_version,run";

	@TempDir
	static Path folder;

	static Path data;

	@BeforeAll
	static void goTheWay() throws IOException {
		System.setProperty("boligmonitor.keys", folder.resolve("keys").toString());
		data = folder.resolve("data");
		Path source = TinyMunicipality.write(folder.resolve("source"));
		Path recipe = folder.resolve("recipe.txt");
		Files.writeString(recipe, """
				# the tiny municipality
				import addresses "%1$s/adresser.csv"
				import areas "%1$s/omraader.geojson" --set omraader
				import delivery "%1$s/FLIS_0999_201412" "%1$s/FLIS_0999_201503"
				geocode
				calculate --period 2015K1
				export results --format csv "%2$s/results.csv"
				report --template oversigt --period 2015K1 --out "%2$s/report"
				""".formatted(source, folder));
		Desk desk = new Desk(data);
		assertEquals(ExitCode.DONE, desk.run("run", recipe.toString()), desk::output);
	}

	@Test
	void everyFigureIsTheOneCountedByHand() throws IOException {
		List<String> lines = Files.readAllLines(folder.resolve("results.csv"));
		assertEquals(HEADER, lines.getFirst());
		Map<String, String[]> found = new HashMap<>();
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(",", -1);
			found.put(cells[3] + ";" + cells[1], cells);
		}
		assertEquals(12 * 4, found.size(), "12 indicators and bands for two areas, the rest and the municipality");
		int checked = 0;
		for (String line : expected()) {
			String[] want = line.split(";", -1);
			String[] got = found.getOrDefault(want[0] + ";" + want[1], new String[19]);
			String why = want[0] + " in " + want[1] + ": " + want[8];
			assertEquals(want[2], got[5], why);
			number(want[3], got[6], why);
			number(want[4], got[7], why);
			number(want[5], got[8], why);
			assertEquals(want[6], got[14], why);
			assertEquals(want[7], got[15], why);
			checked++;
		}
		assertEquals(32, checked);
	}

	private static void number(String want, String got, String why) {
		if (want.isEmpty()) {
			assertEquals("", got, why);
		} else {
			assertEquals(Double.parseDouble(want), Double.parseDouble(got), 5e-7, why);
		}
	}

	private static List<String> expected() throws IOException {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(
				EndToEndTest.class.getResourceAsStream("expected-2015K1.csv"), StandardCharsets.UTF_8))) {
			return in.lines().filter(l -> !l.startsWith("#")).toList();
		}
	}

	@Test
	void theReportIsThereAndHidesWhatMustBeHidden() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("report"))) {
			String html = Files.readString(files.filter(f -> f.toString().endsWith(".html")).findFirst().orElseThrow());
			assertTrue(html.contains("Birkeparken"));
			assertTrue(html.contains("diskretioneret"), "two placed children in Ellemosen are hidden");
		}
	}

	@Test
	void secondDeliveryWritesOnlyWhatChanged() {
		Desk desk = new Desk(data);
		assertEquals(ExitCode.DONE, desk.run("import", "delivery", folder.resolve("source/FLIS_0999_201503").toString()));
		assertTrue(desk.output().contains("allerede gemt"), desk::output);
		assertEquals(ExitCode.DONE, desk.run("status", "--json"), desk::output);
		assertTrue(desk.output().contains("\"name\":\"FLIS_0999_201503\""), desk::output);
	}

	@Test
	void noCprNumberIsWrittenAnywhere() throws IOException {
		List<String> numbers;
		try (Stream<String> rows = Files.lines(folder.resolve("source/FLIS_0999_201412/BORGER.csv"))) {
			numbers = rows.skip(1).map(r -> r.substring(0, 10)).toList();
		}
		String first = numbers.getFirst();
		int files = 0;
		try (Stream<Path> all = Stream.concat(Files.walk(data), Files.walk(folder.resolve("report")))) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				files++;
				for (String number : numbers.subList(0, 50)) {
					assertFalse(bytes.contains(number), () -> "a CPR number in " + file.getFileName());
				}
			}
		}
		assertTrue(files > 10 && first.length() == 10, "looked at too few files");
	}
}
