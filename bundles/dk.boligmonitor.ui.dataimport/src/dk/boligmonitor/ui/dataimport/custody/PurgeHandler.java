package dk.boligmonitor.ui.dataimport.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.PurgeSummary;
import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Settings;
import dk.boligmonitor.ui.OutcomeNotice;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.command.StepHandler;
import dk.boligmonitor.ui.text.MessageFile;

/** Deletes what is past its time of keeping, once the user has read what that is. */
public final class PurgeHandler extends StepHandler {

	private final MessageFile words = MessageFile.beside(PurgeHandler.class);

	@Override
	protected void run(IWorkbenchWindow window) {
		Session session = window.getService(Session.class);
		session.read(monitor -> monitor.settings(), settings -> ask(window, session, settings));
	}

	private void ask(IWorkbenchWindow window, Session session, Settings settings) {
		String data = settings.get(Setting.DATA_MONTHS);
		String text = words.get("purge.text", settings.get(Setting.RAW_DAYS), settings.get(Setting.LOG_MONTHS),
				data.isEmpty() ? words.get("purge.data.kept") : words.get("purge.data", data));
		int answer = MessageDialog.open(MessageDialog.WARNING, window.getShell(), words.get("purge.title"), text, SWT.SHEET,
				words.get("purge.do"), words.get("cancel"));
		if (answer == 0) {
			session.perform(words.get("purge.job"), List.of(Step.STORE_DELIVERY), (monitor, progress) -> monitor.custody().purge(progress),
					done -> tell(window, done));
		}
	}

	private void tell(IWorkbenchWindow window, PurgeSummary done) {
		List<String> details = new ArrayList<>();
		if (!done.deliveries().isEmpty()) {
			details.add(words.get("purge.deliveries", String.join(", ", done.deliveries())));
		}
		if (!done.kept().isEmpty()) {
			details.add(words.get("purge.kept", String.join(", ", done.kept())));
		}
		if (!done.rawFiles().isEmpty()) {
			details.add(words.get("purge.files", String.join(", ", done.rawFiles())));
		}
		new OutcomeNotice(window).told(words.get("purge.done"),
				words.get("purge.counts", done.rawFiles().size(), done.logEntries(), done.deliveries().size()), details,
				Optional.empty());
	}
}
