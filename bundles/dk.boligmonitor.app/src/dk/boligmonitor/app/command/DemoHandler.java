package dk.boligmonitor.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

import dk.boligmonitor.demo.DemoDelivery;
import dk.boligmonitor.demo.DemoFiles;
import dk.boligmonitor.demo.DemoMunicipality;
import dk.boligmonitor.demo.DemoPlan;
import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.AreaImport;
import dk.boligmonitor.process.DeliveryImport;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.PlaceImport;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.SharedSelection;

/** Fills an empty data directory with Demokøbing and shows the map. */
public final class DemoHandler extends AbstractHandler {

	private static final String MAP = "dk.boligmonitor.ui.map.perspective";
	private static final List<Step> STEPS = List.of(Step.MAKE_DEMO, Step.IMPORT_ADDRESSES, Step.IMPORT_AREAS,
			Step.READ_DELIVERY, Step.GEOCODE, Step.ASSIGN_AREAS, Step.CALCULATE);

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Session session = window.getService(Session.class);
		if (!(session.state() instanceof SessionState.Open open)) {
			Notice.tell(window, "demo.title", "notOpen");
		} else if (!open.snapshot().status().deliveries().isEmpty()) {
			Notice.tell(window, "demo.title", "demo.notEmpty");
		} else {
			session.perform(Notice.WORDS.get("demo.job"), STEPS, DemoHandler::make, newest -> show(window, newest));
		}
		return null;
	}

	/** Makes the files and takes them the whole way; returns the newest period. */
	private static Period make(Monitor monitor, Progress progress) throws MonitorException {
		Path folder = monitor.directory().resolve("demo").resolve("kilde");
		DemoFiles files = files(folder, progress);
		require(monitor.importAddresses(files.addresses(), progress));
		for (Path areas : files.areaFiles()) {
			String name = areas.getFileName().toString();
			require(monitor.importAreas(areas, AreaImport.named(name.substring(0, name.lastIndexOf('.'))), progress));
		}
		for (DemoDelivery delivery : files.deliveries()) {
			Path rejects = monitor.directory().resolve("rejects").resolve(delivery.path().getFileName() + ".rejects.csv");
			DeliveryImport done = monitor.deliveries()
					.take(DeliveryRequest.of(delivery.path(), rejects).accepting(delivery.rejects()), progress);
			if (!(done instanceof DeliveryImport.Stored)) {
				throw new IllegalStateException("Our own delivery was not stored: " + done);
			}
		}
		monitor.geocode(progress);
		List<Period> periods = monitor.suggestedPeriods().reversed();
		monitor.calculate(periods, progress);
		return periods.getLast();
	}

	/** Files that we made ourselves are right, else there is a fault in the program. */
	private static void require(PlaceImport done) {
		if (done instanceof PlaceImport.Refused refused) {
			throw new IllegalStateException("Our own file was refused: " + refused.problems());
		}
	}

	private static DemoFiles files(Path folder, Progress progress) throws MonitorException {
		try {
			return DemoMunicipality.make(DemoPlan.standard(), folder, progress);
		} catch (IOException e) {
			throw new MonitorException(MonitorException.Fault.FILE, List.of(folder.toString(), e.getClass().getSimpleName()), e);
		}
	}

	private static void show(IWorkbenchWindow window, Period newest) {
		SharedSelection selection = window.getService(SharedSelection.class);
		selection.set(selection.get().withPeriod(newest));
		try {
			PlatformUI.getWorkbench().showPerspective(MAP, window);
		} catch (WorkbenchException e) {
			throw new IllegalStateException(e);
		}
	}
}
