package dk.boligmonitor.ui.geocoding;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** The streets with homes that the register does not have, those with most residents first. */
public final class MissesView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.geocoding.misses";

	/** Called by the framework. */
	public MissesView() {
		super(Need.ADDRESSES);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		return new MissesPage(parent, desk);
	}
}
