package dk.boligmonitor.ui.geocoding;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Match rates and the register to the left, streets that were not found to the right. */
public final class GeocodingPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "dk.boligmonitor.ui.geocoding.perspective";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		layout.setEditorAreaVisible(false);
		layout.addView(MatchRatesView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
		layout.addView(MissesView.ID, IPageLayout.RIGHT, 0.5f, MatchRatesView.ID);
		layout.addView(RegisterView.ID, IPageLayout.BOTTOM, 0.55f, MatchRatesView.ID);
	}
}
