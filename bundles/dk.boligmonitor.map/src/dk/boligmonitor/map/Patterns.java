package dk.boligmonitor.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;

import dk.boligmonitor.classification.Mark;

/**
 * What areas are filled with: plain colour for categories, dots for suppressed, a hatch for missing data, a cross hatch for
 * failures, level lines for values that could not be judged, nothing for not applicable, and thin stripes to lay over an
 * unreliable value. One object serves one drawing.
 */
final class Patterns {

	private static final int TILE = 8;

	private final double scale;
	private final Map<Mark, Paint> paints = new EnumMap<>(Mark.class);

	/**
	 * @param scale as {@link MapLayout#scale()}
	 */
	Patterns(double scale) {
		this.scale = scale;
	}

	/** The fill of a mark; for {@link Mark#UNRELIABLE} stripes on clear ground. */
	Paint of(Mark mark) {
		return paints.computeIfAbsent(mark, this::make);
	}

	private Paint make(Mark mark) {
		return switch (mark) {
		case RED, YELLOW, GREEN, ABOVE, NEAR, BELOW, NOT_APPLICABLE -> Palette.colour(mark);
		case UNJUDGED, UNRELIABLE, SUPPRESSED, NO_DATA, FAILED -> tile(mark);
		};
	}

	private Paint tile(Mark mark) {
		int side = (int) Math.max(4, Math.round(TILE * scale));
		BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
		Graphics2D g = image.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		if (mark != Mark.UNRELIABLE) {
			g.setColor(Palette.colour(mark));
			g.fillRect(0, 0, side, side);
		}
		g.setColor(Palette.PATTERN);
		g.setStroke(new BasicStroke((float) (side / 8.0)));
		switch (mark) {
		case SUPPRESSED -> {
			dot(g, side * 0.25, side * 0.25, side * 0.13);
			dot(g, side * 0.75, side * 0.75, side * 0.13);
		}
		case NO_DATA -> rising(g, side);
		case FAILED -> {
			rising(g, side);
			falling(g, side);
		}
		case UNJUDGED -> g.draw(new Line2D.Double(0, side * 0.5, side, side * 0.5));
		case UNRELIABLE -> stripes(g, side);
		case RED, YELLOW, GREEN, ABOVE, NEAR, BELOW, NOT_APPLICABLE -> throw new IllegalArgumentException(mark.name());
		}
		g.dispose();
		return new TexturePaint(image, new Rectangle2D.Double(0, 0, side, side));
	}

	private static void stripes(Graphics2D g, int side) {
		g.setStroke(new BasicStroke((float) (side / 4.5)));
		g.setColor(new Color(255, 255, 255, 165));
		falling(g, side);
		g.setStroke(new BasicStroke((float) (side / 12.0)));
		g.setColor(new Color(31, 41, 51, 165));
		falling(g, side);
	}

	private static void dot(Graphics2D g, double x, double y, double radius) {
		g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
	}

	private static void rising(Graphics2D g, int side) {
		for (int shift = -side; shift <= side; shift += side) {
			g.draw(new Line2D.Double(shift - side, 2 * side, shift + 2 * side, -side));
		}
	}

	private static void falling(Graphics2D g, int side) {
		for (int shift = -side; shift <= side; shift += side) {
			g.draw(new Line2D.Double(shift - side, -side, shift + 2 * side, 2 * side));
		}
	}
}
