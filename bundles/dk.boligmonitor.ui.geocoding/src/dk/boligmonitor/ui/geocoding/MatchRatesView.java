package dk.boligmonitor.ui.geocoding;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** How many residents were found in the address register. */
public final class MatchRatesView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.geocoding.rates";

	/** Called by the framework. */
	public MatchRatesView() {
		super(Need.ADDRESSES);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		return new MatchRatesPage(parent, desk);
	}
}
