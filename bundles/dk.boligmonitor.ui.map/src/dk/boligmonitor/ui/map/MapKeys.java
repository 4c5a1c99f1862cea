package dk.boligmonitor.ui.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The keyboard on the map: arrows pan, + and - zoom, 0 shows all, Tab and Shift+Tab go through the areas by name and leave the
 * map at the last one, Esc selects nothing.
 */
final class MapKeys {

	private static final int STEP = 64;
	private static final double ZOOM = 1.25;

	private final MapCanvas canvas;

	MapKeys(MapCanvas canvas) {
		this.canvas = canvas;
	}

	void listen() {
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, this::traverse);
	}

	private void key(Event e) {
		if ((e.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
			return;
		}
		switch (e.keyCode) {
		case SWT.ARROW_LEFT -> canvas.pan(STEP, 0);
		case SWT.ARROW_RIGHT -> canvas.pan(-STEP, 0);
		case SWT.ARROW_UP -> canvas.pan(0, STEP);
		case SWT.ARROW_DOWN -> canvas.pan(0, -STEP);
		case SWT.KEYPAD_ADD -> canvas.zoom(ZOOM);
		case SWT.KEYPAD_SUBTRACT -> canvas.zoom(1 / ZOOM);
		case SWT.ESC -> canvas.chooseNone();
		default -> character(e.character);
		}
	}

	private void character(char character) {
		switch (character) {
		case '+' -> canvas.zoom(ZOOM);
		case '-' -> canvas.zoom(1 / ZOOM);
		case '0' -> canvas.fit();
		default -> {
			// no command of the map
		}
		}
	}

	private void traverse(Event e) {
		switch (e.detail) {
		case SWT.TRAVERSE_TAB_NEXT -> e.doit = !canvas.chooseNext(1);
		case SWT.TRAVERSE_TAB_PREVIOUS -> e.doit = !canvas.chooseNext(-1);
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_ESCAPE -> e.doit = false;
		default -> e.doit = true;
		}
	}
}
