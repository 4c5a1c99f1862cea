package dk.boligmonitor.ui;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** A step as a job: one at a time, with progress in percent, and stopped when the user cancels. */
final class StepJob<T> extends Job {

	/** All jobs of this sort. */
	static final Object FAMILY = StepJob.class;

	@FunctionalInterface
	interface Task<T> {
		T run(Progress progress) throws MonitorException;
	}

	/** Lets steps wait for each other before they begin, where they can still be cancelled. */
	private enum OneAtATime implements ISchedulingRule {
		RULE;

		@Override
		public boolean contains(@Nullable ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(@Nullable ISchedulingRule rule) {
			return rule == this;
		}
	}

	private final List<Step> steps;
	private final Task<T> task;
	private final Consumer<T> then;

	StepJob(String title, List<Step> steps, Task<T> task, Consumer<T> then) {
		super(title);
		this.steps = steps;
		this.task = task;
		this.then = then;
		setUser(true);
		setRule(OneAtATime.RULE);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		if (monitor == null) {
			return Status.CANCEL_STATUS;
		}
		StepProgress progress = new StepProgress(monitor, getName(), steps);
		try {
			T result = task.run(progress);
			inUserInterface(() -> then.accept(result));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (MonitorException e) {
			inUserInterface(() -> showFault(e));
			return Status.OK_STATUS;
		} catch (RuntimeException e) {
			ILog.of(StepJob.class).error(getName(), e);
			inUserInterface(() -> showFault(e));
			return Status.OK_STATUS;
		} finally {
			monitor.done();
		}
	}

	private void showFault(Exception e) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		String text = MessageFile.beside(Session.class).get("step.nothing") + "\n\n" + FailureDialog.sentence(e);
		boolean early = e instanceof MonitorException m && m.fault().tooEarly();
		MessageDialog.open(early ? MessageDialog.INFORMATION : MessageDialog.ERROR,
				window == null ? null : window.getShell(), getName(), text, SWT.SHEET,
				MessageFile.beside(Session.class).get("close"));
	}

	private static void inUserInterface(Runnable runnable) {
		if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().getDisplay().isDisposed()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(runnable);
		}
	}

	/** Before the workbench closes: no step under way, or the user gives it up, which is waited for. */
	static boolean mayLeave() {
		Job[] running = Job.getJobManager().find(FAMILY);
		if (running.length == 0) {
			return true;
		}
		MessageFile words = MessageFile.beside(Session.class);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		int answer = MessageDialog.open(MessageDialog.QUESTION, window == null ? null : window.getShell(),
				words.get("leave.title"), words.get("leave.text", running[0].getName()), SWT.SHEET, words.get("leave.stay"),
				words.get("leave.quit"));
		if (answer != 1) {
			return false;
		}
		Job.getJobManager().cancel(FAMILY);
		try {
			Job.getJobManager().join(FAMILY, null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return true;
	}

	/** Turns steps and counts into percent; tells the monitor only what it has not heard. */
	private static final class StepProgress implements Progress {

		private static final int TICKS = 200;

		private final IProgressMonitor monitor;
		private final List<Step> steps;
		private final Wording wording = Wording.ofWorkbench();
		private int told;
		private String said = "";

		StepProgress(IProgressMonitor monitor, String title, List<Step> steps) {
			this.monitor = monitor;
			this.steps = steps;
			monitor.beginTask(title, Math.max(1, steps.size()) * TICKS);
		}

		@Override
		public synchronized void at(Step step, long done, long total) {
			int index = steps.indexOf(step);
			int inStep = total > 0 ? (int) Math.min(TICKS, TICKS * done / total) : 0;
			int reached = index < 0 ? told : index * TICKS + inStep;
			if (reached > told) {
				monitor.worked(reached - told);
				told = reached;
			}
			String say = wording.texts().step(step) + (total > 0 ? " · " + 100 * inStep / TICKS + " %" : "");
			if (!say.equals(said)) {
				said = say;
				monitor.subTask(say);
			}
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}
	}
}
