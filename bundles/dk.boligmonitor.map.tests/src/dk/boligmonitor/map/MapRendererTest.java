package dk.boligmonitor.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

import dk.boligmonitor.classification.Classifier;
import dk.boligmonitor.classification.Legend;
import dk.boligmonitor.classification.Legends;
import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.classification.ValueRange;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.place.AreaOutline;
import dk.boligmonitor.model.place.AreaSet;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.CategoryRule;
import dk.boligmonitor.model.result.Direction;
import dk.boligmonitor.model.result.DisclosureClass;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.model.result.Kind;
import dk.boligmonitor.model.result.Outcome;
import dk.boligmonitor.model.result.Reason;
import dk.boligmonitor.model.result.Standing;
import dk.boligmonitor.model.result.Unit;

class MapRendererTest {

	private static final String SET = "områder";
	private static final Period PERIOD = Period.parse("2015").orElseThrow();
	private static final double EAST = 556_000;
	private static final double NORTH = 6_321_000;
	private static final GeometryFactory FACTORY = new GeometryFactory();

	/** Words that are easy to count and never take room for a state. */
	private static final MapTexts TEXTS = new MapTexts() {
		@Override
		public String subtitle(Legend legend) {
			return "procent, 2015";
		}

		@Override
		public String countHeading() {
			return "n";
		}

		@Override
		public String mark(Mark mark) {
			return mark.name();
		}

		@Override
		public String range(ValueRange range, IndicatorInfo indicator) {
			return "0-1";
		}

		@Override
		public String label(AreaResult result) {
			return result.outcome().shown().isPresent() ? "1" : "";
		}

		@Override
		public String benchmark(Legend legend) {
			return "10";
		}

		@Override
		public Optional<String> remark(IndicatorInfo indicator) {
			return Optional.empty();
		}

		@Override
		public String distance(int metres) {
			return metres + " m";
		}

		@Override
		public String north() {
			return "N";
		}
	};

	private static IndicatorInfo indicator(Direction direction) {
		return new IndicatorInfo(new IndicatorId("a"), "A", "T", "", "", "FLIS", Kind.PROPORTION, Unit.PERCENT, 1, direction,
				CategoryRule.KL, DisclosureClass.INTERNAL, 3, 0, false, 1, "test");
	}

	private static Geometry square(double east, double north, double side) {
		return FACTORY.toGeometry(new Envelope(EAST + east, EAST + east + side, NORTH + north, NORTH + north + side));
	}

	private static AreaOutline area(String code, Geometry outline) {
		return new AreaOutline(new AreaCode(code), "", new WKBWriter(2).write(outline));
	}

	private static AreaResult result(String code, IndicatorInfo indicator, Outcome outcome) {
		return new AreaResult(new AreaRef(SET, new AreaCode(code), "", AreaRef.Role.AREA), indicator, PERIOD, outcome,
				Standing.NONE, OptionalDouble.empty(), "run");
	}

	private static Outcome value(double value) {
		return new Outcome.Value(new Figures(value, 100, value, Optional.empty()));
	}

	/** Areas 1 km wide in a row, each with one outcome, in a municipality at 10 per cent. */
	private static MapScene row(Direction direction, Outcome... outcomes) {
		IndicatorInfo indicator = indicator(direction);
		List<AreaOutline> outlines = new ArrayList<>();
		List<AreaResult> results = new ArrayList<>();
		results.add(new AreaResult(AreaRef.municipality(MunicipalityCode.of("999"), "Demokøbing"), indicator, PERIOD,
				value(10), Standing.NONE, OptionalDouble.empty(), "run"));
		for (int i = 0; i < outcomes.length; i++) {
			outlines.add(area("" + i, square(i * 1200, 0, 1000)));
			results.add(result("" + i, indicator, outcomes[i]));
		}
		return scene(indicator, outlines, new Classifier().classify(results));
	}

	private static MapScene scene(IndicatorInfo indicator, List<AreaOutline> outlines, List<AreaResult> results) {
		AreaShapes shapes = new AreaShapes(new AreaSet(SET, 1, LocalDate.EPOCH, "f.geojson", outlines));
		Legend legend = Legends.of(indicator, PERIOD, SET, results);
		return MapScene.of("Titel", shapes, legend, results, List.of("note"), TEXTS);
	}

	private static MapLayout layout(MapScene scene) {
		return MapLayout.page(1200, 500, 1, scene);
	}

	/** Colours of the lower left part of an area, where no label stands. */
	private static List<Color> sample(BufferedImage image, MapLayout layout, int index) {
		List<Color> colours = new ArrayList<>();
		for (double m = 60; m < 300; m += 7) {
			double x = layout.frame().getX() + layout.viewport().x(EAST + index * 1200 + m);
			double y = layout.frame().getY() + layout.viewport().y(NORTH + 60 + (m * 3) % 100);
			colours.add(new Color(image.getRGB((int) x, (int) y)));
		}
		return colours;
	}

	@Test
	void categoriesHaveTheirPlainColour() {
		MapScene scene = row(Direction.HIGHER_IS_WORSE, value(20), value(12), value(5));
		BufferedImage image = new MapRenderer().image(scene, layout(scene), Set.of());
		List<Mark> marks = List.of(Mark.RED, Mark.YELLOW, Mark.GREEN);
		for (int i = 0; i < 3; i++) {
			assertEquals(Set.of(Palette.colour(marks.get(i))), new HashSet<>(sample(image, layout(scene), i)));
		}
	}

	@Test
	void neutralIndicatorsAreBlue() {
		MapScene scene = row(Direction.NEUTRAL, value(20), value(10), value(5));
		BufferedImage image = new MapRenderer().image(scene, layout(scene), Set.of());
		List<Mark> marks = List.of(Mark.ABOVE, Mark.NEAR, Mark.BELOW);
		for (int i = 0; i < 3; i++) {
			assertEquals(Set.of(Palette.colour(marks.get(i))), new HashSet<>(sample(image, layout(scene), i)));
		}
	}

	@Test
	void statesHavePatternsAndNoColourOfACategory() {
		MapScene scene = row(Direction.HIGHER_IS_WORSE, new Outcome.Suppressed(Reason.SMALL_NUMERATOR),
				new Outcome.NoData(Reason.NO_ROWS), new Outcome.Failed("pack", ""),
				new Outcome.NotApplicable(Reason.EMPTY_POPULATION));
		BufferedImage image = new MapRenderer().image(scene, layout(scene), Set.of());
		for (int i = 0; i < 4; i++) {
			Set<Color> seen = new HashSet<>(sample(image, layout(scene), i));
			assertTrue(i == 3 ? seen.equals(Set.of(Color.WHITE)) : seen.size() > 1, "pattern " + i + ": " + seen);
			for (Color colour : seen) {
				int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
				int least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
				assertTrue(most - least < 40, "a state is grey: " + colour);
			}
		}
	}

	@Test
	void anUnreliableValueHasItsColourUnderStripes() {
		MapScene scene = row(Direction.HIGHER_IS_WORSE,
				new Outcome.Unreliable(new Figures(20, 100, 20, Optional.empty()), Reason.HISTORY_INCOMPLETE));
		BufferedImage image = new MapRenderer().image(scene, layout(scene), Set.of());
		Set<Color> seen = new HashSet<>(sample(image, layout(scene), 0));
		assertTrue(seen.contains(Palette.colour(Mark.RED)) && seen.size() > 1, seen.toString());
	}

	@Test
	void selectionIsOutlinedStrongly() {
		MapScene scene = row(Direction.HIGHER_IS_WORSE, value(5), value(5));
		MapLayout layout = layout(scene);
		int x = (int) (layout.frame().getX() + layout.viewport().x(EAST));
		int y = (int) (layout.frame().getY() + layout.viewport().y(NORTH + 500));
		int plain = new MapRenderer().image(scene, layout, Set.of(new AreaCode("1"), new AreaCode("x"))).getRGB(x, y);
		int selected = new MapRenderer().image(scene, layout, Set.of(new AreaCode("0"))).getRGB(x, y);
		assertNotEquals(plain, selected);
		assertEquals(Palette.INK, new Color(selected));
	}

	@Test
	void smallAreasLieOnTopAndAreFoundFirst() {
		IndicatorInfo indicator = indicator(Direction.HIGHER_IS_WORSE);
		List<AreaResult> results = List.of(result("small", indicator, new Outcome.NotApplicable(Reason.EMPTY_POPULATION)),
				result("big", indicator, new Outcome.NoData(Reason.NO_ROWS)));
		MapScene scene = scene(indicator,
				List.of(area("small", square(400, 400, 200)), area("big", square(0, 0, 1000))), results);
		Viewport viewport = layout(scene).viewport();
		assertEquals("small", codeAt(scene, viewport, 500, 500));
		assertEquals("big", codeAt(scene, viewport, 300, 300));
		assertEquals("big", codeAt(scene, viewport, 1000, 500));
		assertEquals("", codeAt(scene, viewport, 1100, 500));
	}

	private static String codeAt(MapScene scene, Viewport viewport, double east, double north) {
		return scene.areaAt(viewport, viewport.x(EAST + east), viewport.y(NORTH + north)).map(a -> a.area().code().value())
				.orElse("");
	}

	@Test
	void anAreaTooSmallToSeeIsADotThatCanBePointedAt() {
		IndicatorInfo indicator = indicator(Direction.HIGHER_IS_WORSE);
		MapScene scene = scene(indicator,
				List.of(area("dot", square(2000, 500, 4)), area("far", square(0, 0, 1000))), List.of());
		Viewport viewport = new Viewport(EAST + 1000, NORTH + 500, 5, 600, 400);
		assertEquals("dot", codeAt(scene, viewport, 2002 + 20, 502));
		assertEquals("", codeAt(scene, viewport, 2002 + 100, 502));
		assertEquals(Mark.NO_DATA, scene.areas().getFirst().mark());
	}

	@Test
	void outlinesAreGeneralisedToTheScale() {
		int corners = 20_000;
		Coordinate[] ring = new Coordinate[corners + 1];
		for (int i = 0; i < corners; i++) {
			double angle = 2 * Math.PI * i / corners;
			ring[i] = new Coordinate(EAST + 1000 * Math.cos(angle), NORTH + 1000 * Math.sin(angle));
		}
		ring[corners] = ring[0];
		MapScene scene = scene(indicator(Direction.NEUTRAL), List.of(area("0", FACTORY.createPolygon(ring))), List.of());
		MapArea area = scene.areas().getFirst();
		assertTrue(points(area, 10) < 200, "far away: " + points(area, 10));
		assertTrue(points(area, 0.1) > points(area, 10));
		assertTrue(area.outline(10) == area.outline(9), "kept for the next drawing");
	}

	private static int points(MapArea area, double metresPerPixel) {
		int points = 0;
		for (PathIterator i = area.outline(metresPerPixel).getPathIterator(null); !i.isDone(); i.next()) {
			points++;
		}
		return points;
	}

	@Test
	void everyFurnitureAndSizeIsPainted() {
		MapScene scene = row(Direction.HIGHER_IS_WORSE, value(20), value(12), value(5));
		Viewport viewport = Viewport.fit(scene.extent(), 900, 400);
		BufferedImage window = new MapRenderer().image(scene, MapLayout.window(viewport, 1.5), Set.of());
		assertEquals(900, window.getWidth());
		assertFalse(new Color(window.getRGB(870, 30)).equals(Palette.GROUND), "the legend lies on the map");
		for (int size : new int[] { 1, 40, 200 }) {
			assertEquals(size, new MapRenderer().image(scene, MapLayout.page(size, size, 2, scene), Set.of()).getHeight());
		}
	}

	@Test
	void aSetWithoutAreasGivesAnEmptyMap() {
		MapScene scene = scene(indicator(Direction.NEUTRAL), List.of(), List.of());
		assertTrue(scene.extent().isEmpty());
		assertEquals(300, new MapRenderer().image(scene, MapLayout.page(400, 300, 1, scene), Set.of()).getHeight());
	}

	@Test
	void scaleBarsHaveRoundLengths() {
		assertEquals(List.of(1, 2, 5, 10, 500, 1000, 2000, 50_000), List.of(0.3, 2.1, 9.9, 10.0, 999.0, 1999.0, 4999.0, 99_999.0)
				.stream().map(Surround::roundLength).toList());
	}
}
