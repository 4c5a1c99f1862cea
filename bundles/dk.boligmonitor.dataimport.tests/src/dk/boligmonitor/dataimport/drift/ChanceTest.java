package dk.boligmonitor.dataimport.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ChanceTest {

	/** By hand: 60 of 100 against 50 of 100; pooled 0.55; error √(0.55·0.45·0.02) = 0.070356; 0.1/0.070356 = 1.42134. */
	@Test
	void sharesAreComparedInStandardDeviations() {
		assertEquals(1.42134, Chance.deviations(60, 100, 50, 100), 1e-5);
		assertEquals(0, Chance.deviations(0, 100, 0, 100));
		assertEquals(0, Chance.deviations(100, 100, 100, 100));
	}

	/** (110 − 90)/√200. */
	@Test
	void countsAreComparedInStandardDeviations() {
		assertEquals(1.41421, Chance.deviations(110, 90), 1e-5);
		assertEquals(0, Chance.deviations(0, 0));
	}

	/** By hand: 0.1·ln(0.6/0.5) + (−0.1)·ln(0.4/0.5) = 0.018232 + 0.022314. */
	@Test
	void stabilityIndexIsTheSumOfBothDivergences() {
		Map<String, Long> even = Map.of("a", 50L, "b", 50L);
		Map<String, Long> odd = Map.of("a", 600L, "b", 400L);
		assertEquals(0.040547, Chance.stability(even, odd, Set.of("a", "b")), 1e-6);
		assertEquals(Chance.stability(even, odd, Set.of("a", "b")), Chance.stability(odd, even, Set.of("a", "b")), 1e-12);
		assertEquals(0, Chance.stability(even, even, Set.of("a", "b")));
	}

	/** A code that did not come counts as 0.0001: (0.5 − 0.0001)·ln(5000) + (0.5 − 1)·ln(0.5). */
	@Test
	void codesThatDidNotComeDoNotMakeItInfinite() {
		double expected = 0.4999 * Math.log(0.5 / 0.0001) + 0.5 * Math.log(2);
		assertEquals(expected, Chance.stability(Map.of("a", 1L), Map.of("a", 1L, "b", 1L), Set.of("a", "b")), 1e-9);
	}
}
