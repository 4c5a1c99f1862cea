package dk.boligmonitor.ui.dataimport.preview;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.dataimport.DroppedFiles;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** The first rows of a file as a profile reads them, masked. */
public final class PreviewView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.dataimport.preview";

	/** Called by the framework. */
	public PreviewView() {
		super(Need.NOTHING);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		PreviewPage page = new PreviewPage(parent, desk);
		DroppedFiles.accept(parent.getParent(), desk.site().getWorkbenchWindow(), files -> page.open(files.getFirst()));
		return page;
	}
}
