package dk.boligmonitor.dataimport.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Pauses that grow, and names that fit. */
class LimitsTest {

	private static final Limits LIMITS = new Limits(Duration.ZERO, Duration.ZERO, 9, Duration.ofSeconds(2),
			Duration.ofSeconds(60), Duration.ZERO);

	@Test
	void pausesDoubleUpToTheLongest() {
		assertEquals(List.of(2L, 4L, 8L, 16L, 32L, 60L, 60L),
				IntStream.rangeClosed(1, 7).mapToObj(f -> LIMITS.pause(f, 0).toSeconds()).toList());
		assertEquals(Duration.ofSeconds(60), LIMITS.pause(1_000_000, 0));
	}

	@Test
	void chanceShortensThemByUpToHalf() {
		assertEquals(Duration.ofSeconds(4), LIMITS.pause(3, 1));
		assertEquals(Duration.ofMillis(6_000), LIMITS.pause(3, 0.5));
	}

	@Test
	void patternsAreOfNamesNotOfRegularExpressions() {
		NamePattern flis = new NamePattern("FLIS_????_*");
		assertTrue(flis.fits("FLIS_0999_202501.zip") && flis.fits("flis_0999_"));
		assertFalse(flis.fits("FLIS_099_202501") || flis.fits("xFLIS_0999_202501"));
		assertTrue(new NamePattern("a.(b)+[c]*").fits("A.(B)+[C]"));
		assertFalse(new NamePattern("a.b").fits("axb"));
		assertFalse(new NamePattern("*").fits(".hidden"));
		assertTrue(new NamePattern(".h*").fits(".hidden"));
	}
}
