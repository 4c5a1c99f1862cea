package dk.boligmonitor.ui.command;

import org.eclipse.ui.IWorkbenchWindow;

/** Imports a delivery. */
public final class ImportDeliveryHandler extends StepHandler {

	@Override
	protected void run(IWorkbenchWindow window) {
		open(window, new DeliveryWizard());
	}
}
