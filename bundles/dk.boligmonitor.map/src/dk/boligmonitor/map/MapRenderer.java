package dk.boligmonitor.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.model.place.AreaCode;

/**
 * Paints a map scene with Java2D: areas in the colour or pattern of their mark, thin white outlines, labels that never
 * collide, legend, scale bar and north arrow. Needs no window system. Thread rule: stateless; each thread paints on its own
 * graphics.
 */
public final class MapRenderer {

	/** Paints into a new image of the layout's size. */
	public BufferedImage image(MapScene scene, MapLayout layout, Set<AreaCode> selected) {
		BufferedImage image = new BufferedImage(layout.width(), layout.height(), BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		try {
			paint(g, scene, layout, selected);
		} finally {
			g.dispose();
		}
		return image;
	}

	/**
	 * Paints the whole drawing, its upper left corner at the origin of {@code graphics}, whose settings are left as they
	 * were.
	 *
	 * @param selected areas to outline strongly; codes that the scene does not have are passed over
	 */
	public void paint(Graphics2D graphics, MapScene scene, MapLayout layout, Set<AreaCode> selected) {
		Graphics2D g = (Graphics2D) graphics.create();
		try {
			g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			g.clipRect(0, 0, layout.width(), layout.height());
			g.setColor(Color.WHITE);
			g.fillRect(0, 0, layout.width(), layout.height());
			Lettering lettering = new Lettering(g, layout.scale());
			Patterns patterns = new Patterns(layout.scale());
			Surround surround = new Surround(g, scene, layout, lettering, patterns);
			surround.paintPage();
			paintFrame(g, scene, layout, selected, surround);
			surround.paintLegend();
		} finally {
			g.dispose();
		}
	}

	private static void paintFrame(Graphics2D graphics, MapScene scene, MapLayout layout, Set<AreaCode> selected,
			Surround surround) {
		Rectangle2D frame = layout.frame();
		Graphics2D g = (Graphics2D) graphics.create();
		try {
			g.clip(frame);
			g.setColor(Palette.GROUND);
			g.fill(frame);
			g.translate(frame.getX(), frame.getY());
			List<PlacedArea> areas = place(scene, layout);
			Patterns patterns = new Patterns(layout.scale());
			areas.forEach(a -> paintArea(g, a, patterns, layout.scale()));
			areas.stream().filter(a -> selected.contains(a.area().area().code()))
					.forEach(a -> paintSelection(g, a, layout.scale()));
			List<Rectangle2D> taken = new ArrayList<>(surround.paintScaleAndNorth(g));
			surround.legendInFrame().ifPresent(taken::add);
			new Labels(g, layout, scene.texts(), taken).paint(areas, selected);
		} finally {
			g.dispose();
		}
	}

	private static List<PlacedArea> place(MapScene scene, MapLayout layout) {
		Viewport viewport = layout.viewport();
		AffineTransform toPixels = viewport.transform();
		Rectangle2D seen = viewport.extent();
		List<PlacedArea> placed = new ArrayList<>();
		for (MapArea area : scene.areas()) {
			Rectangle2D bounds = area.shape().bounds();
			if (!seen.intersects(bounds.getX(), bounds.getY(), Math.max(bounds.getWidth(), 1e-3),
					Math.max(bounds.getHeight(), 1e-3))) {
				continue;
			}
			Shape outline = toPixels.createTransformedShape(area.outline(viewport.metresPerPixel()));
			Point2D middle = toPixels.transform(area.shape().middle(), null);
			boolean dot = Symbols.asDot(area.shape(), viewport.metresPerPixel(), layout.scale());
			placed.add(new PlacedArea(area, outline, outline.getBounds2D(), middle, dot));
		}
		return placed;
	}

	private static void paintArea(Graphics2D g, PlacedArea placed, Patterns patterns, double scale) {
		Mark mark = placed.area().mark();
		Shape shape = placed.dot() ? dot(placed, mark, scale) : placed.outline();
		g.setPaint(patterns.of(mark));
		g.fill(shape);
		if (placed.area().result().map(Mark::unreliable).orElse(false)) {
			g.setPaint(patterns.of(Mark.UNRELIABLE));
			g.fill(shape);
		}
		boolean ownEdge = placed.dot() || Symbols.of(mark, 0, 0, 1).isEmpty();
		g.setColor(Color.WHITE);
		g.setStroke(stroke(ownEdge ? 2.2 * scale : 1.1 * scale));
		g.draw(shape);
		if (ownEdge) {
			g.setColor(Palette.PATTERN);
			g.setStroke(stroke(0.9 * scale));
			g.draw(shape);
		}
	}

	private static Shape dot(PlacedArea placed, Mark mark, double scale) {
		double size = Symbols.DOT * scale;
		Point2D at = placed.middle();
		Optional<Shape> sign = Symbols.of(mark, at.getX(), at.getY(), size);
		return sign.orElseGet(() -> new Rectangle2D.Double(at.getX() - size / 2, at.getY() - size / 2, size, size));
	}

	private static void paintSelection(Graphics2D g, PlacedArea placed, double scale) {
		Shape shape = placed.dot() ? dot(placed, placed.area().mark(), scale) : placed.outline();
		g.setColor(Color.WHITE);
		g.setStroke(stroke(6 * scale));
		g.draw(shape);
		g.setColor(Palette.INK);
		g.setStroke(stroke(3 * scale));
		g.draw(shape);
	}

	private static BasicStroke stroke(double width) {
		return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	}
}
