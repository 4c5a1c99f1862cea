package dk.boligmonitor.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

import dk.boligmonitor.classification.Mark;

/**
 * The signs that say a category without colour: ● ▲ ■ for not exposed, at risk and exposed, hollow △ ○ ▽ for above, near
 * and below. States have a pattern and no sign.
 */
final class Symbols {

	/** Areas smaller than this many pixels are drawn as a dot, at scale 1. */
	static final double DOT = 9;

	private Symbols() {
	}

	static boolean asDot(AreaShape shape, double metresPerPixel, double scale) {
		Rectangle2D bounds = shape.bounds();
		return Math.max(bounds.getWidth(), bounds.getHeight()) / metresPerPixel < DOT * scale;
	}

	/** The sign of a mark around a point, {@code size} wide. */
	static Optional<Shape> of(Mark mark, double x, double y, double size) {
		double r = size / 2;
		return switch (mark) {
		case RED -> Optional.of(new Rectangle2D.Double(x - r * 0.88, y - r * 0.88, size * 0.88, size * 0.88));
		case YELLOW, ABOVE -> Optional.of(triangle(x, y, r, -1));
		case BELOW -> Optional.of(triangle(x, y, r, 1));
		case GREEN, NEAR -> Optional.of(new Ellipse2D.Double(x - r, y - r, size, size));
		case UNJUDGED, UNRELIABLE, SUPPRESSED, NO_DATA, NOT_APPLICABLE, FAILED -> Optional.empty();
		};
	}

	/** Draws the sign in one colour, filled or hollow as the mark demands; nothing for states. */
	static void draw(Graphics2D g, Mark mark, double x, double y, double size, Color colour) {
		Optional<Shape> sign = of(mark, x, y, size);
		if (sign.isEmpty()) {
			return;
		}
		g.setColor(colour);
		if (mark == Mark.ABOVE || mark == Mark.NEAR || mark == Mark.BELOW) {
			g.setStroke(new BasicStroke((float) (size / 6)));
			g.draw(sign.get());
		} else {
			g.fill(sign.get());
		}
	}

	private static Shape triangle(double x, double y, double r, int tip) {
		Path2D path = new Path2D.Double();
		path.moveTo(x, y + tip * r);
		path.lineTo(x + r * 1.05, y - tip * r * 0.85);
		path.lineTo(x - r * 1.05, y - tip * r * 0.85);
		path.closePath();
		return path;
	}
}
