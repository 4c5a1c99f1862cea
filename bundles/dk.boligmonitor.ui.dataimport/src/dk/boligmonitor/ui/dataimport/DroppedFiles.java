package dk.boligmonitor.ui.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.process.AreaImport;
import dk.boligmonitor.ui.Steps;
import dk.boligmonitor.ui.dataimport.wizard.DeliveryWizard;

/**
 * Takes files that are dropped on a view: geographic files are areas, a table with the headings of an address register is one,
 * and all else opens the import wizard, filled in.
 */
public final class DroppedFiles extends DropTargetAdapter {

	private static final int HEADING = 8192;

	private final IWorkbenchWindow window;
	private final Consumer<List<Path>> deliveries;

	private DroppedFiles(IWorkbenchWindow window, Consumer<List<Path>> deliveries) {
		this.window = window;
		this.deliveries = deliveries;
	}

	/** Lets files be dropped on a control. */
	public static void accept(Control control, IWorkbenchWindow window) {
		accept(control, window, files -> {
			// the wizard is all there is to do
		});
	}

	/**
	 * Lets files be dropped on a control.
	 *
	 * @param deliveries takes those that are neither areas nor addresses before the wizard opens
	 */
	public static void accept(Control control, IWorkbenchWindow window, Consumer<List<Path>> deliveries) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DroppedFiles(window, deliveries));
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
			// not inside the drop, which would keep the other program waiting while the wizard is open
			window.getShell().getDisplay().asyncExec(() -> take(Stream.of(files).map(Path::of).toList()));
		}
	}

	private void take(List<Path> files) {
		Steps steps = Steps.in(window);
		files.stream().filter(Steps::isAreaFile).forEach(f -> steps.importAreas(f, AreaImport.named(Steps.setName(f))));
		files.stream().filter(DroppedFiles::isRegister).forEach(steps::importAddresses);
		List<Path> rest = files.stream().filter(f -> !Steps.isAreaFile(f) && !isRegister(f)).toList();
		if (!rest.isEmpty()) {
			deliveries.accept(rest);
			DeliveryWizard.open(window, rest);
		}
	}

	/** Whether the heading of a table names the coordinates of an address register (facts.md 5.1). */
	static boolean isRegister(Path file) {
		if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
			return false;
		}
		try (InputStream in = Files.newInputStream(file)) {
			String heading = new String(in.readNBytes(HEADING), StandardCharsets.ISO_8859_1).lines().findFirst().orElse("")
					.toLowerCase(Locale.ROOT);
			return heading.contains("etrs89koordinat_") || heading.contains("etrs89oest");
		} catch (IOException e) {
			return false; // whoever imports it will say why it cannot be read
		}
	}
}
