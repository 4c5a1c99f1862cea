package dk.boligmonitor.dataimport.sniff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.dataimport.sheet.Xlsx;
import dk.boligmonitor.model.Progress;

/** Whatever a file holds, looking at it ends with a guess, and reading it through the guess ends with rows or problems. */
class MutationsTest {

	private final Path folder;

	MutationsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static List<byte[]> originals() {
		String star = "%015d2015-04-022015-03-012015-03-31F\r\ncpr¤|¤|¤skoleaar¤|¤|¤karakter\r\n".formatted(20);
		return List.of(Shapes.lines(Shapes.FLIS_HEADER, 12, Shapes::resident).getBytes(StandardCharsets.UTF_8),
				(star + Shapes.lines("", 20, i -> Shapes.cpr(i) + "¤|¤|¤2014/15¤|¤|¤7")).getBytes(StandardCharsets.UTF_8),
				Shapes.lines("", 20, i -> "001" + Shapes.cpr(i) + "          01000000000000 K1960-01-01")
						.getBytes(StandardCharsets.ISO_8859_1),
				"OMRÅDE,TID,INDHOLD\nBallerup,2015K1,\"1,5\"\nI alt,2015K1,\"2,0\"\n".getBytes(StandardCharsets.UTF_16),
				new Xlsx().style(14).text("<t>cpr</t>").sheet("Ark1",
						"<row><c t=\"s\"><v>0</v></c></row><row><c><v>6101601234</v></c></row>").bytes());
	}

	private static byte[] mutated(byte[] original, Random random) {
		byte[] bytes = original.clone();
		int cut = random.nextInt(bytes.length);
		switch (random.nextInt(6)) {
		case 0 -> {
			return Arrays.copyOf(bytes, cut);
		}
		case 1 -> Arrays.fill(bytes, cut, Math.min(bytes.length, cut + 1 + random.nextInt(40)), (byte) 0);
		case 2 -> Arrays.fill(bytes, cut, Math.min(bytes.length, cut + 1 + random.nextInt(40)), (byte) '"');
		case 3 -> Arrays.fill(bytes, cut, Math.min(bytes.length, cut + 1 + random.nextInt(400)), (byte) ';');
		default -> {
			for (int n = 1 + random.nextInt(20); n > 0; n--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
		}
		}
		return bytes;
	}

	@Test
	void mutations() throws Exception {
		Random random = new Random(7);
		Path file = folder.resolve("x.csv");
		int rows = 0;
		int problems = 0;
		for (int i = 0; i < 300; i++) {
			Files.write(file, mutated(originals().get(i % 5), random));
			Guess guess = Shapes.SNIFFER.look(file, Progress.NONE);
			assertFalse(guess.files().isEmpty());
			if (guess.files().getFirst().kind().isPresent()) {
				Preview preview = Shapes.SNIFFER.preview(guess, "x.csv", 50, Progress.NONE);
				rows += preview.rows().size();
				problems += preview.problems().size();
			}
		}
		assertTrue(rows > 500 && problems > 5, rows + " rows, " + problems + " problems");
	}

	@Test
	void shapesThatTakeMuch() throws Exception {
		for (String text : List.of(";".repeat(3_000_000), "\"".repeat(2_000_000), "a\n".repeat(1_000_000),
				"a;".repeat(20_000) + "\n",
				" ".repeat(60_000) + "x\n" + "x ".repeat(30_000) + "\n", "\u0000".repeat(500_000), "\n".repeat(500_000))) {
			Guess guess = Shapes.look(Shapes.file(folder, "x.csv", text));
			assertTrue(guess.files().getFirst().columns().size() <= 2_000);
		}
	}
}
