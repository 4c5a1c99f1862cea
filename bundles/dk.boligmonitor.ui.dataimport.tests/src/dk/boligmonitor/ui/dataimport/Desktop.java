package dk.boligmonitor.ui.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionState;

/** The workbench with the small town of {@link Town} open in the perspective Data import, and an eye on the error log. */
public final class Desktop implements AutoCloseable {

	private final List<String> errors = new ArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status + " " + status.getException());
		}
	};
	private final Path before;

	/** Opens a data directory made for it. */
	public Desktop(Path scratch) throws MonitorException, IOException, WorkbenchException {
		Platform.addLogListener(listener);
		session().open();
		awaitOpen();
		before = session().snapshot().orElseThrow().directory();
		Path directory = scratch.resolve("town");
		Town.fill(directory, scratch.resolve("files"));
		session().openOther(directory);
		awaitOpen();
		PlatformUI.getWorkbench().showPerspective(DataImportPerspective.ID, Windows.window());
	}

	/** The data of the workbench. */
	public static Session session() {
		return Windows.window().getService(Session.class);
	}

	/** What the views look at. */
	public static DeliveryChoice choice() {
		return Windows.window().getService(DeliveryChoice.class);
	}

	/** A view of the perspective, brought to the front. */
	public static IViewPart view(String id) throws WorkbenchException {
		return Windows.window().getActivePage().showView(id);
	}

	/** Names of the stored deliveries. */
	public static List<String> stored() {
		return session().snapshot().orElseThrow().status().deliveries().stream().map(DeliverySummary::name).toList();
	}

	/** What can be read in the workbench's window. */
	public static List<String> texts() {
		return Windows.texts(Windows.window().getShell());
	}

	/** True if some text in the window begins so. */
	public static boolean says(String beginning) {
		return texts().stream().anyMatch(t -> t.startsWith(beginning));
	}

	/** Closes the notices that tell what a step came to. */
	public static void closeNotices() {
		Stream.of(Display.getCurrent().getShells()).filter(s -> s.getText().equals("BoligMonitor") && s.getParent() != null)
				.forEach(Shell::close);
	}

	private static void awaitOpen() {
		Windows.await("the data directory", () -> session().state() instanceof SessionState.Open);
	}

	/** Fails if something went wrong that only the error log tells. */
	@Override
	public void close() {
		closeNotices();
		Windows.await("the end of all steps", () -> Job.getJobManager().isIdle() || Job.getJobManager().currentJob() == null);
		session().openOther(before);
		awaitOpen();
		Platform.removeLogListener(listener);
		assertEquals(List.of(), errors);
	}
}
