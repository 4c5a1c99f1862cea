package dk.boligmonitor.demo.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dk.boligmonitor.demo.town.Gate.Use;

class TownTest {

	private static final Town TOWN = Town.build(60_000, 25_000, 12, new Chance(7));

	@Test
	void hasAboutTheAddressesOfThePlan() {
		assertEquals(25_000, TOWN.gates().size(), 600);
	}

	@Test
	void everyAddressLiesInExactlyOneDistrict() {
		for (Gate g : TOWN.gates()) {
			long in = TOWN.districts().stream().filter(d -> d.outline().contains(g.x(), g.y())).count();
			assertEquals(1, in, g.street().name() + " " + g.house());
		}
	}

	@Test
	void flatsOfAnEstateLieInItAndInNoOther() {
		for (Gate g : TOWN.gates()) {
			for (int e = 0; e < TOWN.estates().size(); e++) {
				boolean in = TOWN.estates().get(e).outline().contains(g.x(), g.y());
				assertEquals(g.use() == Use.ESTATE_BLOCK && g.group() == e, in, g.street().name() + " " + g.house());
			}
		}
	}

	@Test
	void streetNamesAndHouseNumbersAreUnique() {
		Map<String, String> codes = new HashMap<>();
		Set<String> houses = new HashSet<>();
		for (Gate g : TOWN.gates()) {
			codes.putIfAbsent(g.street().name(), g.street().code());
			assertEquals(codes.get(g.street().name()), g.street().code(), g.street().name());
			assertTrue(houses.add(g.street().code() + g.house()), g.street().name() + " " + g.house());
			assertTrue(g.house().matches("[1-9]\\d{0,2}[A-HK-NPR-Z]?"), g.house());
		}
		assertTrue(codes.size() > 400, codes.size() + " streets");
	}

	@Test
	void namesAreDanish() {
		for (String letter : List.of("æ", "ø", "å", "Ø", "Å")) {
			assertTrue(TOWN.gates().stream().anyMatch(g -> g.street().name().contains(letter)), letter);
		}
	}

	@Test
	void neighboursShareTheirBorderCornerByCorner() {
		assertTrue(common(TOWN.estates().get(1), TOWN.estates().get(2), 0) >= 6);
		assertTrue(common(TOWN.estates().get(1), TOWN.estates().get(2), 5) > common(TOWN.estates().get(1), TOWN.estates().get(2), 0));
		assertFalse(common(TOWN.estates().get(0), TOWN.estates().get(3), 0) > 0);
	}

	private static int common(Area a, Area b, double step) {
		Set<String> corners = corners(a, step);
		corners.retainAll(corners(b, step));
		return corners.size();
	}

	private static Set<String> corners(Area area, double step) {
		Outline outline = step == 0 ? area.outline() : area.outline().densified(step);
		Set<String> corners = new HashSet<>();
		double[] ring = outline.polygons().getFirst().getFirst();
		for (int i = 0; i < ring.length; i += 2) {
			corners.add(ring[i] + " " + ring[i + 1]);
		}
		return corners;
	}

	@Test
	void ringsAreClosedAndOuterOnesRunCounterClockwise() {
		for (Area area : TOWN.estates()) {
			for (List<double[]> polygon : area.outline().polygons()) {
				for (int r = 0; r < polygon.size(); r++) {
					double[] ring = polygon.get(r);
					assertEquals(ring[0], ring[ring.length - 2]);
					assertEquals(ring[1], ring[ring.length - 1]);
					assertEquals(r == 0, twiceTheSurface(ring) > 0, area.name());
				}
			}
		}
		assertTrue(TOWN.districts().stream().allMatch(d -> twiceTheSurface(d.outline().polygons().getFirst().getFirst()) > 0));
	}

	@Test
	void oneEstateHasAHoleAndOneHasTwoParts() {
		assertEquals(1, TOWN.estates().stream().filter(e -> e.outline().polygons().getFirst().size() == 2).count());
		assertEquals(1, TOWN.estates().stream().filter(e -> e.outline().polygons().size() == 2).count());
	}

	/** Twice the signed surface; from the first corner, so that large coordinates lose no digits. */
	private static double twiceTheSurface(double[] ring) {
		double sum = 0;
		for (int i = 0; i + 3 < ring.length; i += 2) {
			sum += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
		}
		return sum;
	}
}
