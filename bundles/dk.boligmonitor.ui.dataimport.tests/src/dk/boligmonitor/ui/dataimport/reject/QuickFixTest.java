package dk.boligmonitor.ui.dataimport.reject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.record.Attempt;
import dk.boligmonitor.process.record.QuickFix;
import dk.boligmonitor.process.record.RecordMonitor;
import dk.boligmonitor.ui.SharedSelection;
import dk.boligmonitor.ui.dataimport.DeliveryChoice;
import dk.boligmonitor.ui.dataimport.DeliverySteps;
import dk.boligmonitor.ui.dataimport.Desktop;
import dk.boligmonitor.ui.dataimport.Requests;
import dk.boligmonitor.ui.dataimport.Town;
import dk.boligmonitor.ui.dataimport.Windows;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.text.Wording;

class QuickFixTest {

	private static Optional<Desktop> desktop = Optional.empty();
	private static Path scratch = Path.of("");

	@BeforeAll
	static void openTheTown(@TempDir Path temporary) throws MonitorException, IOException, WorkbenchException {
		scratch = temporary;
		desktop = Optional.of(new Desktop(temporary));
	}

	@AfterAll
	static void nothingWentWrong() {
		desktop.ifPresent(Desktop::close);
	}

	private static Desk desk() throws WorkbenchException {
		IViewPart view = Desktop.view(RejectsView.ID);
		return new Desk(view.getViewSite(), Desktop.session(), Windows.window().getService(SharedSelection.class),
				Wording.ofWorkbench());
	}

	/** Asks the data directory in the background and waits for the answer. */
	private static <T> T ask(dk.boligmonitor.ui.Session.Query<T> query) {
		List<T> answers = new ArrayList<>();
		Desktop.session().read(query, answers::add);
		Windows.await("an answer", () -> !answers.isEmpty());
		return answers.getFirst();
	}

	@Test
	void anUnknownCodeIsMappedAndTheDeliveryImportedAgain() throws WorkbenchException, IOException {
		Path refused = Town.delivery(scratch, "201505", "hjemmefra");
		Desktop.view(RejectsView.ID);
		DeliverySteps.in(Windows.window())
				.take(List.of(Requests.of(Desktop.session().snapshot().orElseThrow(), refused)));
		Windows.await("the refusal", () -> Desktop.choice().get() instanceof DeliveryChoice.Tried);
		Windows.await("its row", () -> Desktop.says("FLIS_0999_201505 er prøvet og ikke gemt: 1 række"));
		assertFalse(Desktop.stored().contains("FLIS_0999_201505"));
		Attempt attempt = ask(monitor -> RecordMonitor.of(monitor).attempt()).orElseThrow();
		List<QuickFix> fixes = ask(monitor -> RecordMonitor.of(monitor).fixes(attempt.name(), attempt.rejects().getFirst()));
		QuickFix map = fixes.stream().filter(QuickFix.MapCode.class::isInstance).findFirst().orElseThrow();
		Listed listed = new Listed(attempt.name(), Optional.of(attempt.request()), attempt.rejects());
		assertTrue(new Fixes(desk()).title(map, listed).contains("hjemmefra"));

		Fixes toDo = new Fixes(desk());
		Windows.answering("Ukendt kode", QuickFixTest::chooseDanish, () -> toDo.apply(map, listed));

		Windows.await("the delivery", () -> Desktop.stored().contains("FLIS_0999_201505"));
		assertEquals(0, Desktop.session().snapshot().orElseThrow().status().deliveries().getLast().rejected());
		Desktop.closeNotices();
	}

	private static void chooseDanish(Shell dialog) {
		org.eclipse.swt.widgets.List codes = Windows.visible(dialog, org.eclipse.swt.widgets.List.class).getFirst();
		assertFalse(Windows.visible(dialog, org.eclipse.swt.widgets.Button.class).stream()
				.filter(b -> b.getText().startsWith("Gem")).findFirst().orElseThrow().isEnabled(), "nothing is chosen yet");
		codes.setSelection(new String[] { "dansk" });
		codes.notifyListeners(SWT.Selection, new Event());
		Windows.press(dialog, "Gem og indlæs igen");
	}

	@Test
	void allOfARuleIsAcceptedOnceTheUserAgrees() throws WorkbenchException, IOException {
		Path refused = Town.delivery(scratch, "201506", "fremmed");
		DeliverySteps.in(Windows.window())
				.take(List.of(Requests.of(Desktop.session().snapshot().orElseThrow(), refused)));
		Windows.await("the refusal", () -> Desktop.choice().get() instanceof DeliveryChoice.Tried t && t.name().endsWith("201506"));
		Attempt attempt = ask(monitor -> RecordMonitor.of(monitor).attempt()).orElseThrow();
		List<QuickFix> fixes = ask(monitor -> RecordMonitor.of(monitor).fixes(attempt.name(), attempt.rejects().getFirst()));
		QuickFix accept = fixes.stream().filter(QuickFix.AcceptRule.class::isInstance).findFirst().orElseThrow();

		Fixes toDo = new Fixes(desk());
		Windows.answering("Indlæs uden rækkerne", dialog -> Windows.press(dialog, "Indlæs uden"),
				() -> toDo.apply(accept, new Listed(attempt.name(), Optional.of(attempt.request()), attempt.rejects())));

		Windows.await("the delivery", () -> Desktop.stored().contains("FLIS_0999_201506"));
		Desktop.closeNotices();
	}

	@Test
	void ctrl1IsBoundInTheView() throws WorkbenchException {
		Desktop.view(RejectsView.ID);
		ICommandService commands = Windows.window().getService(ICommandService.class);
		Windows.await("the handler", () -> commands.getCommand(RejectActions.QUICK_FIX).isHandled());
		assertTrue(commands.getCommand(RejectActions.QUICK_FIX).isEnabled());
	}
}
