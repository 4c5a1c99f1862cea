package dk.boligmonitor.ui.dataimport.custody;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.process.Settings;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.command.StepHandler;
import dk.boligmonitor.ui.text.MessageFile;

/** Changes what is set for the data directory. */
public final class SettingsHandler extends StepHandler {

	/** The command's id. */
	public static final String COMMAND = "dk.boligmonitor.ui.dataimport.settings";

	@Override
	protected void run(IWorkbenchWindow window) {
		Session session = window.getService(Session.class);
		session.read(monitor -> monitor.settings(), settings -> edit(window, session, settings));
	}

	private static void edit(IWorkbenchWindow window, Session session, Settings settings) {
		SettingsDialog dialog = new SettingsDialog(window.getShell(), settings);
		if (dialog.open() == Window.OK && !dialog.settings().equals(settings)) {
			Settings changed = dialog.settings();
			session.perform(MessageFile.beside(SettingsHandler.class).get("settings.job"), List.of(), (monitor, progress) -> {
				monitor.save(changed);
				return changed;
			}, done -> {
				// the views have been told by the session
			});
		}
	}
}
