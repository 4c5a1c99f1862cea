package dk.boligmonitor.ui.map;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

import dk.boligmonitor.map.MapArea;

/** The mouse on the map: the wheel zooms about the pointer, dragging pans, a click selects, a double click comes nearer. */
final class MapMouse {

	private static final double WHEEL = 1.2;
	private static final double DOUBLE_CLICK = 2;
	private static final int STILL = 3;

	private final MapCanvas canvas;
	private Optional<Point> pressed = Optional.empty();
	private Optional<Point> dragged = Optional.empty();
	private Optional<MapArea> explained = Optional.empty();

	MapMouse(MapCanvas canvas) {
		this.canvas = canvas;
	}

	void listen() {
		canvas.addListener(SWT.MouseWheel, this::wheel);
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, e -> canvas.zoom(DOUBLE_CLICK, e.x, e.y));
	}

	private void wheel(Event e) {
		canvas.zoom(e.count > 0 ? WHEEL : 1 / WHEEL, e.x, e.y);
		e.doit = false;
	}

	private void down(Event e) {
		canvas.setFocus();
		if (e.button == 1) {
			pressed = Optional.of(new Point(e.x, e.y));
		}
	}

	private void move(Event e) {
		if (pressed.isEmpty()) {
			Optional<MapArea> under = canvas.areaAt(e.x, e.y);
			if (!under.equals(explained)) {
				explained = under;
				canvas.explain(under);
			}
			return;
		}
		Point from = dragged.orElse(pressed.get());
		boolean moved = Math.abs(e.x - pressed.get().x) > STILL || Math.abs(e.y - pressed.get().y) > STILL;
		if (dragged.isPresent() || moved) {
			canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
			canvas.pan(e.x - from.x, e.y - from.y);
			dragged = Optional.of(new Point(e.x, e.y));
		}
	}

	private void up(Event e) {
		if (e.button != 1) {
			return;
		}
		canvas.setCursor(null);
		if (dragged.isEmpty() && pressed.isPresent()) {
			boolean add = (e.stateMask & SWT.MOD1) != 0;
			canvas.areaAt(e.x, e.y).ifPresentOrElse(area -> canvas.choose(area, add), () -> {
				if (!add) {
					canvas.chooseNone();
				}
			});
		}
		pressed = Optional.empty();
		dragged = Optional.empty();
	}
}
