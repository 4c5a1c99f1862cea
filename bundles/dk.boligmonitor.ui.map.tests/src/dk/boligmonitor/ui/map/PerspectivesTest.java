package dk.boligmonitor.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.map.MapArea;
import dk.boligmonitor.map.MapScene;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.result.IndicatorInfo;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.SharedSelection;
import dk.boligmonitor.ui.part.MonitorView;

class PerspectivesTest {

	private static final String PREFIX = "dk.boligmonitor.ui.";
	private static final List<String> ERRORS = new ArrayList<>();
	private static final ILogListener LISTENER = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			ERRORS.add(status.toString());
		}
	};

	private static Path before = Path.of("");
	private static Path empty = Path.of("");
	private static Path demo = Path.of("");

	@BeforeAll
	static void makeDirectories(@TempDir Path scratch) throws MonitorException, IOException {
		Platform.addLogListener(LISTENER);
		session().open();
		awaitOpen();
		before = session().snapshot().orElseThrow().directory();
		empty = scratch.resolve("empty");
		demo = scratch.resolve("demo");
		DemoDirectory.make(demo, scratch.resolve("files"));
	}

	@AfterAll
	static void nothingWentWrong() {
		open(before);
		Platform.removeLogListener(LISTENER);
		assertEquals(List.of(), ERRORS);
	}

	@Test
	void withoutDataAViewSaysWhatToDo() throws WorkbenchException {
		open(empty);
		Windows.show(MapPerspective.ID);

		Windows.await("the first step", () -> texts().contains("Indlæs leverance…"));

		assertTrue(texts().contains("Velkommen. Her er endnu ingen data."), texts()::toString);
		assertTrue(texts().containsAll(List.of("Indlæs en leverance", "Indlæs adresser", "Indlæs områder", "Geokod", "Beregn")),
				texts()::toString);
	}

	@Test
	void eachPerspectiveOpensWithItsViews() throws WorkbenchException {
		open(demo);
		for (String name : List.of("dataimport", "geocoding", "indicator", "map")) {
			IWorkbenchPage page = Windows.show(PREFIX + name + ".perspective");
			List<IViewReference> views = List.of(page.getViewReferences());
			assertTrue(views.size() >= 2, name + " has views");
			for (IViewReference view : views) {
				assertInstanceOf(MonitorView.class, view.getView(true), view.getId());
				assertFalse(view.getTitleImage().isDisposed());
			}
			Windows.await("data in " + name, () -> Windows.visible(Windows.window().getShell(), Table.class).stream()
					.anyMatch(t -> t.getItemCount() > 0));
		}
	}

	@Test
	void aClickOnTheMapSelectsTheRow() throws WorkbenchException {
		MapCanvas canvas = demoMap();
		MapArea area = canvas.scene().orElseThrow().areas().getFirst();

		click(canvas, pointIn(canvas, area), 0);

		assertEquals(Set.of(area.area().code()), selection().get().areas());
		assertEquals(Set.of(area.area().code()), canvas.selected());
		Windows.await("the row", () -> results().getSelectionCount() == 1);
		assertEquals(area.area().name(), results().getSelection()[0].getText(0));
	}

	@Test
	void ctrlAddsAnArea() throws WorkbenchException {
		MapCanvas canvas = demoMap();
		List<MapArea> areas = canvas.scene().orElseThrow().areas();

		click(canvas, pointIn(canvas, areas.get(0)), 0);
		click(canvas, pointIn(canvas, areas.get(1)), SWT.MOD1);

		assertEquals(2, selection().get().areas().size());
		assertEquals(2, results().getSelectionCount());
	}

	@Test
	void aSelectedRowIsOutlinedOnTheMap() throws WorkbenchException {
		MapCanvas canvas = demoMap();
		Table table = results();

		table.setSelection(1);
		table.notifyListeners(SWT.Selection, new Event());

		String name = table.getItem(1).getText(0);
		MapArea area = canvas.scene().orElseThrow().areas().stream().filter(a -> a.area().name().equals(name)).findFirst()
				.orElseThrow();
		assertEquals(Set.of(area.area().code()), canvas.selected());
	}

	@Test
	void anotherIndicatorAndPeriodAreShownEverywhere() throws WorkbenchException {
		MapCanvas canvas = demoMap();
		List<IndicatorInfo> indicators = session().snapshot().orElseThrow().indicators();
		List<Period> periods = session().snapshot().orElseThrow().status().periods();
		MonitorSelection other = selection().get().withIndicator(indicators.getLast().id()).withPeriod(periods.getFirst());

		selection().set(other);

		Windows.await("the other map", () -> canvas.scene().map(MapScene::legend)
				.filter(l -> l.period().equals(periods.getFirst()) && l.indicator().id().equals(indicators.getLast().id()))
				.isPresent());
		assertTrue(texts().stream().anyMatch(t -> t.startsWith(indicators.getLast().name())), texts()::toString);
		assertTrue(texts().contains(periods.getFirst().toString()), texts()::toString);
	}

	@Test
	void theKeyboardGoesThroughTheAreasAndOut() throws WorkbenchException {
		MapCanvas canvas = demoMap();
		canvas.chooseNone();
		int areas = canvas.scene().orElseThrow().areas().size();

		assertFalse(traverse(canvas, SWT.TRAVERSE_TAB_NEXT), "the first area is taken");
		Set<?> first = selection().get().areas();
		assertFalse(traverse(canvas, SWT.TRAVERSE_TAB_NEXT), "the second area is taken");
		assertNotEquals(first, selection().get().areas());
		assertFalse(traverse(canvas, SWT.TRAVERSE_TAB_PREVIOUS));
		assertEquals(first, selection().get().areas());
		for (int i = 1; i < areas; i++) {
			traverse(canvas, SWT.TRAVERSE_TAB_NEXT);
		}
		assertTrue(traverse(canvas, SWT.TRAVERSE_TAB_NEXT), "after the last area the focus may leave");

		key(canvas, SWT.ESC);
		assertEquals(Set.of(), selection().get().areas());
	}

	@Test
	void zoomKeepsThePlaceUnderThePointer() throws WorkbenchException {
		MapCanvas canvas = demoMap();
		canvas.fit();
		MapArea area = canvas.scene().orElseThrow().areas().getFirst();
		Point at = pointIn(canvas, area);

		canvas.zoom(3, at.x, at.y);

		assertEquals(Optional.of(area.area()), canvas.areaAt(at.x, at.y).map(MapArea::area));
		canvas.fit();
	}

	private static boolean traverse(MapCanvas canvas, int detail) {
		Event event = new Event();
		event.detail = detail;
		event.doit = true;
		canvas.notifyListeners(SWT.Traverse, event);
		return event.doit;
	}

	private static void key(MapCanvas canvas, int code) {
		Event event = new Event();
		event.keyCode = code;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	private static void click(MapCanvas canvas, Point at, int mask) {
		Event event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.button = 1;
		event.stateMask = mask;
		canvas.notifyListeners(SWT.MouseDown, event);
		canvas.notifyListeners(SWT.MouseUp, event);
	}

	/** A point of the canvas that lies in an area. */
	private static Point pointIn(MapCanvas canvas, MapArea area) {
		Point size = canvas.getSize();
		for (int y = 0; y < size.y; y += 6) {
			for (int x = 0; x < size.x; x += 6) {
				if (canvas.areaAt(x, y).map(MapArea::area).equals(Optional.of(area.area()))) {
					return new Point(x, y);
				}
			}
		}
		throw new AssertionError("Not on the map: " + area.area());
	}

	private static MapCanvas demoMap() throws WorkbenchException {
		open(demo);
		Windows.show(MapPerspective.ID);
		Windows.await("the map", () -> !canvases().isEmpty() && canvases().getFirst().scene().isPresent()
				&& results().getItemCount() > 0);
		canvases().getFirst().fit();
		return canvases().getFirst();
	}

	private static List<MapCanvas> canvases() {
		return Windows.visible(Windows.window().getShell(), MapCanvas.class);
	}

	private static Table results() {
		return Windows.visible(Windows.window().getShell(), Table.class).getFirst();
	}

	private static List<String> texts() {
		return Windows.texts(Windows.window().getShell());
	}

	private static void open(Path directory) {
		if (!session().snapshot().map(s -> s.directory().equals(directory)).orElse(false)) {
			session().openOther(directory);
			awaitOpen();
		}
	}

	private static void awaitOpen() {
		Windows.await("the data directory", () -> session().state() instanceof SessionState.Open);
	}

	private static Session session() {
		return Windows.window().getService(Session.class);
	}

	private static SharedSelection selection() {
		return Windows.window().getService(SharedSelection.class);
	}
}
