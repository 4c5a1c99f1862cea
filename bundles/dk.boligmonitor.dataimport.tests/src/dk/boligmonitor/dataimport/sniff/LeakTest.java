package dk.boligmonitor.dataimport.sniff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.profile.ProfileFile;
import dk.boligmonitor.model.Progress;

/** Nothing that comes out of looking at a file tells of a person. */
class LeakTest {

	private static final List<String> NAMES = List.of("Anna", "Jensen", "Bøgegade", "Søren", "Østergaard", "Ærø");

	private final Path folder;

	LeakTest(@TempDir Path folder) {
		this.folder = folder;
	}

	/** All that a guess says, in one text. */
	private static String all(Sniffer sniffer, Guess guess) throws Exception {
		StringBuilder all = new StringBuilder();
		all.append(guess).append(guess.files()).append(guess.findings()).append(guess.questions()).append(guess.profile());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ProfileFile.write(guess.profile(), out);
		all.append(out.toString(StandardCharsets.UTF_8));
		for (FileGuess file : guess.files()) {
			if (file.kind().isPresent()) {
				all.append(sniffer.preview(guess, file.file(), 1000, Progress.NONE));
			}
		}
		return all.toString();
	}

	private static void assertSilent(Sniffer sniffer, Guess guess, List<String> secrets) throws Exception {
		List<Guess> guesses = new ArrayList<>(List.of(guess));
		guess.questions().stream().filter(q -> q.code() == Question.Code.KIND).findFirst()
				.ifPresent(q -> q.choices().stream().filter(c -> !c.equals(Question.LEAVE_OUT))
						.forEach(c -> guesses.add(guess.answer(q, c))));
		for (Guess one : guesses) {
			String all = all(sniffer, one);
			for (String secret : secrets) {
				assertFalse(all.contains(secret), () -> "Told: " + secret.replaceAll("[0-9]", "*"));
			}
		}
	}

	private static List<String> numbers(int rows) {
		return IntStream.range(0, rows).mapToObj(Shapes::cpr).toList();
	}

	private static List<String> secrets(int rows) {
		List<String> secrets = new ArrayList<>(numbers(rows));
		secrets.addAll(NAMES);
		return secrets;
	}

	private static String name(int i) {
		return NAMES.get(i % 3) + " " + NAMES.get(3 + i % 3);
	}

	@Test
	void aDelivery() throws Exception {
		Path delivery = folder.resolve("FLIS_0217_201503");
		String rows = Shapes.lines(Shapes.FLIS_HEADER + ";navn", 50, i -> Shapes.resident(i) + ";" + name(i));
		Shapes.file(delivery, "BORGER.csv", rows);
		assertSilent(Shapes.ALONE, Shapes.look(delivery), secrets(50));
	}

	@Test
	void withoutHeader() throws Exception {
		String rows = Shapes.lines("", 50, i -> name(i) + ";" + Shapes.cpr(i) + ";" + NAMES.get(3));
		Path file = Shapes.file(folder, "personer.csv", rows);
		assertSilent(Shapes.ALONE, Shapes.look(file), secrets(50));
	}

	@Test
	void aFirstRowThatMayBeAPerson() throws Exception {
		Path file = Shapes.file(folder, "navne.csv", "Anna Jensen;Bøgegade\r\nSøren Østergaard;Kirkevej\r\n");
		assertSilent(Shapes.ALONE, Shapes.look(file), secrets(0));
	}

	@Test
	void numbersInTheHeaderAndInWords() throws Exception {
		Path file = Shapes.file(folder, "ord.csv", "cpr;koen;" + Shapes.cpr(7) + "\r\n"
				+ Shapes.lines("", 30, i -> Shapes.cpr(i) + ";K;se " + Shapes.cpr(i + 30) + " " + name(i)));
		assertSilent(Shapes.ALONE, Shapes.look(file), secrets(60));
	}

	@Test
	void numbersWithoutTheirZeroAndWithHyphen() throws Exception {
		Path file = Shapes.file(folder, "ni.csv", Shapes.lines("x;y", 30,
				i -> (101601000 + i) + ";" + Shapes.cpr(i).substring(0, 6) + "-" + Shapes.cpr(i).substring(6)));
		List<String> secrets = new ArrayList<>(IntStream.range(0, 30).mapToObj(i -> Integer.toString(101601000 + i)).toList());
		IntStream.range(0, 30).mapToObj(i -> Shapes.cpr(i).substring(6)).forEach(s -> secrets.add("-" + s));
		assertSilent(Shapes.ALONE, Shapes.look(file), secrets);
	}

	@Test
	void fixedWidthAndTotals() throws Exception {
		String text = Shapes.lines("", 40, i -> "%-30s %s %4d".formatted(name(i), Shapes.cpr(i), i))
				+ "%-30s %s %4d".formatted("I alt", "          ", 40);
		Guess guess = Shapes.look(Shapes.file(folder, "fast.txt", text));
		assertTrue(guess.files().getFirst().columns().size() >= 3, guess.files().toString());
		assertSilent(Shapes.ALONE, guess, secrets(40));
	}

	@Test
	void theExtractOfCpr() throws Exception {
		Path file = RealFiles.path("cpr-direkte-test/U12170-P_opgavenr_110901_ADRNVN_FE.txt");
		List<String> secrets = new ArrayList<>();
		for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
			if (line.startsWith("001")) {
				secrets.add(line.substring(3, 13));
			} else if (line.startsWith("008")) {
				secrets.add(line.substring(13, Math.min(63, line.length())).strip());
			}
		}
		secrets.removeIf(String::isEmpty);
		assertTrue(secrets.size() > 150);
		assertSilent(Shapes.SNIFFER, Shapes.SNIFFER.look(file, Progress.NONE), secrets);
		assertSilent(Shapes.ALONE, Shapes.look(file), secrets);
	}
}
