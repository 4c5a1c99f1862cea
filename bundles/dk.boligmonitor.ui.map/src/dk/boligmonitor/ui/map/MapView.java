package dk.boligmonitor.ui.map;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** The chosen indicator and period on a map. */
public final class MapView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.map.map";

	/** Called by the framework. */
	public MapView() {
		super(Need.AREA_RESULTS);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		return new MapPage(parent, desk);
	}
}
