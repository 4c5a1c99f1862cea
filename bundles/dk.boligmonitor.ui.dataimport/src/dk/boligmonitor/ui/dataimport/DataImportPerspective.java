package dk.boligmonitor.ui.dataimport;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import dk.boligmonitor.ui.dataimport.calendar.CalendarView;
import dk.boligmonitor.ui.dataimport.drift.DriftView;
import dk.boligmonitor.ui.dataimport.log.LogView;
import dk.boligmonitor.ui.dataimport.preview.PreviewView;
import dk.boligmonitor.ui.dataimport.reject.RejectsView;
import dk.boligmonitor.ui.dataimport.source.SourcesView;

/** The calendar above; below it what is known of the chosen month, where deliveries come from, and the log. */
public final class DataImportPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "dk.boligmonitor.ui.dataimport.perspective";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		layout.setEditorAreaVisible(false);
		layout.addView(CalendarView.ID, IPageLayout.LEFT, 1f, layout.getEditorArea());
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.48f, CalendarView.ID);
		below.addView(DeliveriesView.ID);
		below.addView(RejectsView.ID);
		below.addView(DriftView.ID);
		below.addView(PreviewView.ID);
		below.addView(SourcesView.ID);
		below.addView(LogView.ID);
	}
}
