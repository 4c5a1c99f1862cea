package dk.boligmonitor.app;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the workbench of BoligMonitor decides itself: it remembers its windows and opens on the map. */
final class BoligMonitorWorkbench extends WorkbenchAdvisor {

	/** Comes from the bundle dk.boligmonitor.ui.map. */
	private static final String MAP_PERSPECTIVE = "dk.boligmonitor.ui.map.perspective";

	@Override
	public void initialize(@Nullable IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		if (configurer != null) {
			configurer.setSaveAndRestore(true);
		}
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
		return new BoligMonitorWindow(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		boolean installed = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(MAP_PERSPECTIVE) != null;
		return installed ? MAP_PERSPECTIVE : StartPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.eclipse.ui.preferencePages.Workbench";
	}
}
