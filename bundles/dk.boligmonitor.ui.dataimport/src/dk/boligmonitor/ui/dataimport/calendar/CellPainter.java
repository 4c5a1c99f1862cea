package dk.boligmonitor.ui.dataimport.calendar;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws a cell: an edge in the colour of its state, the sign, and the number. The ground is the canvas's own with a little of that
 * colour, so that the text stays as legible as all other text, in dark themes and high contrast too.
 */
final class CellPainter {

	private static final double TINT = 0.18;
	private static final int EDGE = 4;
	private static final int PAD = 5;

	private final GC gc;
	private final Color ground;
	private final Color ink;

	/**
	 * @param ground of the canvas
	 * @param ink    of its text
	 */
	CellPainter(GC gc, Color ground, Color ink) {
		this.gc = gc;
		this.ground = ground;
		this.ink = ink;
	}

	/** Width of a cell with such a text. */
	static int width(GC gc, String text) {
		return EDGE + 3 * PAD + gc.textExtent("▲").x + gc.textExtent(text).x + 2;
	}

	/** A cell with its text. */
	void cell(CellState state, boolean missing, String text, Rectangle at) {
		Rectangle box = new Rectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 2);
		Color colour = new Color(state.colour());
		if (missing) {
			gc.setForeground(colour);
			gc.setLineStyle(SWT.LINE_DASH);
			gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		} else {
			gc.setBackground(new Color(mixed(state.colour(), ground.getRGB())));
			gc.fillRectangle(box);
			gc.setBackground(colour);
			gc.fillRectangle(box.x, box.y, EDGE, box.height);
		}
		gc.setForeground(ink);
		int y = at.y + (at.height - gc.getFontMetrics().getHeight()) / 2;
		gc.drawText(state.sign(), box.x + EDGE + PAD, y, true);
		Point size = gc.textExtent(text);
		gc.drawText(text, box.x + box.width - size.x - PAD, y, true);
	}

	/** A month of which nothing is expected. */
	void nothing(Rectangle at) {
		gc.setForeground(new Color(mixed(ink.getRGB(), ground.getRGB())));
		int y = at.y + at.height / 2;
		gc.drawLine(at.x + at.width / 2 - 3, y, at.x + at.width / 2 + 3, y);
	}

	/** The frame around the selected cell. */
	void selected(Rectangle at, boolean focus) {
		gc.setForeground(ink);
		gc.setLineWidth(2);
		gc.setLineStyle(focus ? SWT.LINE_SOLID : SWT.LINE_DOT);
		gc.drawRectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 2);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private static RGB mixed(RGB colour, RGB ground) {
		return new RGB(mixed(colour.red, ground.red), mixed(colour.green, ground.green), mixed(colour.blue, ground.blue));
	}

	private static int mixed(int colour, int ground) {
		return (int) Math.round(TINT * colour + (1 - TINT) * ground);
	}
}
