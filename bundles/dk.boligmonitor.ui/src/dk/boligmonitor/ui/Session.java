package dk.boligmonitor.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorProvider;
import dk.boligmonitor.process.PeriodResults;

/**
 * The one data directory that the workbench has open. An OSGi service; all methods belong to the user interface thread and
 * return at once, the work happens in jobs. After each change the listeners are told.
 */
@Component(service = Session.class)
public final class Session {

	/** A question to the data directory. */
	@FunctionalInterface
	public interface Query<T> {
		/** Asks it, in the background. */
		T ask(Monitor monitor) throws MonitorException;
	}

	/** A step on the way. */
	@FunctionalInterface
	public interface Work<T> {
		/** Does it, in the background. */
		T run(Monitor monitor, Progress progress) throws MonitorException;
	}

	private final MonitorProvider provider;
	private final DataDirectory directory = new DataDirectory();
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final Map<Period, PeriodResults> results = new HashMap<>();
	private final Set<Period> awaited = new HashSet<>();
	private final IWorkbenchListener farewell = new IWorkbenchListener() {
		@Override
		public boolean preShutdown(@Nullable IWorkbench workbench, boolean forced) {
			return forced || StepJob.mayLeave();
		}

		@Override
		public void postShutdown(@Nullable IWorkbench workbench) {
			close();
		}
	};
	private volatile SessionState state = new SessionState.Closed();

	/** Called by the framework. */
	@Activate
	public Session(@Reference MonitorProvider provider) {
		this.provider = provider;
	}

	/** How it stands. */
	public SessionState state() {
		return state;
	}

	/** What the open directory holds; empty unless it is open. */
	public Optional<Snapshot> snapshot() {
		return state instanceof SessionState.Open open ? Optional.of(open.snapshot()) : Optional.empty();
	}

	/** Opens the user's data directory unless that was done before. */
	public void open() {
		if (state instanceof SessionState.Closed) {
			PlatformUI.getWorkbench().addWorkbenchListener(farewell);
			open(directory.get());
		}
	}

	/** Tries again after a failure. */
	public void retry() {
		if (state instanceof SessionState.Failed failed) {
			open(failed.directory());
		}
	}

	/** Closes what is open, and opens another data directory, now and at later starts. */
	public void openOther(Path other) {
		directory.set(other);
		open(other);
	}

	private void open(Path path) {
		Optional<Monitor> before = state instanceof SessionState.Open open ? Optional.of(open.monitor()) : Optional.empty();
		become(new SessionState.Opening(path));
		inBackground(() -> {
			before.ifPresent(Session::close);
			try {
				Monitor monitor = provider.open(path);
				try {
					Snapshot snapshot = Snapshot.of(monitor);
					later(() -> become(new SessionState.Open(monitor, snapshot)));
				} catch (MonitorException | RuntimeException e) {
					close(monitor);
					throw e;
				}
			} catch (MonitorException | RuntimeException e) {
				later(() -> failed(path, e));
			}
		});
	}

	/** Reads what the directory holds anew, and tells the listeners. */
	public void refresh() {
		read(Snapshot::of, this::know);
	}

	/** Takes what a step has just read from the open directory. */
	void know(Snapshot snapshot) {
		if (state instanceof SessionState.Open open) {
			become(new SessionState.Open(open.monitor(), snapshot));
		}
	}

	/** The results of a period; empty while they are being read, after which the listeners are told. */
	public Optional<PeriodResults> results(Period period) {
		if (awaited.add(period)) {
			read(monitor -> monitor.results(period), found -> {
				found.ifPresent(r -> results.put(period, r));
				tell();
			});
		}
		return Optional.ofNullable(results.get(period));
	}

	/**
	 * Asks the open directory in the background. If it cannot be read, the session fails.
	 *
	 * @param then takes the answer, in the user interface thread
	 */
	public <T> void read(Query<T> query, Consumer<T> then) {
		if (!(state instanceof SessionState.Open open)) {
			return;
		}
		Monitor monitor = open.monitor();
		inBackground(() -> {
			try {
				T answer = query.ask(monitor);
				later(() -> {
					if (isOpen(monitor)) {
						then.accept(answer);
					}
				});
			} catch (MonitorException | RuntimeException e) {
				later(() -> {
					if (isOpen(monitor)) {
						close(monitor);
						failed(monitor.directory(), e);
					}
				});
			}
		});
	}

	/**
	 * Does a step in a job that the user sees and can cancel, one after the other. A failure is shown to the user.
	 *
	 * @param title what it is called in the progress view
	 * @param steps expected to report progress, in order
	 * @param then  takes what came out, in the user interface thread; not called after a failure or cancel
	 */
	public <T> void perform(String title, List<Step> steps, Work<T> work, Consumer<T> then) {
		if (state instanceof SessionState.Open open) {
			new StepJob<>(title, steps, task(open.monitor(), work), done -> done(done, then)).schedule();
		}
	}

	/**
	 * Like {@link #perform(String, List, Work, Consumer)}, for work that nobody waits for: no dialog opens.
	 *
	 * @param otherwise is told of a failure instead, in the user interface thread
	 */
	public <T> void perform(String title, List<Step> steps, Work<T> work, Consumer<T> then, Consumer<Exception> otherwise) {
		if (state instanceof SessionState.Open open) {
			new StepJob<>(title, steps, task(open.monitor(), work), done -> done(done, then), otherwise).schedule();
		}
	}

	/**
	 * Makes a data directory from a backup, in a job, and opens it. A failure is shown to the user, and what is open stays open.
	 *
	 * @param directory where no database may be yet
	 * @param then      runs when it is made, in the user interface thread
	 */
	public void restore(String title, Path backup, Path directory, Runnable then) {
		new StepJob<>(title, List.of(), progress -> {
			provider.restore(backup, directory);
			return directory;
		}, made -> {
			openOther(made);
			then.run();
		}).schedule();
	}

	private static <T> StepJob.Task<Done<T>> task(Monitor monitor, Work<T> work) {
		return progress -> {
			T result = work.run(monitor, progress);
			return new Done<>(result, Snapshot.of(monitor));
		};
	}

	private <T> void done(Done<T> done, Consumer<T> then) {
		know(done.after());
		then.accept(done.result());
	}

	private record Done<T>(T result, Snapshot after) {
	}

	/** Tells a listener of all changes from now on. */
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	/** Tells it no more. */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	private boolean isOpen(Monitor monitor) {
		return state instanceof SessionState.Open open && open.monitor() == monitor;
	}

	private void failed(Path path, Exception cause) {
		if (!(cause instanceof MonitorException)) {
			ILog.of(Session.class).error("The data directory could not be used", cause);
		}
		become(new SessionState.Failed(path, cause));
		FailureDialog.open(this, path, cause);
	}

	private void become(SessionState next) {
		state = next;
		results.clear();
		awaited.clear();
		tell();
	}

	private void tell() {
		listeners.forEach(SessionListener::sessionChanged);
	}

	@Deactivate
	void close() {
		SessionState last = state;
		state = new SessionState.Closed();
		if (last instanceof SessionState.Open open) {
			close(open.monitor());
		}
	}

	private static void close(Monitor monitor) {
		try {
			monitor.close();
		} catch (MonitorException e) {
			ILog.of(Session.class).error("The data directory could not be closed", e);
		}
	}

	private static void inBackground(Runnable work) {
		Job job = Job.create("BoligMonitor", monitor -> {
			work.run();
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void later(Runnable inUserInterface) {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (!display.isDisposed()) {
				display.asyncExec(inUserInterface);
			}
		}
	}
}
