package dk.boligmonitor.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.map.Lettering.Style;
import dk.boligmonitor.model.place.AreaCode;

/**
 * Writes name and value on or beside each area, selected areas first and then the larger before the smaller. A label
 * stands inside its area; if it has no room there, beside it on free ground with a line to it; else only sign and value
 * stand inside, else only the sign, else nothing. No label touches another, the furniture or the edge.
 */
final class Labels {

	private static final double SIGN = 9;
	private static final double GAP = 4;

	private record Text(List<String> name, String figure, Mark mark) {

		Text withoutName() {
			return new Text(List.of(), figure, mark);
		}

		Text signOnly() {
			return new Text(List.of(), "", mark);
		}
	}

	private record Ink(Color colour, Color halo) {

		static final Ink BESIDE = new Ink(Palette.INK, Palette.GROUND);

		static Ink inside(Mark mark) {
			return new Ink(Palette.textOn(mark), Palette.colour(mark));
		}
	}

	private final Graphics2D g;
	private final double scale;
	private final Rectangle2D frame;
	private final MapTexts texts;
	private final Lettering lettering;
	private final List<Rectangle2D> taken;
	private List<PlacedArea> areas = List.of();

	Labels(Graphics2D g, MapLayout layout, MapTexts texts, List<Rectangle2D> taken) {
		this.g = g;
		this.scale = layout.scale();
		this.frame = new Rectangle2D.Double(2 * scale, 2 * scale, layout.frame().getWidth() - 4 * scale,
				layout.frame().getHeight() - 4 * scale);
		this.texts = texts;
		this.lettering = new Lettering(g, scale);
		this.taken = new ArrayList<>(taken);
	}

	void paint(List<PlacedArea> placed, Set<AreaCode> selected) {
		areas = placed;
		placed.stream().filter(PlacedArea::dot).forEach(a -> taken.add(around(a.middle().getX(), a.middle().getY(),
				Symbols.DOT * scale, Symbols.DOT * scale)));
		Comparator<PlacedArea> selectedFirst = Comparator.comparing(a -> !selected.contains(a.area().area().code()));
		placed.stream().sorted(selectedFirst.thenComparing(a -> -a.area().shape().size())).forEach(this::label);
	}

	private void label(PlacedArea placed) {
		Mark mark = placed.area().mark();
		String figure = placed.area().result().map(texts::label).orElseGet(() -> texts.mark(Mark.NO_DATA));
		List<String> name = lettering.wrap(placed.area().area().name(), Style.NAME, 128 * scale, 2);
		Text full = new Text(name, figure, mark);
		if (!placed.dot() && inside(placed, full) || beside(placed, full) || placed.dot()) {
			return;
		}
		if (!inside(placed, full.withoutName()) && Symbols.of(mark, 0, 0, 1).isPresent()) {
			inside(placed, full.signOnly());
		}
	}

	private boolean inside(PlacedArea placed, Text text) {
		Rectangle2D box = around(placed.middle().getX(), placed.middle().getY(), width(text), height(text));
		Rectangle2D core = around(box.getCenterX(), box.getCenterY(), box.getWidth() * 0.8, box.getHeight() * 0.75);
		return placed.outline().contains(core) && write(box, text, Ink.inside(text.mark()));
	}

	private boolean beside(PlacedArea placed, Text text) {
		double halfWidth = placed.dot() ? Symbols.DOT * scale / 2 : placed.bounds().getWidth() / 2;
		double halfHeight = placed.dot() ? Symbols.DOT * scale / 2 : placed.bounds().getHeight() / 2;
		double x = placed.dot() ? placed.middle().getX() : placed.bounds().getCenterX();
		double y = placed.dot() ? placed.middle().getY() : placed.bounds().getCenterY();
		double w = width(text);
		double h = height(text);
		for (double away : new double[] { 5 * scale, 16 * scale, 30 * scale }) {
			double dx = halfWidth + away + w / 2;
			double dy = halfHeight + away + h / 2;
			double[][] spots = { { x + dx, y }, { x, y + dy }, { x - dx, y }, { x, y - dy }, { x + dx, y + dy },
					{ x + dx, y - dy }, { x - dx, y + dy }, { x - dx, y - dy } };
			for (double[] spot : spots) {
				Rectangle2D box = around(spot[0], spot[1], w, h);
				if (free(box) && areas.stream().noneMatch(a -> covers(a, box))) {
					leader(placed, box);
					return write(box, text, Ink.BESIDE);
				}
			}
		}
		return false;
	}

	private static boolean covers(PlacedArea area, Rectangle2D box) {
		return area.bounds().intersects(box) && area.outline().intersects(box);
	}

	/** A line from the label to where the area begins. */
	private void leader(PlacedArea placed, Rectangle2D box) {
		Point2D middle = placed.middle();
		double fromX = Math.clamp(middle.getX(), box.getMinX(), box.getMaxX());
		double fromY = Math.clamp(middle.getY(), box.getMinY(), box.getMaxY());
		double way = 0;
		double toX = fromX;
		double toY = fromY;
		while (way < 1 && !placed.outline().contains(toX, toY)) {
			way = Math.min(1, way + 0.02);
			toX = fromX + way * (middle.getX() - fromX);
			toY = fromY + way * (middle.getY() - fromY);
		}
		g.setColor(Palette.SOFT_INK);
		g.setStroke(new BasicStroke((float) scale));
		g.draw(new Line2D.Double(fromX, fromY, toX, toY));
	}

	private boolean free(Rectangle2D box) {
		return frame.contains(box) && taken.stream().noneMatch(t -> t.intersects(box));
	}

	private boolean write(Rectangle2D box, Text text, Ink ink) {
		if (!free(box)) {
			return false;
		}
		taken.add(box);
		double middle = box.getCenterX();
		double baseline = box.getMinY() + 2 * scale;
		for (String line : text.name()) {
			baseline += lettering.lineHeight(Style.NAME);
			lettering.drawWithHalo(line, middle - lettering.width(line, Style.NAME) / 2, baseline - 2.5 * scale, Style.NAME,
					ink.colour(), ink.halo());
		}
		baseline += lettering.lineHeight(Style.FIGURE);
		double x = middle - figureWidth(text) / 2;
		double sign = signWidth(text);
		if (sign > 0) {
			double at = x + SIGN * scale / 2;
			double up = baseline - 6.6 * scale;
			Symbols.draw(g, text.mark(), at, up, (SIGN + 3) * scale, ink.halo());
			Symbols.draw(g, text.mark(), at, up, SIGN * scale, ink.colour());
		}
		lettering.drawWithHalo(text.figure(), x + sign, baseline - 2.5 * scale, Style.FIGURE, ink.colour(),
				ink.halo());
		return true;
	}

	private double signWidth(Text text) {
		return Symbols.of(text.mark(), 0, 0, 1).isPresent() ? (SIGN + (text.figure().isEmpty() ? 0 : GAP)) * scale : 0;
	}

	private double figureWidth(Text text) {
		return signWidth(text) + lettering.width(text.figure(), Style.FIGURE);
	}

	private double width(Text text) {
		double name = text.name().stream().mapToDouble(l -> lettering.width(l, Style.NAME)).max().orElse(0);
		return Math.max(name, figureWidth(text)) + 6 * scale;
	}

	private double height(Text text) {
		return text.name().size() * lettering.lineHeight(Style.NAME) + lettering.lineHeight(Style.FIGURE) + 4 * scale;
	}

	private static Rectangle2D around(double x, double y, double width, double height) {
		return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
	}
}
