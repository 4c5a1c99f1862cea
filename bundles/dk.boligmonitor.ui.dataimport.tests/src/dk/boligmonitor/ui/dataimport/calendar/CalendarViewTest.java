package dk.boligmonitor.ui.dataimport.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.record.DeliveryState.State;
import dk.boligmonitor.ui.dataimport.DeliveriesView;
import dk.boligmonitor.ui.dataimport.DeliveryChoice;
import dk.boligmonitor.ui.dataimport.Desktop;
import dk.boligmonitor.ui.dataimport.Windows;
import dk.boligmonitor.ui.dataimport.calendar.Calendar.Spot;
import dk.boligmonitor.ui.dataimport.drift.DriftView;
import dk.boligmonitor.ui.dataimport.log.LogView;
import dk.boligmonitor.ui.dataimport.preview.PreviewView;
import dk.boligmonitor.ui.dataimport.reject.RejectsView;
import dk.boligmonitor.ui.dataimport.source.SourcesView;
import dk.boligmonitor.ui.part.MonitorView;

class CalendarViewTest {

	private static Optional<Desktop> desktop = Optional.empty();

	@BeforeAll
	static void openTheTown(@TempDir Path scratch) throws MonitorException, IOException, WorkbenchException {
		desktop = Optional.of(new Desktop(scratch));
	}

	@AfterAll
	static void nothingWentWrong() {
		desktop.ifPresent(Desktop::close);
	}

	private static CalendarCanvas canvas() throws WorkbenchException {
		Desktop.view(CalendarView.ID);
		Windows.await("the calendar", () -> !canvases().isEmpty() && canvases().getFirst().calendar().at(spot(4)).isPresent()
				&& canvases().getFirst().calendar().at(spot(5)).isEmpty());
		return canvases().getFirst();
	}

	private static List<CalendarCanvas> canvases() {
		return Windows.visible(Windows.window().getShell(), CalendarCanvas.class);
	}

	private static Spot spot(int month) {
		return new Spot(YearMonth.of(2015, month), RecordKind.BORGER);
	}

	private static void key(CalendarCanvas canvas, int code) {
		Event event = new Event();
		event.keyCode = code;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	private static void click(CalendarCanvas canvas, Spot spot) {
		Rectangle box = canvas.bounds(spot);
		Event event = new Event();
		event.button = 1;
		event.x = box.x + box.width / 2;
		event.y = box.y + box.height / 2;
		canvas.notifyListeners(SWT.MouseDown, event);
	}

	@Test
	void everyViewOpens() throws WorkbenchException {
		for (String id : List.of(CalendarView.ID, DeliveriesView.ID, RejectsView.ID, DriftView.ID, PreviewView.ID, SourcesView.ID,
				LogView.ID)) {
			IViewPart view = Desktop.view(id);
			assertInstanceOf(MonitorView.class, view, id);
			assertTrue(!view.getTitle().isBlank() && !view.getTitle().startsWith("%"), id);
		}
	}

	@Test
	void whatIsStoredAndWhatIsMissingIsSeen() throws WorkbenchException {
		Calendar calendar = canvas().calendar();
		assertEquals(Optional.of(State.STORED), calendar.at(spot(1)).map(s -> s.state()));
		assertEquals(Optional.of(State.PARTLY_REJECTED), calendar.at(spot(2)).map(s -> s.state()));
		assertEquals(Optional.of(State.MISSING), calendar.at(spot(3)).map(s -> s.state()));
		assertEquals(Optional.of(State.STORED), calendar.at(spot(4)).map(s -> s.state()));
		assertEquals(Optional.empty(), calendar.at(spot(5)));
	}

	@Test
	void theChosenMonthIsShownByTheOtherViews() throws WorkbenchException {
		Desktop.view(RejectsView.ID);
		CalendarCanvas canvas = canvas();
		click(canvas, spot(2));
		Windows.await("the rejected row", () -> Desktop.says("1 række i FLIS_0999_201502 blev afvist"));
		Windows.await("its row in the table", () -> Windows.visible(Windows.window().getShell(), Table.class).stream()
				.anyMatch(t -> t.getItemCount() == 1 && t.getItem(0).getText(0).equals("BORGER.csv")));
		click(canvas, spot(1));
		Windows.await("no rejected rows", () -> Desktop.says("Ingen rækker i FLIS_0999_201501 blev afvist"));
		click(canvas, spot(3));
		Windows.await("the missing month", () -> Desktop.says("Der er ingen leverance for marts 2015"));
		Desktop.view(DriftView.ID);
		click(canvas, spot(1));
		Windows.await("nothing to compare", () -> Desktop.says("FLIS_0999_201501 er den første leverance"));
		click(canvas, spot(4));
		Windows.await("compared", () -> Desktop.texts().stream().anyMatch(t -> t.contains("FLIS_0999_201504") && t.contains("foregående")));
	}

	@Test
	void theKeyboardWalks() throws WorkbenchException {
		CalendarCanvas canvas = canvas();
		click(canvas, spot(1));
		key(canvas, SWT.ARROW_RIGHT);
		assertEquals(new DeliveryChoice.Month(YearMonth.of(2015, 2), Optional.of(RecordKind.BORGER)), Desktop.choice().get());
		key(canvas, SWT.ARROW_DOWN);
		assertEquals(Optional.of(new Spot(YearMonth.of(2015, 2), RecordKind.ELEV)), canvas.selected());
		key(canvas, SWT.END);
		assertEquals(Optional.of(new Spot(YearMonth.of(2015, 12), RecordKind.ELEV)), canvas.selected());
		key(canvas, SWT.HOME);
		assertEquals(Optional.of(new Spot(YearMonth.of(2015, 1), RecordKind.ELEV)), canvas.selected());
		Event event = new Event();
		event.detail = SWT.TRAVERSE_TAB_NEXT;
		event.doit = false;
		canvas.notifyListeners(SWT.Traverse, event);
		assertTrue(event.doit, "Tab leaves the calendar");
	}

	@Test
	void aCellIsExplainedInWords() throws WorkbenchException {
		click(canvas(), spot(2));
		Windows.await("the control totals", () -> Desktop.texts().stream().anyMatch(t -> t.contains("FLIS_0999_201502")
				&& t.contains("Læst 40 = gemt 39 + afvist 1 + dubletter 0 ✓")));
	}
}
