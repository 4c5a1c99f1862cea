package dk.boligmonitor.ui.command;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.process.Status;
import dk.boligmonitor.process.Status.Next;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.Steps;

/** Calculates the periods that the user picks. */
public final class CalculateHandler extends StepHandler {

	@Override
	protected Optional<Next> missing(Status status) {
		return Missing.forCalculation(status);
	}

	@Override
	protected void run(IWorkbenchWindow window, Snapshot snapshot) {
		PeriodDialog dialog = new PeriodDialog(window.getShell(), snapshot.suggested(), snapshot.status().periods());
		if (dialog.open() == Window.OK) {
			Steps.in(window).calculate(dialog.periods());
		}
	}
}
