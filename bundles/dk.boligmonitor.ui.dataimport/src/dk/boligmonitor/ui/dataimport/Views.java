package dk.boligmonitor.ui.dataimport;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Brings views to the front. */
public final class Views {

	private Views() {
	}

	/** Opens a view, or brings it to the front. */
	public static void show(IWorkbenchWindow window, String id) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			page.showView(id);
		} catch (PartInitException e) {
			ILog.of(Views.class).error("The view cannot be opened: " + id, e);
		}
	}
}
