package dk.boligmonitor.ui.indicator;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** What the chosen indicator measures and how it is judged. */
public final class DefinitionView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.indicator.definition";

	/** Called by the framework. */
	public DefinitionView() {
		super(Need.NOTHING);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		return new DefinitionPage(parent, desk);
	}
}
