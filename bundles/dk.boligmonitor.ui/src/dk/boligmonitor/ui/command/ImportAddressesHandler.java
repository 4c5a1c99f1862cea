package dk.boligmonitor.ui.command;

import org.eclipse.ui.IWorkbenchWindow;

/** Imports an address register. */
public final class ImportAddressesHandler extends StepHandler {

	@Override
	protected void run(IWorkbenchWindow window) {
		open(window, new AddressesWizard());
	}
}
