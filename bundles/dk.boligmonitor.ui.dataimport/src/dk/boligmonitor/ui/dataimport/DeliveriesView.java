package dk.boligmonitor.ui.dataimport;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** The stored deliveries with their control totals. Files may be dropped on it. */
public final class DeliveriesView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.dataimport.deliveries";

	/** Called by the framework. */
	public DeliveriesView() {
		super(Need.DELIVERY);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		DroppedFiles.accept(parent.getParent(), desk.site().getWorkbenchWindow());
		return new DeliveriesPage(parent, desk);
	}
}
