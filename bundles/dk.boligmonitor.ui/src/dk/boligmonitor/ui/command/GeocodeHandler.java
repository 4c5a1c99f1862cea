package dk.boligmonitor.ui.command;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.process.Status;
import dk.boligmonitor.process.Status.Next;
import dk.boligmonitor.ui.Steps;

/** Finds the address points of all homes. */
public final class GeocodeHandler extends StepHandler {

	@Override
	protected Optional<Next> missing(Status status) {
		return Missing.forGeocoding(status);
	}

	@Override
	protected void run(IWorkbenchWindow window) {
		Steps.in(window).geocode();
	}
}
