package dk.boligmonitor.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;

class DemoMunicipalityTest {

	private static final DemoPlan PLAN = DemoPlan.standard().withPeople(4_000);

	@TempDir
	static Path directory = Path.of("");
	private static DemoFiles files = new DemoFiles(Path.of(""), List.of(), List.of());

	@BeforeAll
	static void make() throws IOException {
		files = DemoMunicipality.make(PLAN, directory.resolve("a"), Progress.NONE);
	}

	@Test
	void theSamePlanGivesTheSameBytes() throws IOException {
		Path again = directory.resolve("b");
		DemoMunicipality.make(PLAN, again, Progress.NONE);
		List<Path> first = all(directory.resolve("a"));
		assertTrue(first.size() > 50);
		assertEquals(first.size(), all(again).size());
		for (Path p : first) {
			Path twin = again.resolve(directory.resolve("a").relativize(p));
			assertEquals(-1, Files.mismatch(p, twin), p.getFileName().toString());
		}
	}

	@Test
	void anotherSeedGivesOtherPeople() throws IOException {
		DemoFiles other = DemoMunicipality.make(PLAN.withSeed(1), directory.resolve("c"), Progress.NONE);
		assertTrue(Files.mismatch(borger(other, 0), borger(files, 0)) >= 0);
	}

	private static List<Path> all(Path folder) throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static Path borger(DemoFiles of, int index) {
		return of.deliveries().get(index).path().resolve("BORGER.csv");
	}

	@Test
	void theDeliveriesRunFromJune2012ToMarch2015() {
		assertEquals(12, files.deliveries().size());
		assertEquals("FLIS_0999_201206", files.deliveries().getFirst().path().getFileName().toString());
		assertEquals("FLIS_0999_201503", files.deliveries().getLast().path().getFileName().toString());
		assertEquals("FLIS_0999_201403.zip", files.deliveries().get(7).path().getFileName().toString());
	}

	@Test
	void rowsAreResidentsAndBrokenOnes() throws IOException {
		for (int i = 0; i < 12; i++) {
			DemoDelivery delivery = files.deliveries().get(i);
			if (i != 7) {
				int broken = delivery.rejects() == 0 ? 0 : 4;
				assertEquals(delivery.residents() + broken, lines(borger(files, i), i).size() - 1);
			}
		}
		assertEquals(List.of(5, 5, 5), files.deliveries().stream().map(DemoDelivery::rejects).filter(r -> r > 0).toList());
	}

	private static List<String> lines(Path file, int index) throws IOException {
		return Files.readAllLines(file, index == 6 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
	}

	@Test
	void noFaultWhereNoneIsPromised() throws IOException {
		for (int i = 0; i < 12; i++) {
			DemoDelivery delivery = files.deliveries().get(i);
			if (i == 7 || delivery.rejects() > 0) {
				continue;
			}
			List<String> lines = lines(borger(files, i), i);
			List<String> header = List.of(lines.getFirst().replace("\uFEFF", "").split(";"));
			Set<String> seen = new HashSet<>();
			for (String line : lines.subList(1, lines.size())) {
				String[] cells = line.split(";", -1);
				String cpr = cells[header.indexOf("cpr")];
				assertTrue(cpr.matches("(6[1-9]|[78]\\d|9[01])\\d{8}"));
				assertTrue(seen.add(cpr));
				LocalDate born = LocalDate.parse(cells[header.indexOf("foedselsdato")]);
				assertFalse(born.isAfter(delivery.month().atEndOfMonth()));
				assertFalse(LocalDate.parse(cells[header.indexOf("tilflytningsdato")]).isBefore(born));
			}
		}
	}

	@Test
	void promisedFaultsAreThere() throws IOException {
		List<String> lines = Files.readAllLines(borger(files, 1));
		assertTrue(lines.stream().anyMatch(l -> l.startsWith("4711;")));
		assertTrue(lines.stream().anyMatch(l -> l.contains(";ukendt_herkomst;")));
		List<String> numbers = lines.stream().map(l -> l.split(";")[0]).toList();
		assertEquals(1, numbers.size() - new HashSet<>(numbers).size());
		assertEquals(lines.size(), new HashSet<>(lines).size());
		assertThrows(DateTimeParseException.class, () -> LocalDate.parse("1901-02-30"));
		assertTrue(lines.stream().anyMatch(l -> l.contains(";1901-02-30;")));
	}

	@Test
	void fewPeopleAppearOrDisappearBetweenQuarters() throws IOException {
		Set<String> before = numbers(borger(files, 8));
		Set<String> after = numbers(borger(files, 10));
		Set<String> stayed = new HashSet<>(before);
		stayed.retainAll(after);
		assertTrue(stayed.size() > 0.9 * before.size());
		assertTrue(stayed.size() < before.size());
		assertFalse(before.containsAll(after));
	}

	private static Set<String> numbers(Path file) throws IOException {
		Set<String> numbers = new HashSet<>();
		Files.readAllLines(file).forEach(l -> numbers.add(l.substring(0, 10)));
		return numbers;
	}

	@Test
	void theDeadAreToldOnceAndThenGone() throws IOException {
		List<String> lines = Files.readAllLines(borger(files, 8));
		List<String> dead = lines.stream().filter(l -> l.endsWith(";90")).map(l -> l.substring(0, 10)).toList();
		assertFalse(dead.isEmpty());
		Set<String> next = new HashSet<>(Files.readAllLines(borger(files, 9)).stream().map(l -> l.split(";")[0]).toList());
		dead.forEach(d -> assertFalse(next.contains(d)));
	}

	@Test
	void encodingsAndColumnsVary() throws IOException {
		byte[] bom = Files.readAllBytes(borger(files, 2));
		assertArrayEquals(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, Arrays.copyOf(bom, 3));
		assertTrue(lines(borger(files, 3), 3).getFirst().contains("vejnavn"));
		assertFalse(lines(borger(files, 0), 0).getFirst().contains("vejnavn"));
		assertTrue(lines(borger(files, 6), 6).stream().anyMatch(l -> l.contains("ø")));
	}

	@Test
	void theManifestTellsTheTruth() throws Exception {
		Path folder = files.deliveries().getFirst().path();
		String manifest = Files.readString(folder.resolve("manifest.json"));
		for (String name : List.of("BORGER.csv", "FORANSTALTNING.csv", "ELEV.csv", "KARAKTER.csv", "DAGTILBUD.csv", "FLYTNING.csv")) {
			byte[] bytes = Files.readAllBytes(folder.resolve(name));
			String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
			long rows = Files.readAllLines(folder.resolve(name)).size() - 1L;
			assertTrue(rows > 0, name);
			assertTrue(manifest.contains("{\"name\":\"" + name + "\",\"rows\":" + rows + ",\"sha256\":\"" + sha + "\"}"), name);
		}
		try (ZipFile zip = new ZipFile(files.deliveries().get(7).path().toFile())) {
			assertEquals(7, zip.size());
		}
	}

	@Test
	void relocationsLeadToTheHomesOfToday() throws IOException {
		Path folder = files.deliveries().get(8).path();
		List<String> residents = Files.readAllLines(folder.resolve("BORGER.csv"));
		List<String> header = List.of(residents.getFirst().split(";"));
		Map<String, String> homes = new HashMap<>();
		for (String line : residents) {
			String[] cells = line.split(";", -1);
			homes.put(cells[0], cells[header.indexOf("tilflytningsdato")] + ";" + cells[header.indexOf("kommunekode")] + ";"
					+ cells[header.indexOf("vejkode")] + ";" + cells[header.indexOf("husnr")]);
		}
		List<String> moves = Files.readAllLines(folder.resolve("FLYTNING.csv"));
		assertTrue(moves.size() > 50);
		assertTrue(moves.stream().anyMatch(m -> m.split(";")[2].isEmpty()));
		for (String move : moves.subList(1, moves.size())) {
			String[] cells = move.split(";", -1);
			assertEquals(homes.get(cells[0]), cells[1] + ";" + cells[5] + ";" + cells[6] + ";" + cells[7]);
			assertFalse(LocalDate.parse(cells[1]).isBefore(LocalDate.of(2014, 4, 1)));
		}
	}

	@Test
	void childrenInDaycareKeepTheirPlace() throws IOException {
		Set<String> before = new HashSet<>(Files.readAllLines(files.deliveries().get(8).path().resolve("DAGTILBUD.csv")));
		Set<String> after = new HashSet<>(Files.readAllLines(files.deliveries().get(9).path().resolve("DAGTILBUD.csv")));
		int all = before.size();
		before.retainAll(after);
		assertTrue(before.size() > 0.6 * all && before.size() < all, before.size() + " of " + all);
	}

	@Test
	void addressesHaveAllColumnsOfTheRegister() throws IOException {
		List<String> lines = Files.readAllLines(files.addresses());
		List<String> header = List.of(lines.getFirst().split(","));
		assertEquals(73, header.size());
		assertEquals("betegnelse", header.getLast());
		assertEquals(PLAN.addresses(), lines.size() - 1, PLAN.addresses() * 0.15);
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
			assertEquals(header.size(), cells.length);
			assertEquals(56.0, Double.parseDouble(cells[header.indexOf("wgs84koordinat_bredde")]), 0.5);
			assertEquals("0999" + cells[header.indexOf("vejkode")], cells[header.indexOf("kvh")].substring(0, 8));
		}
	}

	@Test
	void almostEverybodyLivesAtAKnownAddress() throws IOException {
		Set<String> known = new HashSet<>();
		for (String line : Files.readAllLines(files.addresses())) {
			String[] cells = line.split(",");
			known.add(cells[4] + ";" + ("000" + cells[7]).replaceFirst("^0+(?=\\d{3})", ""));
		}
		int homes = 0;
		int lost = 0;
		List<String> lines = Files.readAllLines(borger(files, 0));
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split(";", -1);
			if (!cells[9].isEmpty()) {
				homes++;
				lost += known.contains(cells[8] + ";" + cells[9]) ? 0 : 1;
			}
		}
		assertTrue(homes > 3_900);
		assertTrue(lost < homes / 40, lost + " of " + homes);
	}

	@Test
	void areaFilesNameTheirCoordinates() throws IOException {
		String estates = Files.readString(files.areaFiles().getFirst());
		String districts = Files.readString(files.areaFiles().getLast());
		assertTrue(estates.contains("urn:ogc:def:crs:EPSG::25832"));
		assertFalse(districts.contains("crs"));
		assertEquals(12, estates.split("\"kode\"").length - 1);
		assertEquals(14, districts.split("\"kode\"").length - 1);
		assertTrue(districts.contains("[[[9.") || districts.contains("[[[10."));
	}

	@Test
	void aBenchmarkHasItsAreasAndCornersAndNoFaults() throws IOException {
		DemoPlan plan = DemoPlan.benchmark(5_000, 2_500, 20, 3_000);
		DemoFiles made = DemoMunicipality.make(plan, directory.resolve("d"), Progress.NONE);
		String estates = Files.readString(made.areaFiles().getFirst());
		assertEquals(20, estates.split("\"kode\"").length - 1);
		assertEquals(3_000, estates.split("\\],\\[").length, 600);
		assertTrue(made.deliveries().stream().allMatch(d -> d.rejects() == 0));
		Set<String> before = new HashSet<>(Files.readAllLines(borger(made, 0)));
		long changed = Files.readAllLines(borger(made, 1)).stream().filter(l -> !before.contains(l)).count();
		assertEquals(2.0, 100.0 * changed / before.size(), 1.2);
	}

	@Test
	void aCancelledRunStops() {
		List<Long> seen = new ArrayList<>();
		Progress impatient = new Progress() {
			@Override
			public void at(Step step, long done, long total) {
				seen.add(done);
			}

			@Override
			public boolean cancelled() {
				return !seen.isEmpty();
			}
		};
		assertThrows(CancellationException.class,
				() -> DemoMunicipality.make(PLAN, directory.resolve("e"), impatient));
		assertEquals(List.of(0L), seen);
	}
}
