package dk.boligmonitor.ui.map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The map with the definition beside it and its table twin below. */
public final class MapPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "dk.boligmonitor.ui.map.perspective";

	private static final String RESULTS = "dk.boligmonitor.ui.indicator.results";
	private static final String DEFINITION = "dk.boligmonitor.ui.indicator.definition";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		layout.setEditorAreaVisible(false);
		layout.addView(MapView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
		layout.addView(RESULTS, IPageLayout.BOTTOM, 0.58f, MapView.ID);
		layout.addView(DEFINITION, IPageLayout.RIGHT, 0.76f, MapView.ID);
	}
}
