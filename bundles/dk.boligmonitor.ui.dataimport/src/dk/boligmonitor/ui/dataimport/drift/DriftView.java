package dk.boligmonitor.ui.dataimport.drift;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** What is unusual in the chosen delivery, or in the one that was tried last. */
public final class DriftView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.dataimport.drift";

	/** Called by the framework. */
	public DriftView() {
		super(Need.NOTHING);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		return new DriftPage(parent, desk);
	}
}
