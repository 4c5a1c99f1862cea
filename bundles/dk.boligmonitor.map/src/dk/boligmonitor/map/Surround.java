package dk.boligmonitor.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.classification.LegendEntry;
import dk.boligmonitor.classification.Mark;
import dk.boligmonitor.map.Lettering.Style;
import dk.boligmonitor.map.MapLayout.Furniture;

/** Paints what stands around the areas: title, legend, notes, scale bar and north arrow. One object serves one drawing. */
final class Surround {

	private static final double PADDING = 12;
	private static final double ENTRY = 36;
	private static final double SWATCH_WIDTH = 30;
	private static final double SWATCH_HEIGHT = 20;

	private final Graphics2D g;
	private final MapScene scene;
	private final MapLayout layout;
	private final Lettering lettering;
	private final Patterns patterns;
	private final double scale;
	private final double inner;
	private final List<String> heading;
	private final List<String> benchmark;
	private final List<String> remark;

	Surround(Graphics2D g, MapScene scene, MapLayout layout, Lettering lettering, Patterns patterns) {
		this.g = g;
		this.scene = scene;
		this.layout = layout;
		this.lettering = lettering;
		this.patterns = patterns;
		scale = layout.scale();
		inner = (MapLayout.LEGEND - 2 * PADDING) * scale;
		MapTexts texts = scene.texts();
		String title = layout.furniture() == Furniture.PAGE ? "" : scene.title();
		heading = lettering.wrap(title, Style.HEADING, inner, 3);
		benchmark = lettering.wrap(texts.benchmark(scene.legend()), Style.HEADING, inner, 2);
		remark = lettering.wrap(texts.remark(scene.legend().indicator()).orElse(""), Style.NOTE, inner, 4);
	}

	/** Title above and notes below the map, for print. */
	void paintPage() {
		if (layout.furniture() != Furniture.PAGE) {
			return;
		}
		double left = MapLayout.MARGIN * scale;
		double room = layout.width() - 2 * left;
		lettering.draw(lettering.fit(scene.title(), Style.TITLE, room), left, 27 * scale, Style.TITLE, Palette.INK);
		lettering.draw(lettering.fit(scene.texts().subtitle(scene.legend()), Style.SUBTITLE, room), left, 48 * scale,
				Style.SUBTITLE, Palette.SOFT_INK);
		double baseline = layout.frame().getMaxY() + 18 * scale;
		for (String note : lettering.wrap(String.join("  ·  ", scene.notes()), Style.NOTE, room, 2)) {
			lettering.draw(note, left, baseline, Style.NOTE, Palette.SOFT_INK);
			baseline += MapLayout.NOTE_LINE * scale;
		}
	}

	/** The part of the map frame that the legend covers, if any. */
	Optional<Rectangle2D> legendInFrame() {
		return layout.furniture() == Furniture.WINDOW ? Optional.of(legendBox()) : Optional.empty();
	}

	private Rectangle2D legendBox() {
		double lines = heading.size() * lettering.lineHeight(Style.HEADING)
				+ benchmark.size() * lettering.lineHeight(Style.HEADING) + remark.size() * lettering.lineHeight(Style.NOTE);
		double subtitle = layout.furniture() == Furniture.WINDOW ? lettering.lineHeight(Style.NAME) : 0;
		double height = lines + subtitle + scene.legend().entries().size() * ENTRY * scale + (2 * PADDING + 36) * scale
				+ (remark.isEmpty() ? 0 : 6 * scale);
		double width = MapLayout.LEGEND * scale;
		Rectangle2D frame = layout.frame();
		double x = layout.furniture() == Furniture.PAGE ? frame.getMaxX() + MapLayout.MARGIN * scale
				: frame.getMaxX() - width - 10 * scale;
		double y = layout.furniture() == Furniture.PAGE ? frame.getMinY() : frame.getMinY() + 10 * scale;
		return new Rectangle2D.Double(x, y, width, height);
	}

	/** The legend, beside the map or on it. */
	void paintLegend() {
		Rectangle2D box = legendBox();
		double round = 6 * scale;
		g.setColor(new Color(255, 255, 255, 238));
		g.fill(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round));
		g.setColor(Palette.RULE);
		g.setStroke(new BasicStroke((float) scale));
		g.draw(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round));
		double x = box.getX() + PADDING * scale;
		double y = lines(heading, Style.HEADING, Palette.INK, x, box.getY() + PADDING * scale);
		if (layout.furniture() == Furniture.WINDOW) {
			y = lines(List.of(lettering.fit(scene.texts().subtitle(scene.legend()), Style.NAME, inner)), Style.NAME,
					Palette.SOFT_INK, x, y);
		}
		String count = scene.texts().countHeading();
		y += lettering.lineHeight(Style.NOTE);
		lettering.draw(count, x + inner - lettering.width(count, Style.NOTE), y - 3 * scale, Style.NOTE, Palette.SOFT_INK);
		for (LegendEntry entry : scene.legend().entries()) {
			paintEntry(entry, x, y);
			y += ENTRY * scale;
		}
		y += 5 * scale;
		g.setColor(Palette.RULE);
		g.setStroke(new BasicStroke((float) scale));
		g.draw(new Line2D.Double(x, y, x + inner, y));
		y = lines(benchmark, Style.HEADING, Palette.INK, x, y + 7 * scale);
		lines(remark, Style.NOTE, Palette.SOFT_INK, x, y + 6 * scale);
	}

	private double lines(List<String> lines, Style style, Color colour, double x, double top) {
		double y = top;
		for (String line : lines) {
			y += lettering.lineHeight(style);
			lettering.draw(line, x, y - 3 * scale, style, colour);
		}
		return y;
	}

	private void paintEntry(LegendEntry entry, double x, double top) {
		Mark mark = entry.mark();
		Rectangle2D swatch = new Rectangle2D.Double(x, top + 7 * scale, SWATCH_WIDTH * scale, SWATCH_HEIGHT * scale);
		g.setPaint(mark == Mark.UNRELIABLE ? Palette.RULE : patterns.of(mark));
		g.fill(swatch);
		if (mark == Mark.UNRELIABLE) {
			g.setPaint(patterns.of(mark));
			g.fill(swatch);
		}
		g.setColor(Palette.PATTERN);
		g.setStroke(new BasicStroke((float) (0.8 * scale)));
		g.draw(swatch);
		Symbols.draw(g, mark, swatch.getCenterX(), swatch.getCenterY(), 10 * scale, Palette.textOn(mark));
		double textX = x + (SWATCH_WIDTH + 10) * scale;
		String count = Integer.toString(entry.count());
		double room = inner - (SWATCH_WIDTH + 18) * scale - lettering.width(count, Style.FIGURE);
		String range = entry.range().map(r -> scene.texts().range(r, scene.legend().indicator())).orElse("");
		double baseline = top + (range.isEmpty() ? 21.5 : 15) * scale;
		lettering.draw(lettering.fit(scene.texts().mark(mark), Style.BODY, room), textX, baseline, Style.BODY, Palette.INK);
		lettering.draw(lettering.fit(range, Style.NOTE, room), textX, top + 29.5 * scale, Style.NOTE, Palette.SOFT_INK);
		lettering.draw(count, x + inner - lettering.width(count, Style.FIGURE), top + 21.5 * scale, Style.FIGURE,
				entry.count() == 0 ? Palette.SOFT_INK : Palette.INK);
	}

	/**
	 * Scale bar and north arrow, in the coordinates of the map frame.
	 *
	 * @return where they stand, so that no label covers them
	 */
	List<Rectangle2D> paintScaleAndNorth(Graphics2D frame) {
		double height = layout.frame().getHeight();
		double metresPerPixel = layout.viewport().metresPerPixel();
		int metres = roundLength(metresPerPixel * Math.min(170 * scale, layout.frame().getWidth() / 3));
		double length = metres / metresPerPixel;
		double x = 14 * scale;
		double y = height - 16 * scale;
		Path2D bar = new Path2D.Double();
		bar.moveTo(x, y - 5 * scale);
		bar.lineTo(x, y);
		bar.lineTo(x + length, y);
		bar.lineTo(x + length, y - 5 * scale);
		Lettering text = new Lettering(frame, scale);
		frame.setColor(Palette.INK);
		frame.setStroke(new BasicStroke((float) (1.4 * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
		frame.draw(bar);
		String words = scene.texts().distance(metres);
		text.drawWithHalo(words, x + length / 2 - text.width(words, Style.NOTE) / 2, y - 4 * scale, Style.NOTE, Palette.INK,
				Palette.GROUND);
		double arrowX = 22 * scale;
		double arrowY = 16 * scale;
		Path2D arrow = new Path2D.Double();
		arrow.moveTo(arrowX, arrowY);
		arrow.lineTo(arrowX + 5 * scale, arrowY + 15 * scale);
		arrow.lineTo(arrowX, arrowY + 11.5 * scale);
		arrow.lineTo(arrowX - 5 * scale, arrowY + 15 * scale);
		arrow.closePath();
		frame.setColor(Palette.INK);
		frame.fill(arrow);
		String north = scene.texts().north();
		text.drawWithHalo(north, arrowX - text.width(north, Style.NOTE) / 2, arrowY + 28 * scale, Style.NOTE,
				Palette.INK, Palette.GROUND);
		return List.of(new Rectangle2D.Double(0, height - 36 * scale, length + 30 * scale, 36 * scale),
				new Rectangle2D.Double(0, 0, 40 * scale, 50 * scale));
	}

	/** The greatest of 1, 2 and 5 times a power of ten that is not above {@code metres}; at least 1. */
	static int roundLength(double metres) {
		double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, metres))));
		double digit = metres / power;
		return (int) (power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1));
	}
}
