package dk.boligmonitor.ui.geocoding;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.Wording;

/** One bar, divided as the residents are. The table below it says the same in numbers. */
final class RateBar extends Canvas {

	private final Wording wording;
	private List<Rate> rates = List.of();

	RateBar(Composite parent, Wording wording) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.wording = wording;
		addListener(SWT.Paint, e -> paint(e.gc, getClientArea()));
	}

	void show(List<Rate> shown) {
		rates = shown.stream().filter(r -> !r.indented()).toList();
		StringBuilder spoken = new StringBuilder();
		rates.forEach(r -> spoken.append(r.name()).append(' ').append(share(r)).append(". "));
		getAccessible().addAccessibleListener(new Spoken(spoken.toString()));
		redraw();
	}

	private String share(Rate rate) {
		return wording.percent(rate.count().residents(), rate.all());
	}

	private void paint(GC gc, Rectangle area) {
		long before = 0;
		for (Rate rate : rates) {
			if (rate.all() == 0) {
				return;
			}
			int from = (int) (area.width * before / rate.all());
			before += rate.count().residents();
			int to = (int) (area.width * before / rate.all());
			rate.colour().ifPresent(colour -> {
				gc.setBackground(new Color(colour));
				gc.fillRectangle(area.x + from, area.y, to - from, area.height);
				gc.setForeground(DataTable.legible(colour));
			});
			String text = share(rate);
			Point size = gc.textExtent(text);
			if (size.x + 10 < to - from) {
				gc.drawText(text, area.x + from + 6, area.y + (area.height - size.y) / 2, true);
			}
		}
	}
}
