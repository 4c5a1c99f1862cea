package dk.boligmonitor.ui.dataimport.source;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dk.boligmonitor.process.Schedule;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionListener;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.Snapshot;

/**
 * Fetches when the schedule of the open data directory says so. What was missed while the workbench was closed is made up for
 * once. An OSGi service for the user interface thread.
 */
@Component(service = FetchClock.class)
public final class FetchClock {

	/** A computer that slept must not oversleep. */
	private static final Duration LONGEST_NAP = Duration.ofMinutes(10);

	private final Session session;
	private final SessionListener following = this::look;
	private final Job alarm = Job.create("BoligMonitor", monitor -> {
		inUserInterface(this::look);
		return Status.OK_STATUS;
	});
	private Optional<LocalDateTime> next = Optional.empty();

	/** Called by the framework. */
	@Activate
	public FetchClock(@Reference Session session) {
		this.session = session;
		alarm.setSystem(true);
		session.addListener(following);
	}

	@Deactivate
	void stop() {
		session.removeListener(following);
		alarm.cancel();
	}

	/** When it will fetch next. */
	public Optional<LocalDateTime> next() {
		return next;
	}

	/** Asks for the schedule, and fetches if it is time. */
	void look() {
		if (session.state() instanceof SessionState.Open open) {
			Path directory = open.snapshot().directory();
			session.read(monitor -> monitor.sources().schedule(), schedule -> plan(directory, schedule));
		}
	}

	private void plan(Path directory, Schedule schedule) {
		if (!session.snapshot().map(Snapshot::directory).equals(Optional.of(directory))) {
			return;
		}
		FetchMemory memory = new FetchMemory(directory);
		LocalDateTime now = LocalDateTime.now();
		if (memory.last().isEmpty() || schedule instanceof Schedule.Off) {
			memory.ranAt(now);
		}
		next = schedule.after(memory.last().orElse(now));
		next.ifPresent(time -> {
			if (time.isAfter(now)) {
				Duration until = Duration.between(now, time).plusSeconds(1);
				alarm.cancel();
				alarm.schedule((until.compareTo(LONGEST_NAP) < 0 ? until : LONGEST_NAP).toMillis());
			} else {
				fetch(memory);
			}
		});
	}

	private void fetch(FetchMemory memory) {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		if (windows.length > 0) {
			memory.ranAt(LocalDateTime.now()); // before it begins, so that a failure is not tried again at once
			new FetchSteps(windows[0]).onTime();
			look();
		}
	}

	private static void inUserInterface(Runnable runnable) {
		if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().getDisplay().isDisposed()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(runnable);
		}
	}
}
