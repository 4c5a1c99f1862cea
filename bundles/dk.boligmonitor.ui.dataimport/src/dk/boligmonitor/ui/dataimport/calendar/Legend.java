package dk.boligmonitor.ui.dataimport.calendar;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.process.record.DeliveryState.State;
import dk.boligmonitor.ui.part.Spoken;

/** Explains the states, drawn by what draws the cells. */
final class Legend extends Canvas {

	private static final int PAD = 6;
	private static final int GAP = 18;

	private final CalendarWords words;

	Legend(Composite parent, CalendarWords words) {
		super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
		this.words = words;
		addListener(SWT.Paint, e -> draw(e.gc));
		getAccessible().addAccessibleListener(new Spoken(words.get("legend")));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			int wide = PAD;
			for (State state : State.values()) {
				wide += swatch(gc) + PAD + gc.textExtent(words.state(state)).x + GAP;
			}
			return new Point(wide, gc.getFontMetrics().getHeight() + 2 * PAD);
		} finally {
			gc.dispose();
		}
	}

	private static int swatch(GC gc) {
		return CellPainter.width(gc, "");
	}

	private void draw(GC gc) {
		gc.setFont(getFont());
		CellPainter painter = new CellPainter(gc, getBackground(), getForeground());
		int row = gc.getFontMetrics().getHeight() + 2 * PAD;
		int x = PAD;
		for (State state : State.values()) {
			painter.cell(CellState.of(state), state == State.MISSING, "", new Rectangle(x, 0, swatch(gc), row));
			x += swatch(gc) + PAD;
			gc.drawText(words.state(state), x, PAD, true);
			x += gc.textExtent(words.state(state)).x + GAP;
		}
	}
}
