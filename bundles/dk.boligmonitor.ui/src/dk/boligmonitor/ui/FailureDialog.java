package dk.boligmonitor.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Says that the data directory cannot be used, and what the user may do about it. */
final class FailureDialog {

	private FailureDialog() {
	}

	static void open(Session session, Path directory, Exception cause) {
		Shell shell = shell();
		MessageFile words = MessageFile.beside(Session.class);
		int answer = MessageDialog.open(MessageDialog.ERROR, shell, words.get("failure.title"),
				words.get("failure.text", directory) + "\n\n" + sentence(cause), SWT.SHEET, words.get("failure.retry"),
				words.get("failure.other"), words.get("failure.quit"), words.get("failure.stay"));
		switch (answer) {
		case 0 -> session.retry();
		case 1 -> choose(shell).ifPresent(session::openOther);
		case 2 -> PlatformUI.getWorkbench().close();
		default -> {
			// every view shows the failure too
		}
		}
	}

	/** What is wrong, why, and what to do. */
	static String sentence(Exception cause) {
		return cause instanceof MonitorException e ? Wording.ofWorkbench().texts().fault(e)
				: MessageFile.beside(Session.class).get("failure.bug");
	}

	/** Asks for another data directory. */
	static Optional<Path> choose(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setMessage(MessageFile.beside(Session.class).get("failure.choose"));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static Shell shell() {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		return windows.length == 0 ? new Shell(PlatformUI.getWorkbench().getDisplay()) : windows[0].getShell();
	}
}
