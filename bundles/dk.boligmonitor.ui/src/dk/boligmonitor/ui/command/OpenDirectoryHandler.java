package dk.boligmonitor.ui.command;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.text.MessageFile;

/** Opens another data directory. */
public final class OpenDirectoryHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell());
		dialog.setMessage(MessageFile.beside(OpenDirectoryHandler.class).get("directory.choose"));
		String chosen = dialog.open();
		if (chosen != null) {
			window.getService(Session.class).openOther(Path.of(chosen));
		}
		return null;
	}
}
