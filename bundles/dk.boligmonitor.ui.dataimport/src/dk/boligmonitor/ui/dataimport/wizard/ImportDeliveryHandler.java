package dk.boligmonitor.ui.dataimport.wizard;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.ui.command.StepHandler;

/** Imports deliveries. */
public final class ImportDeliveryHandler extends StepHandler {

	@Override
	protected void run(IWorkbenchWindow window) {
		DeliveryWizard.open(window, List.of());
	}
}
