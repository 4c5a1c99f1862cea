package dk.boligmonitor.ui.dataimport.drift;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;

/** Two bars from a common zero: before and now. Numbers stand beside them, so nothing is told by the bars alone. */
final class Bars extends Canvas {

	/** Sky blue and blue of Okabe and Ito, Color Universal Design (2008). */
	private static final RGB BEFORE = new RGB(86, 180, 233);
	private static final RGB NOW = new RGB(0, 114, 178);
	private static final int PAD = 6;

	private final DriftWords drift;
	private final MessageFile words = MessageFile.beside(Bars.class);
	private Optional<Change> change = Optional.empty();

	Bars(Composite parent, DriftWords drift) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.drift = drift;
		addListener(SWT.Paint, e -> change.ifPresent(c -> draw(e.gc, c)));
		getAccessible().addAccessibleListener(new Spoken(words.get("bars")));
	}

	void show(Optional<Change> next) {
		change = next;
		setVisible(next.isPresent());
		redraw();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		try {
			return new Point(200, 2 * (gc.getFontMetrics().getHeight() + PAD) + PAD);
		} finally {
			gc.dispose();
		}
	}

	private void draw(GC gc, Change c) {
		gc.setFont(getFont());
		int names = Math.max(gc.textExtent(words.get("before")).x, gc.textExtent(words.get("now")).x) + 2 * PAD;
		int numbers = Math.max(gc.textExtent(drift.before(c)).x, gc.textExtent(drift.now(c)).x) + 2 * PAD;
		int room = Math.max(1, getClientArea().width - names - numbers);
		double most = Math.max(Math.max(c.before(), c.now()), Double.MIN_NORMAL);
		int row = gc.getFontMetrics().getHeight() + PAD;
		bar(gc, PAD, names, (int) (room * c.before() / most), words.get("before"), drift.before(c), BEFORE);
		bar(gc, PAD + row, names, (int) (room * c.now() / most), words.get("now"), drift.now(c), NOW);
	}

	private void bar(GC gc, int y, int x, int width, String name, String number, RGB colour) {
		int high = gc.getFontMetrics().getHeight();
		gc.setForeground(getForeground());
		gc.drawText(name, PAD, y, true);
		gc.setBackground(new Color(colour));
		gc.fillRectangle(x, y + 1, Math.max(1, width), high - 2);
		gc.drawText(number, x + width + PAD, y, true);
	}
}
