package dk.boligmonitor.ui.dataimport.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.ui.dataimport.Desktop;
import dk.boligmonitor.ui.dataimport.Town;
import dk.boligmonitor.ui.dataimport.Windows;

class WizardTest {

	private static final String WIZARD = "Indlæs leverance";
	private static final String PROFILE = "Lav en profil";

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

	private static Button button(Shell shell, String text) {
		return Windows.visible(shell, Button.class).stream().filter(b -> b.getText().replace("&", "").startsWith(text)).findFirst()
				.orElseThrow(() -> new AssertionError("No button " + text + " in " + Windows.texts(shell)));
	}

	@Test
	void aGoodDeliveryIsTriedAndThenImported() throws IOException {
		Path delivery = Town.delivery(scratch, "201507", "dansk");
		Windows.answering(WIZARD, wizard -> {
			assertFalse(button(wizard, "Indlæs").isEnabled(), "nothing is imported that was not tried");
			Windows.press(wizard, "Næste");
			Windows.await("the trial", () -> Windows.visible(wizard, Table.class).stream().anyMatch(t -> t.getItemCount() == 1));
			assertEquals(List.of("✓ kan indlæses", "FLIS_0999_201507", "juli 2015"), cells(wizard, 3));
			assertFalse(Desktop.stored().contains("FLIS_0999_201507"), "a trial stores nothing");
			Windows.press(wizard, "Indlæs");
		}, () -> DeliveryWizard.open(Windows.window(), List.of(delivery)));
		Windows.await("the import", () -> Desktop.stored().contains("FLIS_0999_201507"));
		Desktop.closeNotices();
	}

	private static List<String> cells(Shell wizard, int count) {
		Table table = Windows.visible(wizard, Table.class).getFirst();
		return IntStream.range(0, count).mapToObj(i -> table.getItem(0).getText(i)).toList();
	}

	@Test
	void rejectedRowsAreLeftOutOnlyIfTheUserSaysSo() throws IOException {
		Path delivery = Town.delivery(scratch, "201508", "dnask");
		Windows.answering(WIZARD, wizard -> {
			Windows.press(wizard, "Næste");
			Windows.await("the trial", () -> Windows.visible(wizard, Table.class).stream().anyMatch(t -> t.getItemCount() == 1));
			assertEquals("▲ rækker afvist", cells(wizard, 1).getFirst());
			assertTrue(Windows.texts(wizard).stream().anyMatch(t -> t.contains("linje 2") && t.contains("herkomst")),
					"the first row is named: " + Windows.texts(wizard));
			assertFalse(button(wizard, "Indlæs").isEnabled());
			Windows.press(wizard, "Udelad de 1 række");
			Windows.press(wizard, "Indlæs");
		}, () -> DeliveryWizard.open(Windows.window(), List.of(delivery)));
		Windows.await("the import", () -> Desktop.stored().contains("FLIS_0999_201508"));
		Desktop.closeNotices();
	}

	@Test
	void cancellingLeavesNothingBehind() throws IOException {
		List<String> before = Desktop.stored();
		Path delivery = Town.delivery(scratch, "201509", "dansk");
		Windows.answering(WIZARD, wizard -> {
			Windows.press(wizard, "Næste");
			Windows.await("the trial", () -> Windows.visible(wizard, Table.class).stream().anyMatch(t -> t.getItemCount() == 1));
			Windows.press(wizard, "Annuller");
		}, () -> DeliveryWizard.open(Windows.window(), List.of(delivery)));
		assertEquals(before, Desktop.stored());
	}

	@Test
	void aFileInAnotherLayoutGetsAProfileAndIsImported() throws IOException {
		Path file = Town.otherLayout(scratch);
		Path profiles = Desktop.session().snapshot().orElseThrow().directory().resolve("profiles");
		Windows.answering(WIZARD, wizard -> {
			Windows.answering(PROFILE, WizardTest::makeProfile, () -> Windows.press(wizard, "Lav en profil"));
			Windows.await("the new profile", () -> Windows.visible(wizard, Combo.class).stream().anyMatch(c -> c.getText().contains("(anden)")));
			assertTrue(Files.exists(profiles.resolve("anden.json")));
			Windows.visible(wizard, Text.class).getFirst().setText("0999"); // the name tells the month only
			Windows.press(wizard, "Næste");
			Windows.await("the trial", () -> Windows.visible(wizard, Table.class).stream().anyMatch(t -> t.getItemCount() == 1));
			tick(wizard, "Udelad");
			tick(wizard, "Jeg har set");
			Windows.press(wizard, "Indlæs");
		}, () -> DeliveryWizard.open(Windows.window(), List.of(file)));
		Windows.await("the import", () -> Desktop.session().snapshot().orElseThrow().status().deliveries().stream()
				.anyMatch(d -> d.month().toString().equals("2015-06")));
		Desktop.closeNotices();
	}

	/** Ticks a box if there is one. */
	private static void tick(Shell shell, String text) {
		Windows.visible(shell, Button.class).stream()
				.filter(b -> (b.getStyle() & SWT.CHECK) != 0 && b.getText().replace("&", "").startsWith(text)).findFirst()
				.ifPresent(b -> Windows.press(shell, text));
	}

	/** Sends a column of the file to one of ours. */
	private static void send(Shell wizard, String theirs, String ours) {
		Table columns = Windows.visible(wizard, Table.class).getFirst();
		int row = IntStream.range(0, columns.getItemCount()).filter(i -> columns.getItem(i).getText(1).equals(theirs)).findFirst().orElseThrow();
		columns.setSelection(row);
		columns.notifyListeners(SWT.Selection, new Event());
		Combo target = Windows.visible(wizard, Combo.class).getFirst();
		target.select(List.of(target.getItems()).indexOf(ours));
		target.notifyListeners(SWT.Selection, new Event());
		assertEquals(ours, columns.getItem(row).getText(2));
	}

	private static void makeProfile(Shell wizard) {
		Windows.visible(wizard, Combo.class).stream().filter(c -> c.getSelectionIndex() < 0).forEach(c -> {
			c.select(0);
			c.notifyListeners(SWT.Selection, new Event());
		});
		Windows.await("all answered", () -> button(wizard, "Næste").isEnabled());
		Windows.press(wizard, "Næste");
		Windows.await("the columns", () -> Windows.visible(wizard, Table.class).stream().anyMatch(t -> t.getItemCount() > 5));
		assertTrue(Windows.visible(wizard, Table.class).stream().anyMatch(t -> t.getItem(0).getText(1).equals("Personnummer")
				&& t.getItem(0).getText(2).equals("cpr")), "the person's number is found");
		assertFalse(Windows.texts(wizard).stream().anyMatch(t -> t.matches(".*\\d{10}.*")), "no number is shown");
		send(wizard, "Kommune", "kommunekode");
		Windows.press(wizard, "Næste");
		Windows.await("the result", () -> Windows.texts(wizard).stream().anyMatch(t -> t.startsWith("✓ Alle 40 rækker")));
		Windows.visible(wizard, Text.class).stream().filter(t -> t.getEditable()).findFirst().orElseThrow().setText("anden");
		Windows.press(wizard, "Gem profil");
	}
}
