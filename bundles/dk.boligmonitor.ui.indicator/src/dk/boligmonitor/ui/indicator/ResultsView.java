package dk.boligmonitor.ui.indicator;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** The areas with the figures of the chosen indicator and period. */
public final class ResultsView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.indicator.results";

	/** Called by the framework. */
	public ResultsView() {
		super(Need.RESULTS);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		return new ResultsPage(parent, desk);
	}
}
