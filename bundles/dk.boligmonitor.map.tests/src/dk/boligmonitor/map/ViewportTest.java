package dk.boligmonitor.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.junit.jupiter.api.Test;

class ViewportTest {

	private static final double CLOSE = 1e-6;

	private final Viewport viewport = new Viewport(556_000, 6_321_000, 10, 800, 600);

	@Test
	void pixelsAndMetresAreInverse() {
		assertEquals(552_000, viewport.east(0), CLOSE);
		assertEquals(6_324_000, viewport.north(0), CLOSE);
		assertEquals(123, viewport.x(viewport.east(123)), CLOSE);
		assertEquals(456, viewport.y(viewport.north(456)), CLOSE);
		Point2D pixel = viewport.transform().transform(new Point2D.Double(556_100, 6_320_900), null);
		assertEquals(410, pixel.getX(), CLOSE);
		assertEquals(310, pixel.getY(), CLOSE);
	}

	@Test
	void zoomKeepsThePlaceUnderThePointer() {
		Viewport nearer = viewport.zoom(2, 100, 50);
		assertEquals(5, nearer.metresPerPixel(), CLOSE);
		assertEquals(viewport.east(100), nearer.east(100), CLOSE);
		assertEquals(viewport.north(50), nearer.north(50), CLOSE);
		Viewport back = nearer.zoom(0.5, 100, 50);
		assertEquals(viewport.east(), back.east(), CLOSE);
		assertEquals(viewport.north(), back.north(), CLOSE);
	}

	@Test
	void zoomEndsSomewhere() {
		assertEquals(0.05, viewport.zoom(1e9, 0, 0).metresPerPixel());
		assertEquals(5000, viewport.zoom(1e-9, 0, 0).metresPerPixel());
	}

	@Test
	void panMovesTheMapWithThePointer() {
		Viewport moved = viewport.pan(30, -20);
		assertEquals(viewport.east(100), moved.east(130), CLOSE);
		assertEquals(viewport.north(100), moved.north(80), CLOSE);
	}

	@Test
	void fitShowsAllWithAirAround() {
		Rectangle2D extent = new Rectangle2D.Double(550_000, 6_320_000, 4000, 9000);
		Viewport fitted = Viewport.fit(extent, 800, 600);
		assertTrue(fitted.extent().contains(extent));
		assertEquals(9000 * 1.08 / 600, fitted.metresPerPixel(), CLOSE);
		assertEquals(extent.getCenterX(), fitted.east(), CLOSE);
		assertEquals(1, Viewport.fit(new Rectangle2D.Double(5, 5, 0, 0), 10, 10).metresPerPixel());
	}

	@Test
	void resizeKeepsCentreAndScale() {
		assertEquals(new Viewport(556_000, 6_321_000, 10, 100, 50), viewport.resize(100, 50));
	}

	@Test
	void aViewportNeedsSizeAndScale() {
		assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, 0, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, 1, 0, 1));
		assertThrows(IllegalArgumentException.class, () -> new Viewport(Double.NaN, 0, 1, 1, 1));
	}
}
