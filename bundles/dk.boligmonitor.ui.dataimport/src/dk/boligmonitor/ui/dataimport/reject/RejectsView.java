package dk.boligmonitor.ui.dataimport.reject;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** The rows that were left out of the chosen delivery, why, and what to do about them. */
public final class RejectsView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.dataimport.rejects";

	/** Called by the framework. */
	public RejectsView() {
		super(Need.NOTHING);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		return new RejectsPage(parent, desk);
	}
}
