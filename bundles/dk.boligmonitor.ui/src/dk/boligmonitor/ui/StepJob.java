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
	private final Consumer<Exception> otherwise;

	/** A step that the user has asked for; if it fails, a dialog says so. */
	StepJob(String title, List<Step> steps, Task<T> task, Consumer<T> then) {
		this(title, steps, task, then, fault -> showFault(title, fault));
		setUser(true);
	}

	/** A step that nobody waits for. */
	StepJob(String title, List<Step> steps, Task<T> task, Consumer<T> then, Consumer<Exception> otherwise) {
		super(title);
		this.steps = steps;
		this.task = task;
		this.then = then;
		this.otherwise = otherwise;
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
			inUserInterface(() -> otherwise.accept(e));
			return Status.OK_STATUS;
		} catch (RuntimeException e) {
			ILog.of(StepJob.class).error(getName(), e);
			inUserInterface(() -> otherwise.accept(e));
			return Status.OK_STATUS;
		} finally {
			monitor.done();
		}
	}

	private static void showFault(String title, Exception e) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		String text = MessageFile.beside(Session.class).get("step.nothing") + "\n\n" + FailureDialog.sentence(e);
		boolean early = e instanceof MonitorException m && m.fault().tooEarly();
		MessageDialog.open(early ? MessageDialog.INFORMATION : MessageDialog.ERROR,
				window == null ? null : window.getShell(), title, text, SWT.SHEET,
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
}
