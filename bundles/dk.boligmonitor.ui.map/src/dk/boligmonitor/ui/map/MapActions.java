package dk.boligmonitor.ui.map;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import dk.boligmonitor.map.MapLayout;
import dk.boligmonitor.map.MapRenderer;
import dk.boligmonitor.map.MapScene;
import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.text.MessageFile;

/** The map's tool bar and menu: fit, zoom, copy as a picture, save as a picture. */
final class MapActions {

	private static final double ZOOM = 1.5;
	private static final int WIDTH = 2400;
	private static final int HEIGHT = 1600;
	private static final double FINE = 2;

	private final MapCanvas canvas;
	private final Desk desk;
	private final MessageFile words = MessageFile.beside(MapActions.class);

	MapActions(MapCanvas canvas, Desk desk) {
		this.canvas = canvas;
		this.desk = desk;
	}

	void contribute(IActionBars bars) {
		IAction copy = action("copy", this::copy);
		IAction[] actions = { action("fit", canvas::fit), action("zoom_in", () -> canvas.zoom(ZOOM)),
				action("zoom_out", () -> canvas.zoom(1 / ZOOM)), copy, action("save", this::save) };
		for (IAction action : actions) {
			bars.getToolBarManager().add(action);
			bars.getMenuManager().add(action);
		}
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.updateActionBars();
	}

	private IAction action(String key, Runnable run) {
		Action action = new Action(words.get("action." + key)) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(words.get("action." + key));
		action.setImageDescriptor(
				ResourceLocator.imageDescriptorFromBundle(MapActions.class, "icons/" + key + ".svg").orElse(null));
		return action;
	}

	/** Draws a page in the background, with what is selected now. */
	private void page(Consumer<BufferedImage> then) {
		Optional<MapScene> scene = canvas.scene();
		Set<AreaCode> selected = canvas.selected();
		scene.ifPresent(s -> Job.create(words.get("action.save"), monitor -> {
			then.accept(new MapRenderer().image(s, MapLayout.page(WIDTH, HEIGHT, FINE, s), selected));
		}).schedule());
	}

	private void copy() {
		page(picture -> canvas.getDisplay().asyncExec(() -> {
			Clipboard clipboard = new Clipboard(canvas.getDisplay());
			clipboard.setContents(new Object[] { Pictures.data(picture) }, new Transfer[] { ImageTransfer.getInstance() });
			clipboard.dispose();
		}));
	}

	private void save() {
		FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
		dialog.setText(words.get("action.save"));
		dialog.setFilterExtensions(new String[] { "*.png" });
		dialog.setFileName(fileName());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			page(picture -> write(picture, Path.of(chosen)));
		}
	}

	private String fileName() {
		return desk.selection().get().indicator().map(i -> i.value().replace('/', '-')).orElse("map")
				+ desk.selection().get().period().map(p -> "-" + p.toString().replace('/', '-')).orElse("") + ".png";
	}

	private void write(BufferedImage picture, Path file) {
		try (var out = Files.newOutputStream(file)) {
			ImageIO.write(picture, "png", out);
		} catch (IOException e) {
			canvas.getDisplay().asyncExec(() -> MessageDialog.openError(canvas.getShell(), words.get("action.save"),
					words.get("save.failed", file)));
		}
	}
}
