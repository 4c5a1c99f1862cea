package dk.boligmonitor.ui.indicator;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** All areas by all indicators of the chosen period. */
public final class MatrixView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.indicator.matrix";

	/** Called by the framework. */
	public MatrixView() {
		super(Need.RESULTS);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		return new MatrixPage(parent, desk);
	}
}
