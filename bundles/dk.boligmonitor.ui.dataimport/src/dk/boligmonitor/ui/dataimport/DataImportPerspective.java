package dk.boligmonitor.ui.dataimport;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Deliveries above, their files and rejected rows below. */
public final class DataImportPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "dk.boligmonitor.ui.dataimport.perspective";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		layout.setEditorAreaVisible(false);
		layout.addView(DeliveriesView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
		layout.addView(RejectsView.ID, IPageLayout.BOTTOM, 0.6f, DeliveriesView.ID);
	}
}
