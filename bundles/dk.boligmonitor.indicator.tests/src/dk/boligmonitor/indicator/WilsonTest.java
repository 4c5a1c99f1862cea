package dk.boligmonitor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.model.result.Interval;

class WilsonTest {

	private static final double PRINTED = 0.00005;

	private static void assertInterval(double lower, double upper, int hits, int cases) {
		Interval interval = Wilson.interval(hits, cases);
		assertEquals(lower, interval.lower(), PRINTED);
		assertEquals(upper, interval.upper(), PRINTED);
	}

	/** Newcombe 1998, table I, method 3. */
	@Test
	void publishedExamples() {
		assertInterval(0.2553, 0.3662, 81, 263);
		assertInterval(0.0624, 0.1605, 15, 148);
		assertInterval(0.0000, 0.1611, 0, 20);
		assertInterval(0.0061, 0.1718, 1, 29);
	}

	@Test
	void staysInsideZeroAndOneAndHoldsTheShare() {
		for (int cases = 1; cases <= 60; cases++) {
			for (int hits = 0; hits <= cases; hits++) {
				Interval interval = Wilson.interval(hits, cases);
				double share = (double) hits / cases;
				assertTrue(0 <= interval.lower() && interval.lower() <= share, hits + "/" + cases);
				assertTrue(share <= interval.upper() && interval.upper() <= 1, hits + "/" + cases);
			}
		}
	}
}
