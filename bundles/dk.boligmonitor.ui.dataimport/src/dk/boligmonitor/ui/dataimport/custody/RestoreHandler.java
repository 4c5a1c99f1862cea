package dk.boligmonitor.ui.dataimport.custody;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import dk.boligmonitor.ui.OutcomeNotice;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.text.MessageFile;

/** Makes a new data directory from a backup and opens it. The one that is open stays as it is. */
public final class RestoreHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		MessageFile words = MessageFile.beside(RestoreHandler.class);
		int answer = MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), words.get("restore.title"),
				words.get("restore.text"), SWT.SHEET, words.get("restore.choose"), words.get("cancel"));
		if (answer == 0) {
			backup(window, words).ifPresent(zip -> directory(window, words).ifPresent(target -> window.getService(Session.class)
					.restore(words.get("restore.job"), zip, target, () -> new OutcomeNotice(window)
							.told(words.get("restore.done"), words.get("restore.done.text", target), List.of(), Optional.empty()))));
		}
		return null;
	}

	private static Optional<Path> backup(IWorkbenchWindow window, MessageFile words) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(words.get("restore.file"));
		dialog.setFilterExtensions(new String[] { "*.zip" });
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static Optional<Path> directory(IWorkbenchWindow window, MessageFile words) {
		DirectoryDialog dialog = new DirectoryDialog(window.getShell());
		dialog.setText(words.get("restore.directory"));
		dialog.setMessage(words.get("restore.directory.text"));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
