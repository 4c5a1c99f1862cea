package dk.boligmonitor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a delivery is spoilt, importing it ends with "done" or "bad data", tells no CPR number, and stores all or nothing.
 * {@code releng/mutations} runs many more of them, with {@code -Dboligmonitor.mutations=N -Dboligmonitor.seed=S}.
 */
class MutatedDeliveriesTest {

	private static final int COUNT = Integer.getInteger("boligmonitor.mutations", 150);
	private static final long SEED = Long.getLong("boligmonitor.seed", 2015);

	@TempDir
	Path folder;

	private final Map<String, byte[]> second = new TreeMap<>();
	private final Set<String> numbers = new HashSet<>();
	private Workplace workplace;

	@BeforeEach
	void aDirectoryWithOneDelivery() throws IOException {
		System.setProperty("boligmonitor.keys", folder.resolve("keys").toString());
		Path source = TinyMunicipality.write(folder.resolve("source"));
		for (String name : List.of("BORGER.csv", "FORANSTALTNING.csv", "ELEV.csv", "KARAKTER.csv")) {
			byte[] file = Files.readAllBytes(source.resolve(TinyMunicipality.SECOND).resolve(name));
			second.put(name, file);
			new String(file, StandardCharsets.UTF_8).lines().map(l -> l.split(";")[0]).filter(c -> c.length() == 10)
					.forEach(numbers::add);
		}
		second.put("manifest.json", "{\"files\":[]}".getBytes(StandardCharsets.UTF_8));
		workplace = new Workplace(CommandLineApplication::open);
		List<String> said = new ArrayList<>();
		assertEquals(ExitCode.DONE, run(said, "import", "delivery", source.resolve(TinyMunicipality.FIRST).toString()), said::toString);
	}

	@AfterEach
	void close() throws Exception {
		workplace.close();
	}

	private int run(List<String> said, String... words) {
		List<String> line = new ArrayList<>(List.of(words));
		line.addAll(List.of("--data", folder.resolve("data").toString()));
		ByteArrayOutputStream caught = new ByteArrayOutputStream();
		PrintStream out = System.out;
		PrintStream err = System.err;
		try (PrintStream both = new PrintStream(caught, true, StandardCharsets.UTF_8)) {
			System.setOut(both);
			System.setErr(both);
			return Commands.execute(workplace, line.toArray(String[]::new));
		} finally {
			System.setOut(out);
			System.setErr(err);
			said.add(caught.toString(StandardCharsets.UTF_8));
		}
	}

	private String status() {
		List<String> said = new ArrayList<>();
		assertEquals(ExitCode.DONE, run(said, "status", "--json"), said::toString);
		return said.getFirst();
	}

	@Test
	void endWithoutCrashOrPartialStorageOrACprNumber() throws IOException {
		Random random = new Random(SEED);
		String before = status();
		Map<Integer, Integer> exits = new TreeMap<>();
		for (int i = 0; i < COUNT; i++) {
			Mutation mutation = Mutation.values()[i % Mutation.values().length];
			Path place = Files.createDirectories(folder.resolve("mutated"));
			Path delivery = mutation.write(new TreeMap<>(second), TinyMunicipality.SECOND, place, random);
			String which = mutation + ", number " + i + " of seed " + SEED;
			int exit = imported(delivery, which);
			exits.merge(exit, 1, Integer::sum);
			if (exit == ExitCode.DONE) {
				List<String> said = new ArrayList<>();
				assertEquals(ExitCode.DONE, run(said, "delivery", "delete", TinyMunicipality.SECOND), () -> which + said);
			}
			assertEquals(before, status(), which);
			delete(place);
		}
		assertTrue(exits.keySet().stream().allMatch(e -> e == ExitCode.DONE || e == ExitCode.BAD_DATA), exits::toString);
		assertTrue(exits.getOrDefault(ExitCode.BAD_DATA, 0) > COUNT / 2, exits::toString);
	}

	private int imported(Path delivery, String which) throws IOException {
		List<String> said = new ArrayList<>();
		// one command line in three accepts rejected rows, so that the storing is tried too
		boolean tolerant = which.hashCode() % 3 == 0;
		String[] words = { "import", "delivery", delivery.toString(), "--max-rejects", tolerant ? "100000" : "0" };
		int exit = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> run(said, words), which);
		String told = String.join("", said);
		assertFalse(told.contains("Exception"), () -> which + ": " + told);
		assertNoNumber(told, which);
		Path rejects = folder.resolve("data/rejects");
		if (Files.isDirectory(rejects)) {
			for (Path file : files(rejects)) {
				assertNoNumber(Files.readString(file), which);
			}
		}
		return exit;
	}

	private void assertNoNumber(String text, String which) {
		Stream<String> runs = Arrays.stream(text.split("[^0-9]+")).filter(r -> r.length() >= 10);
		assertTrue(runs.noneMatch(r -> numbers.stream().anyMatch(r::contains)), () -> which + " tells a CPR number");
	}

	private static List<Path> files(Path place) throws IOException {
		try (Stream<Path> all = Files.walk(place)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

	private static void delete(Path place) throws IOException {
		try (Stream<Path> all = Files.walk(place)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
