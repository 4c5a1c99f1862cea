package dk.boligmonitor.ui.dataimport.source;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Winds the clock when the workbench starts, also if no view of ours is open. */
public final class FetchStartup implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			FetchClock clock = PlatformUI.getWorkbench().getService(FetchClock.class);
			if (clock != null) {
				clock.look();
			}
		});
	}
}
