package dk.boligmonitor.ui.dataimport.calendar;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.dataimport.DroppedFiles;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** Months by record kinds. What is chosen here is shown by the other views. Files may be dropped on it. */
public final class CalendarView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.dataimport.calendar";

	/** Called by the framework. */
	public CalendarView() {
		super(Need.DELIVERY);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		DroppedFiles.accept(parent.getParent(), desk.site().getWorkbenchWindow());
		return new CalendarPage(parent, desk);
	}
}
