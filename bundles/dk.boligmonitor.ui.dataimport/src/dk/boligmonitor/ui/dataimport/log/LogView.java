package dk.boligmonitor.ui.dataimport.log;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** The access log of the data directory. */
public final class LogView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.dataimport.log";

	/** Called by the framework. */
	public LogView() {
		super(Need.NOTHING);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		return new LogPage(parent, desk);
	}
}
