package dk.boligmonitor.ui.dataimport.custody;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.model.Step;
import dk.boligmonitor.ui.OutcomeNotice;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.command.StepHandler;
import dk.boligmonitor.ui.text.MessageFile;

/** Writes a copy of the database. */
public final class BackupHandler extends StepHandler {

	@Override
	protected void run(IWorkbenchWindow window) {
		MessageFile words = MessageFile.beside(BackupHandler.class);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText(words.get("backup.title"));
		dialog.setFilterExtensions(new String[] { "*.zip" });
		dialog.setFileName("boligmonitor-" + LocalDate.now() + ".zip");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path file = Path.of(chosen);
		window.getService(Session.class).perform(words.get("backup.job"), List.of(Step.WRITE_OUTPUT), (monitor, progress) -> {
			monitor.custody().backup(file);
			return file;
		}, done -> new OutcomeNotice(window).told(words.get("backup.done"), words.get("backup.text", done), List.of(),
				Optional.empty()));
	}
}
