package dk.boligmonitor.ui.dataimport;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

import dk.boligmonitor.ui.Steps;
import dk.boligmonitor.ui.part.Desk;

/** Takes deliveries, addresses and areas that are dropped on a view. */
final class DroppedFiles extends DropTargetAdapter {

	private final Desk desk;

	private DroppedFiles(Desk desk) {
		this.desk = desk;
	}

	static void accept(Control control, Desk desk) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DroppedFiles(desk));
	}

	@Override
	public void dragEnter(@Nullable DropTargetEvent event) {
		if (event != null) {
			event.detail = DND.DROP_COPY;
		}
	}

	@Override
	public void drop(@Nullable DropTargetEvent event) {
		if (event != null && event.data instanceof String[] files) {
			Steps steps = Steps.in(desk.site());
			for (String file : files) {
				steps.take(Path.of(file));
			}
		}
	}
}
