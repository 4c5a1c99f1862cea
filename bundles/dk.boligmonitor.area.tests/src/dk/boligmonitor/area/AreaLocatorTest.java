package dk.boligmonitor.area;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;

class AreaLocatorTest {

	private static AreaOutline area(String code, String wkt) throws ParseException {
		return Outlines.of(new AreaCode(code), "Area " + code, new WKTReader(Outlines.FACTORY).read(wkt));
	}

	private static String square(double west, double south, double size) {
		double east = west + size;
		double north = south + size;
		return "POLYGON((" + west + " " + south + "," + east + " " + south + "," + east + " " + north + "," + west + " "
				+ north + "," + west + " " + south + "))";
	}

	@Test
	void aPointInsideIsFoundAndOneOutsideIsNot() throws Exception {
		AreaLocator locator = new AreaLocator(List.of(area("a", square(0, 0, 10)), area("b", square(20, 0, 10))));

		assertEquals(0, locator.areaAt(5, 5));
		assertEquals(1, locator.areaAt(25, 5));
		assertEquals(-1, locator.areaAt(15, 5));
	}

	@Test
	void theBorderBelongsToTheArea() throws Exception {
		AreaLocator locator = new AreaLocator(List.of(area("a", square(0, 0, 10))));

		assertEquals(0, locator.areaAt(10, 5), "edge");
		assertEquals(0, locator.areaAt(10, 10), "corner");
		assertEquals(-1, locator.areaAt(Math.nextUp(10), 5), "just outside");
	}

	@Test
	void aCommonBorderBelongsToTheCodeThatSortsFirst() throws Exception {
		AreaOutline late = area("b", square(0, 0, 10));
		AreaOutline early = area("a", square(10, 0, 10));

		assertEquals(1, new AreaLocator(List.of(late, early)).areaAt(10, 5));
		assertEquals(0, new AreaLocator(List.of(early, late)).areaAt(10, 5));
		assertEquals(0, new AreaLocator(List.of(early, late)).areaAt(10, 10), "common corner");
	}

	@Test
	void codesSortAsTextsNotAsNumbers() throws Exception {
		AreaLocator locator = new AreaLocator(List.of(area("9", square(0, 0, 10)), area("10", square(10, 0, 10))));

		assertEquals(1, locator.areaAt(10, 5));
	}

	@Test
	void whereAreasOverlapTheCodeThatSortsFirstHasThePoint() throws Exception {
		AreaLocator locator = new AreaLocator(List.of(area("z", square(0, 0, 10)), area("m", square(5, 0, 10))));

		assertEquals(1, locator.areaAt(7, 5));
		assertEquals(0, locator.areaAt(4, 5));
	}

	@Test
	void aHoleIsOutsideButItsRimIsNot() throws Exception {
		AreaLocator locator = new AreaLocator(
				List.of(area("a", "POLYGON((0 0,10 0,10 10,0 10,0 0),(4 4,4 6,6 6,6 4,4 4))")));

		assertEquals(-1, locator.areaAt(5, 5));
		assertEquals(0, locator.areaAt(4, 5));
		assertEquals(0, locator.areaAt(3, 5));
	}

	@Test
	void islandsBelongToTheirArea() throws Exception {
		AreaLocator locator = new AreaLocator(List.of(area("a", "MULTIPOLYGON(((0 0,10 0,10 10,0 0)),((20 0,30 0,30 9,20 0)))"),
				area("b", square(12, 0, 5))));

		assertEquals(0, locator.areaAt(9, 1));
		assertEquals(0, locator.areaAt(29, 1));
		assertEquals(1, locator.areaAt(13, 1));
	}

	@Test
	void whatIsNoPointLiesNowhere() throws Exception {
		AreaLocator locator = new AreaLocator(List.of(area("a", square(0, 0, 10))));

		assertEquals(-1, locator.areaAt(Double.NaN, 5));
		assertEquals(-1, locator.areaAt(5, Double.POSITIVE_INFINITY));
	}

	@Test
	void withoutAreasNothingIsFound() {
		assertArrayEquals(new int[] { -1 },
				new AreaLocator(List.of()).locate(new double[] { 1 }, new double[] { 1 }, Progress.NONE));
	}

	@Test
	void manyPointsAgreeWithAskingEveryAreaOneByOne() throws Exception {
		Random random = new Random(20150131);
		List<AreaOutline> areas = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			areas.add(area(String.format("%02d", i), star(random)));
		}
		Collections.shuffle(areas, random);
		int count = 20_000;
		// whole numbers, so that many points fall on corners and edges
		double[] eastings = random.doubles(count, 0, 1000).map(Math::rint).toArray();
		double[] northings = random.doubles(count, 0, 1000).map(Math::rint).toArray();
		List<Geometry> outlines = areas.stream().map(Outlines::geometry).toList();

		int[] found = new AreaLocator(areas).locate(eastings, northings, Progress.NONE);

		for (int i = 0; i < count; i++) {
			assertEquals(bruteForce(areas, outlines, eastings[i], northings[i]), found[i]);
		}
		assertTrue(IntStream.of(found).filter(a -> a >= 0).count() > count / 4, "too few points inside to prove anything");
	}

	private static String star(Random random) {
		int x = random.nextInt(900) + 50;
		int y = random.nextInt(900) + 50;
		StringBuilder wkt = new StringBuilder("POLYGON((");
		String first = "";
		for (int corner = 0; corner < 12; corner++) {
			double radius = 20 + random.nextInt(80);
			String position = Math.rint(x + radius * Math.cos(corner * Math.PI / 6)) + " "
					+ Math.rint(y + radius * Math.sin(corner * Math.PI / 6));
			first = corner == 0 ? position : first;
			wkt.append(position).append(',');
		}
		return wkt.append(first).append("))").toString();
	}

	private static int bruteForce(List<AreaOutline> areas, List<Geometry> outlines, double easting, double northing) {
		Geometry point = Outlines.FACTORY.createPoint(new Coordinate(easting, northing));
		return IntStream.range(0, areas.size()).filter(i -> outlines.get(i).covers(point)).boxed()
				.min((a, b) -> areas.get(a).code().compareTo(areas.get(b).code())).orElse(-1);
	}

	@Test
	void theUserCanStopIt() throws Exception {
		AreaLocator locator = new AreaLocator(List.of(area("a", square(0, 0, 10))));
		Progress stopped = new Progress() {
			@Override
			public void at(Step step, long done, long total) {
				// not asked
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> locator.locate(new double[50_000], new double[50_000], stopped));
	}

	@Test
	void columnsOfDifferentLengthAreAMistakeOfTheCaller() {
		assertThrows(IllegalArgumentException.class,
				() -> new AreaLocator(List.of()).locate(new double[1], new double[2], Progress.NONE));
	}
}
