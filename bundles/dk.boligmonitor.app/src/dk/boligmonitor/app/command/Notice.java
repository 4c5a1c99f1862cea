package dk.boligmonitor.app.command;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.ui.text.MessageFile;

/** Short words to the user. */
final class Notice {

	static final MessageFile WORDS = MessageFile.beside(Notice.class);

	private Notice() {
	}

	static void tell(IWorkbenchWindow window, String title, String key) {
		say(window, title, WORDS.get(key));
	}

	static void say(IWorkbenchWindow window, String title, String text) {
		MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), WORDS.get(title), text, SWT.SHEET, WORDS.get("close"));
	}

	/** Offers an action; true if the user wants it. */
	static boolean ask(IWorkbenchWindow window, String title, String key, String action) {
		return MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), WORDS.get(title), WORDS.get(key), SWT.SHEET,
				WORDS.get(action), WORDS.get("close")) == 0;
	}
}
