package dk.boligmonitor.ui.dataimport.custody;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.model.Step;
import dk.boligmonitor.ui.OutcomeNotice;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.command.StepHandler;
import dk.boligmonitor.ui.text.MessageFile;

/** Replaces the keys of database and pseudonyms, once the user has read what that means for older backups. */
public final class RotateKeysHandler extends StepHandler {

	@Override
	protected void run(IWorkbenchWindow window) {
		MessageFile words = MessageFile.beside(RotateKeysHandler.class);
		int answer = MessageDialog.open(MessageDialog.WARNING, window.getShell(), words.get("rotate.title"),
				words.get("rotate.text"), SWT.SHEET, words.get("rotate.do"), words.get("cancel"));
		if (answer == 0) {
			window.getService(Session.class).perform(words.get("rotate.job"), List.of(Step.STORE_DELIVERY), (monitor, progress) -> {
				monitor.custody().rotateKeys();
				return monitor.directory();
			}, done -> new OutcomeNotice(window).told(words.get("rotate.done"), words.get("rotate.done.text"), List.of(),
					Optional.empty()));
		}
	}
}
