package dk.boligmonitor.ui;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.ui.text.Wording;

/** Turns steps and counts into percent of a progress monitor, which it tells only what that has not heard. Any thread. */
public final class StepProgress implements Progress {

	private static final int TICKS = 200;

	private final IProgressMonitor monitor;
	private final List<Step> steps;
	private final Wording wording = Wording.ofWorkbench();
	private int told;
	private String said = "";

	/**
	 * Begins the task of a monitor.
	 *
	 * @param steps expected to report, in order
	 */
	public StepProgress(IProgressMonitor monitor, String title, List<Step> steps) {
		this.monitor = monitor;
		this.steps = List.copyOf(steps);
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
