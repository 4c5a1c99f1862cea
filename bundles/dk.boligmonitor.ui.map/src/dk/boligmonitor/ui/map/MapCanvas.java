package dk.boligmonitor.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.map.MapArea;
import dk.boligmonitor.map.MapScene;
import dk.boligmonitor.map.Viewport;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.ui.part.Alphabet;
import dk.boligmonitor.ui.part.Desk;

/**
 * Shows a map scene and lets the user pan, zoom and select. What was last drawn is shown moved and scaled until the sharp
 * drawing comes from the background. The viewport counts real pixels of the screen, mouse positions are SWT points.
 */
final class MapCanvas extends Canvas {

	private static final double NORMAL_ZOOM = 100;
	private static final int WHITE = 255;

	/** A finished drawing. */
	private record Drawn(Image image, Viewport viewport) {
	}

	private final Desk desk;
	private final AreaWords words;
	private final Drawing drawing = new Drawing(this::drawn);
	private Optional<MapScene> scene = Optional.empty();
	private Optional<Viewport> viewport = Optional.empty();
	private Optional<Drawn> last = Optional.empty();
	private Set<AreaCode> selected = Set.of();
	private boolean toFit = true;

	MapCanvas(Composite parent, Desk desk) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.desk = desk;
		words = new AreaWords(desk.wording());
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Resize, e -> resized());
		addListener(SWT.Dispose, e -> {
			drawing.cancel();
			last.ifPresent(d -> d.image().dispose());
		});
		new MapMouse(this).listen();
		new MapKeys(this).listen();
		getAccessible().addAccessibleListener(new Speech());
	}

	/** Shows another scene in the same place. */
	void show(MapScene next) {
		scene = Optional.of(next);
		if (toFit) {
			fit();
		}
		draw();
	}

	/** The scene shown. */
	Optional<MapScene> scene() {
		return scene;
	}

	/** Outlines the selected areas. */
	void select(Set<AreaCode> areas) {
		if (!areas.equals(selected)) {
			selected = areas;
			draw();
		}
	}

	/** The selected areas. */
	Set<AreaCode> selected() {
		return selected;
	}

	/** Shows all areas. */
	void fit() {
		Point size = pixels();
		if (scene.isEmpty() || size.x <= 1 || size.y <= 1) {
			toFit = true;
			return;
		}
		toFit = false;
		look(Viewport.fit(scene.get().extent(), size.x, size.y));
	}

	/** Comes nearer (factor above 1) or goes away, with the place under a point staying there. */
	void zoom(double factor, double x, double y) {
		viewport.ifPresent(v -> look(v.zoom(factor, x * scale(), y * scale())));
	}

	/** Like {@link #zoom(double, double, double)} about the middle. */
	void zoom(double factor) {
		Rectangle area = getClientArea();
		zoom(factor, area.width / 2.0, area.height / 2.0);
	}

	/** Moves the map by points. */
	void pan(double dx, double dy) {
		viewport.ifPresent(v -> look(v.pan(dx * scale(), dy * scale())));
	}

	/** The area at a point. */
	Optional<MapArea> areaAt(int x, int y) {
		return scene.flatMap(s -> viewport.flatMap(v -> s.areaAt(v, x * scale(), y * scale())));
	}

	/** Selects an area alone, or adds it to or takes it out of the selection. */
	void choose(MapArea area, boolean add) {
		Set<AreaCode> next = new HashSet<>(add ? selected : Set.of());
		if (!next.add(area.area().code())) {
			next.remove(area.area().code());
		}
		publish(next);
	}

	/** Selects nothing. */
	void chooseNone() {
		publish(Set.of());
	}

	/**
	 * Selects the area whose name comes after (or before) the selected one.
	 *
	 * @param step 1 or -1
	 * @return false if there is none; then nothing changes
	 */
	boolean chooseNext(int step) {
		List<MapArea> byName = new ArrayList<>(scene.map(MapScene::areas).orElse(List.of()));
		byName.sort(Comparator.comparing(words::sortName, Alphabet.order()));
		int at = -1;
		for (int i = 0; i < byName.size(); i++) {
			if (selected.contains(byName.get(i).area().code())) {
				at = i;
			}
		}
		int next = at < 0 ? (step > 0 ? 0 : byName.size() - 1) : at + step;
		if (next < 0 || next >= byName.size()) {
			return false;
		}
		publish(Set.of(byName.get(next).area().code()));
		return true;
	}

	private void publish(Set<AreaCode> areas) {
		desk.selection().set(desk.selection().get().withAreas(areas));
	}

	/** Explains the area under the pointer. */
	void explain(Optional<MapArea> area) {
		setToolTipText(area.map(words::area).orElse(words.keys()));
	}

	private void look(Viewport next) {
		viewport = Optional.of(next);
		redraw();
		draw();
	}

	private void resized() {
		Point size = pixels();
		if (toFit) {
			fit();
		} else if (size.x > 1 && size.y > 1) {
			viewport.ifPresent(v -> look(v.resize(size.x, size.y)));
		}
	}

	private Point pixels() {
		Rectangle area = getClientArea();
		return new Point((int) Math.round(area.width * scale()), (int) Math.round(area.height * scale()));
	}

	private double scale() {
		return getMonitor().getZoom() / NORMAL_ZOOM;
	}

	private void draw() {
		scene.ifPresent(s -> viewport.ifPresent(v -> drawing.ask(new Drawing.Request(s, v, scale(), selected))));
	}

	private void drawn(Drawing.Request request, ImageData data) {
		if (isDisposed()) {
			return;
		}
		getDisplay().asyncExec(() -> {
			if (!isDisposed()) {
				last.ifPresent(d -> d.image().dispose());
				int zoom = (int) Math.round(request.scale() * NORMAL_ZOOM);
				last = Optional.of(new Drawn(Pictures.image(getDisplay(), data, zoom), request.viewport()));
				redraw();
			}
		});
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(new Color(WHITE, WHITE, WHITE));
		if (last.isEmpty() || viewport.isEmpty()) {
			gc.fillRectangle(area);
			return;
		}
		Viewport now = viewport.get();
		Viewport then = last.get().viewport();
		Image image = last.get().image();
		if (now.equals(then)) {
			gc.drawImage(image, 0, 0);
			return;
		}
		gc.fillRectangle(area);
		double factor = then.metresPerPixel() / now.metresPerPixel() / scale();
		Rectangle from = image.getBounds();
		gc.drawImage(image, 0, 0, from.width, from.height, (int) Math.round(now.x(then.east(0)) / scale()),
				(int) Math.round(now.y(then.north(0)) / scale()), (int) Math.round(then.width() * factor),
				(int) Math.round(then.height() * factor));
	}

	private final class Speech extends AccessibleAdapter {

		@Override
		public void getName(@Nullable AccessibleEvent e) {
			if (e != null) {
				e.result = words.name();
			}
		}

		@Override
		public void getDescription(@Nullable AccessibleEvent e) {
			if (e != null) {
				e.result = scene.map(s -> words.summary(s, selected)).orElse("");
			}
		}
	}
}
