package dk.boligmonitor.ui.command;

import org.eclipse.ui.IWorkbenchWindow;

/** Imports an area set. */
public final class ImportAreasHandler extends StepHandler {

	@Override
	protected void run(IWorkbenchWindow window) {
		open(window, new AreasWizard());
	}
}
