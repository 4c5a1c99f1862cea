package dk.boligmonitor.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Which part of the country a map shows: a window of pixels over EPSG:25832. Pixel (0, 0) is the upper left corner of the
 * map frame, x runs east, y runs south. Immutable; each change gives a new viewport.
 *
 * @param east           easting of the centre, metres
 * @param north          northing of the centre, metres
 * @param metresPerPixel above zero
 * @param width          pixels, above zero
 * @param height         pixels, above zero
 */
public record Viewport(double east, double north, double metresPerPixel, double width, double height) {

	private static final double NEAREST = 0.05;
	private static final double FARTHEST = 5000;
	private static final double MARGIN = 1.08;

	/**
	 * @throws IllegalArgumentException if the centre is not finite, or the scale or size not above zero
	 */
	public Viewport {
		if (!Double.isFinite(east + north) || !(metresPerPixel > 0) || !(width > 0) || !(height > 0)) {
			throw new IllegalArgumentException("No viewport: " + metresPerPixel + " m, " + width + " x " + height);
		}
	}

	/**
	 * All of {@code extent} with a little air around it.
	 *
	 * @param extent metres in EPSG:25832; a point is shown with a few hundred metres around it
	 */
	public static Viewport fit(Rectangle2D extent, double width, double height) {
		double metres = Math.max(extent.getWidth() / width, extent.getHeight() / height) * MARGIN;
		return new Viewport(extent.getCenterX(), extent.getCenterY(), metres > 0 ? limited(metres) : 1, width, height);
	}

	/**
	 * Nearer or farther, with the place under one pixel staying there. Stops at 0.05 and 5,000 metres per pixel.
	 *
	 * @param factor above 1 to come nearer, below 1 to go away
	 */
	public Viewport zoom(double factor, double x, double y) {
		double metres = limited(metresPerPixel / factor);
		double toEast = east(x) - (x - width / 2) * metres;
		double toNorth = north(y) + (y - height / 2) * metres;
		return new Viewport(toEast, toNorth, metres, width, height);
	}

	/** Moves the map with the pointer: what lay at (x, y) lies at (x + dx, y + dy). */
	public Viewport pan(double dx, double dy) {
		return new Viewport(east - dx * metresPerPixel, north + dy * metresPerPixel, metresPerPixel, width, height);
	}

	/** The same centre and scale in a window of another size. */
	public Viewport resize(double newWidth, double newHeight) {
		return new Viewport(east, north, metresPerPixel, newWidth, newHeight);
	}

	/** Easting under a pixel column. */
	public double east(double x) {
		return east + (x - width / 2) * metresPerPixel;
	}

	/** Northing under a pixel row. */
	public double north(double y) {
		return north - (y - height / 2) * metresPerPixel;
	}

	/** Pixel column of an easting. */
	public double x(double easting) {
		return (easting - east) / metresPerPixel + width / 2;
	}

	/** Pixel row of a northing. */
	public double y(double northing) {
		return (north - northing) / metresPerPixel + height / 2;
	}

	/** What is seen, in metres. */
	public Rectangle2D extent() {
		return new Rectangle2D.Double(east(0), north(height), width * metresPerPixel, height * metresPerPixel);
	}

	/** From metres to pixels. */
	public AffineTransform transform() {
		double scale = 1 / metresPerPixel;
		return new AffineTransform(scale, 0, 0, -scale, width / 2 - east * scale, height / 2 + north * scale);
	}

	private static double limited(double metres) {
		return Math.min(FARTHEST, Math.max(NEAREST, metres));
	}
}
