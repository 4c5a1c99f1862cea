package dk.boligmonitor.app;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** An empty window, for a product without any of the perspectives of the ui bundles. */
public final class StartPerspective implements IPerspectiveFactory {

	static final String ID = "dk.boligmonitor.app.perspective";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout != null) {
			layout.setEditorAreaVisible(false);
		}
	}
}
