package dk.boligmonitor.ui.dataimport.source;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.dataimport.DroppedFiles;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** Where deliveries are fetched from. */
public final class SourcesView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.dataimport.sources";

	/** Called by the framework. */
	public SourcesView() {
		super(Need.NOTHING);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		DroppedFiles.accept(parent.getParent(), desk.site().getWorkbenchWindow());
		return new SourcesPage(parent, desk);
	}
}
