package dk.boligmonitor.dataimport.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.record.RecordKind;

class StatisticsTest {

	/** Any statistics. */
	private static Statistics random(long seed) {
		Random random = new Random(seed);
		Map<RecordKind, FileFigures> files = new TreeMap<>();
		for (RecordKind kind : List.of(RecordKind.BORGER, RecordKind.ELEV, new RecordKind("TANDPLEJE"))) {
			if (random.nextInt(4) > 0) {
				Map<String, Long> codes = new TreeMap<>();
				for (int i = random.nextInt(5); i > 0; i--) {
					codes.put("c" + random.nextInt(6), (long) random.nextInt(1000));
				}
				files.put(kind, FileFigures.of(Set.of("k" + random.nextInt(3), "æ\"\\;" + random.nextInt(2)),
						random.nextInt(9999),
						random.nextInt(9), Map.of("k" + random.nextInt(3), (long) random.nextInt(99)),
						Map.of("k" + random.nextInt(3), codes),
						Map.of(ProblemCode.values()[random.nextInt(20)], (long) random.nextInt(9))));
			}
		}
		Statistics made = new Statistics(new TreeMap<>(files), Optional.empty());
		return random.nextBoolean() ? made : made.withUnmatched(random.nextInt(50), 50);
	}

	@Test
	void addingIsOrderly() {
		for (long seed = 0; seed < 500; seed += 3) {
			Statistics a = random(seed);
			Statistics b = random(seed + 1);
			Statistics c = random(seed + 2);
			assertEquals(a.plus(b), b.plus(a), "seed " + seed);
			assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)), "seed " + seed);
			assertEquals(a, a.plus(Statistics.NONE), "seed " + seed);
			for (RecordKind kind : a.plus(b).files().keySet()) {
				assertEquals(a.file(kind).rows() + b.file(kind).rows(), a.plus(b).file(kind).rows());
				assertEquals(a.file(kind).rejected() + b.file(kind).rejected(), a.plus(b).file(kind).rejected());
			}
		}
	}

	@Test
	void textComesBack() {
		for (long seed = 0; seed < 300; seed++) {
			Statistics made = random(seed);
			assertEquals(Optional.of(made), Statistics.parse(made.toText()), "seed " + seed);
		}
		assertEquals("{\"version\":1,\"files\":{}}", Statistics.NONE.toText());
		Statistics small = Towns.of(Map.of(RecordKind.ELEV,
				FileFigures.of(Set.of("cpr"), 3, 1, Map.of("cpr", 0L), Map.of("skoletype", Map.of("10", 2L)),
						Map.of(ProblemCode.CPR_INVALID, 1L))))
				.withUnmatched(1, 2);
		assertEquals("{\"version\":1,\"unmatched\":[1,2],\"files\":{\"ELEV\":{\"columns\":[\"cpr\"],\"rows\":3,\"duplicates\":1,"
				+ "\"empty\":{\"cpr\":0},\"codes\":{\"skoletype\":{\"10\":2}},\"rejects\":{\"CPR_INVALID\":1}}}}",
						small.toText());
	}

	/** Statistics of older or newer versions, or none: then there is nothing to compare with. */
	@Test
	void otherTextsAreNoStatistics() {
		String sound = random(1).toText();
		for (String text : List.of("", " ", "{}", "[]", "null", "1", "{\"version\":2,\"files\":{}}", "{\"version\":1}",
				"{\"version\":1,\"files\":[]}", "{\"version\":1,\"files\":{\"elev\":{}}}",
				"{\"version\":1,\"files\":{\"ELEV\":{}}}",
				"{\"version\":1,\"unmatched\":[3,2],\"files\":{}}", "{\"version\":1,\"unmatched\":[],\"files\":{}}",
				sound.replaceFirst("\"rows\":\\d+", "\"rows\":-1"), sound.replaceFirst("\"rows\":\\d+", "\"rows\":\"x\""))) {
			assertEquals(Optional.empty(), Statistics.parse(text), text);
		}
		for (int cut = 0; cut < sound.length(); cut++) {
			assertEquals(Optional.empty(), Statistics.parse(sound.substring(0, cut)), "cut at " + cut);
		}
	}

	/** A rule that this version does not know any more takes nothing else away. */
	@Test
	void rulesOfOtherVersionsAreLeftOut() {
		Statistics read = Statistics.parse("{\"version\":1,\"files\":{\"ELEV\":{\"columns\":[],\"rows\":3,\"duplicates\":0,"
				+ "\"empty\":{},\"codes\":{},\"rejects\":{\"FORGOTTEN\":1,\"CPR_INVALID\":2}}}}").orElseThrow();
		assertEquals(Map.of(ProblemCode.CPR_INVALID, 2L), read.file(RecordKind.ELEV).rejects());
	}

	@Test
	void sharesOfMoreThanAllAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> Statistics.NONE.withUnmatched(3, 2));
		assertFalse(Statistics.NONE.withUnmatched(0, 0).unmatched().isEmpty());
	}
}
