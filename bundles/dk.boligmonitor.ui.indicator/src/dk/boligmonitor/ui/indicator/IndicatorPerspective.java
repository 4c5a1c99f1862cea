package dk.boligmonitor.ui.indicator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Matrix above, results of the chosen indicator below, its definition beside them. */
public final class IndicatorPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "dk.boligmonitor.ui.indicator.perspective";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		layout.setEditorAreaVisible(false);
		layout.addView(MatrixView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
		layout.addView(ResultsView.ID, IPageLayout.BOTTOM, 0.45f, MatrixView.ID);
		layout.addView(DefinitionView.ID, IPageLayout.RIGHT, 0.66f, ResultsView.ID);
	}
}
