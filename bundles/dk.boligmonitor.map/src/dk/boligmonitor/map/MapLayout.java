package dk.boligmonitor.map;

import java.awt.geom.Rectangle2D;

/**
 * The size of a drawing and where its parts stand.
 *
 * @param width     pixels
 * @param height    pixels
 * @param scale     size of text, lines and patterns; 1 for a common screen, 2 for print and high resolution
 * @param furniture what stands around the map
 * @param viewport  what is seen in the map frame; its size is that of {@link #frame()}
 */
public record MapLayout(int width, int height, double scale, Furniture furniture, Viewport viewport) {

	/** What stands around the map. */
	public enum Furniture {
		/** For a window: the map fills all, the legend lies on it. */
		WINDOW,
		/** For print: title above, legend beside and notes below the map, so that nothing hides an area. */
		PAGE
	}

	static final double MARGIN = 20;
	static final double TITLE = 62;
	static final double LEGEND = 268;
	static final double NOTE_LINE = 15;
	static final double NOTES = 12 + 2 * NOTE_LINE;

	/** A map that fills a window. */
	public static MapLayout window(Viewport viewport, double scale) {
		return new MapLayout((int) viewport.width(), (int) viewport.height(), scale, Furniture.WINDOW, viewport);
	}

	/** A page that shows all areas of a scene. */
	public static MapLayout page(int width, int height, double scale, MapScene scene) {
		Rectangle2D frame = frame(width, height, scale, Furniture.PAGE);
		Viewport viewport = Viewport.fit(scene.extent(), frame.getWidth(), frame.getHeight());
		return new MapLayout(width, height, scale, Furniture.PAGE, viewport);
	}

	/** Where the map itself lies in the drawing, in pixels. */
	public Rectangle2D frame() {
		return frame(width, height, scale, furniture);
	}

	private static Rectangle2D frame(int width, int height, double scale, Furniture furniture) {
		if (furniture == Furniture.WINDOW) {
			return new Rectangle2D.Double(0, 0, width, height);
		}
		return new Rectangle2D.Double(MARGIN * scale, TITLE * scale, Math.max(1, width - (3 * MARGIN + LEGEND) * scale),
				Math.max(1, height - (TITLE + NOTES) * scale));
	}
}
