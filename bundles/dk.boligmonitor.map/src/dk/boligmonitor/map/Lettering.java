package dk.boligmonitor.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Measures, breaks and draws text. One object serves one drawing. */
final class Lettering {

	/** The kinds of text on a map; sizes are pixels at scale 1. */
	enum Style {
		TITLE(Font.BOLD, 19), SUBTITLE(Font.PLAIN, 13), HEADING(Font.BOLD, 12.5), BODY(Font.PLAIN, 12.5),
		NAME(Font.PLAIN, 11.5), FIGURE(Font.BOLD, 12), NOTE(Font.PLAIN, 10.5);

		private final int weight;
		private final double size;

		Style(int weight, double size) {
			this.weight = weight;
			this.size = size;
		}
	}

	private static final String ELLIPSIS = "…";

	private final Graphics2D g;
	private final double scale;
	private final FontRenderContext context = new FontRenderContext(null, true, true);

	Lettering(Graphics2D g, double scale) {
		this.g = g;
		this.scale = scale;
	}

	private Font font(Style style) {
		return new Font(Font.SANS_SERIF, style.weight, 1).deriveFont((float) (style.size * scale));
	}

	/** Distance from one baseline to the next. */
	double lineHeight(Style style) {
		return style.size * scale * 1.3;
	}

	double width(String text, Style style) {
		return text.isEmpty() ? 0 : font(style).getStringBounds(text, context).getWidth();
	}

	void draw(String text, double x, double baseline, Style style, Color colour) {
		if (!text.isEmpty()) {
			g.setColor(colour);
			g.fill(outline(text, x, baseline, style));
		}
	}

	/** Draws text on a seam of {@code halo}, so that it stays readable over lines and patterns. */
	void drawWithHalo(String text, double x, double baseline, Style style, Color colour, Color halo) {
		if (!text.isEmpty()) {
			Shape outline = outline(text, x, baseline, style);
			g.setColor(halo);
			g.setStroke(new BasicStroke((float) (3.2 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
			g.draw(outline);
			g.setColor(colour);
			g.fill(outline);
		}
	}

	private Shape outline(String text, double x, double baseline, Style style) {
		return new TextLayout(text, font(style), context).getOutline(AffineTransform.getTranslateInstance(x, baseline));
	}

	/** The text, cut with an ellipsis if it is wider than {@code room}. */
	String fit(String text, Style style, double room) {
		if (width(text, style) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, style) > room) {
			end--;
		}
		return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	/** The text in at most {@code lines} lines, broken at spaces; the last is cut if need be. */
	List<String> wrap(String text, Style style, double room, int lines) {
		List<String> wrapped = new ArrayList<>();
		String rest = text.strip();
		while (!rest.isEmpty() && wrapped.size() < lines - 1 && width(rest, style) > room) {
			int space = rest.lastIndexOf(' ');
			while (space > 0 && width(rest.substring(0, space), style) > room) {
				space = rest.lastIndexOf(' ', space - 1);
			}
			if (space <= 0) {
				break;
			}
			wrapped.add(rest.substring(0, space));
			rest = rest.substring(space + 1);
		}
		if (!rest.isEmpty()) {
			wrapped.add(fit(rest, style, room));
		}
		return wrapped;
	}
}
