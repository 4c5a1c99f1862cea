package dk.boligmonitor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;

class WorkbenchWindowTest {

	@Test
	void theWindowIsOpenAndVisible() {
		Shell shell = window().getShell();

		assertTrue(shell.isVisible());
		assertTrue(shell.getSize().x > 0 && shell.getSize().y > 0);
	}

	@Test
	void theMenuBarIsDanish() {
		List<String> titles = Arrays.stream(window().getShell().getMenuBar().getItems())
				.map(MenuItem::getText)
				.map(text -> text.replace("&", ""))
				.toList();

		assertTrue(titles.containsAll(List.of("Filer", "Rediger", "Vindue", "Hjælp")), titles::toString);
	}

	@Test
	void theStartPerspectiveOpens() throws WorkbenchException {
		window().getWorkbench().showPerspective(StartPerspective.ID, window());

		assertEquals(StartPerspective.ID, window().getActivePage().getPerspective().getId());
	}

	private static IWorkbenchWindow window() {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		assertEquals(1, windows.length);
		assertNotNull(windows[0]);
		return windows[0];
	}
}
