package dk.boligmonitor.dataimport.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class PlacementsTest {

	/** Person, first and last day, line. */
	private record Stay(long person, int start, int end, int line) {
	}

	private static Placements.Overlaps overlaps(int shared, List<Stay> stays) {
		Placements placements = new Placements();
		stays.forEach(s -> placements.add(s.person(), s.start(), s.end(), s.line()));
		return placements.overlaps(shared);
	}

	@Test
	void onlyPlacementsOfOnePersonOverlap() {
		assertEquals(0, overlaps(0, List.of(new Stay(1, 10, 20, 2), new Stay(2, 10, 20, 3))).rows());
		assertEquals(new Placements.Overlaps(1, 3), overlaps(0, List.of(new Stay(1, 10, 20, 2), new Stay(1, 15, 30, 3))));
	}

	@Test
	void aChildMovesOnTheDayTheNextPlacementBegins() {
		List<Stay> handedOver = List.of(new Stay(1, 10, 20, 2), new Stay(1, 20, 30, 3));
		assertEquals(0, overlaps(1, handedOver).rows());
		assertEquals(1, overlaps(0, handedOver).rows());
		assertEquals(1, overlaps(1, List.of(new Stay(1, 10, 20, 2), new Stay(1, 19, 30, 3))).rows());
	}

	@Test
	void onesInsideAndOpenOnesCount() {
		assertEquals(new Placements.Overlaps(1, 3), overlaps(1, List.of(new Stay(1, 10, 99, 2), new Stay(1, 50, 50, 3))));
		assertEquals(new Placements.Overlaps(2, 2), overlaps(1,
				List.of(new Stay(1, 40, 60, 2), new Stay(1, 10, Placements.OPEN, 3), new Stay(1, 70, Placements.OPEN, 4))));
	}

	/** Against the plain definition: a row counts if an earlier row of the person (by start, line) lasts into it. */
	@Test
	void agreesWithTheDefinitionOnRandomRows() {
		Random random = new Random(4);
		for (int run = 0; run < 200; run++) {
			List<Stay> stays = new ArrayList<>();
			int rows = random.nextInt(400);
			for (int i = 0; i < rows; i++) {
				int start = random.nextInt(60);
				stays.add(new Stay(random.nextInt(40) - 20, start, start + random.nextInt(12), i + 2));
			}
			int shared = random.nextInt(3);
			List<Stay> sorted = new ArrayList<>(stays);
			sorted.sort(Comparator.comparingLong(Stay::start).thenComparingInt(Stay::line));
			long expected = 0;
			long first = Long.MAX_VALUE;
			for (int i = 0; i < sorted.size(); i++) {
				Stay late = sorted.get(i);
				boolean hit = false;
				for (Stay early : sorted.subList(0, i)) {
					hit |= early.person() == late.person() && early.end() - late.start() + 1 > shared;
				}
				expected += hit ? 1 : 0;
				first = hit ? Math.min(first, late.line()) : first;
			}
			assertEquals(new Placements.Overlaps(expected, first), overlaps(shared, stays), "run " + run);
		}
	}

	@Test
	void oneMillionPlacementsOfOnePersonAreDoneAtOnce() {
		Placements placements = new Placements();
		int rows = 1_000_000;
		for (int i = 0; i < rows; i++) {
			placements.add(7, i % 1000, Placements.OPEN, i + 2L);
		}
		assertEquals(rows - 1, placements.overlaps(0).rows());
	}
}
