package dk.boligmonitor.ui.command;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;

import dk.boligmonitor.process.Status;
import dk.boligmonitor.process.Status.Next;
import dk.boligmonitor.ui.CommandIds;
import dk.boligmonitor.ui.Commands;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.text.MessageFile;

/** A command of the way. It is never greyed out: asked too early, it says what is missing and offers that step. */
public abstract class StepHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Session session = window.getService(Session.class);
		session.open();
		if (!(session.state() instanceof SessionState.Open open)) {
			explain(window, "notOpen");
			return null;
		}
		Optional<Next> before = missing(open.snapshot().status());
		if (before.isPresent()) {
			offer(window, before.get());
		} else {
			run(window, open.snapshot());
		}
		return null;
	}

	/** The step that has to come first, if any. */
	protected Optional<Next> missing(Status status) {
		return Optional.empty();
	}

	/** Does it. */
	protected void run(IWorkbenchWindow window, Snapshot snapshot) {
		run(window);
	}

	/** Does it without looking at what is there. */
	protected void run(IWorkbenchWindow window) {
		throw new IllegalStateException(getClass().getName());
	}

	/** Opens a wizard. */
	protected static void open(IWorkbenchWindow window, IWorkbenchWizard wizard) {
		wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
		MessageFile words = MessageFile.beside(StepHandler.class);
		new StepWizardDialog(window.getShell(), wizard, words.get("finish")).open();
	}

	private static void explain(IWorkbenchWindow window, String key) {
		MessageFile words = MessageFile.beside(StepHandler.class);
		MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), words.get("notYet"), words.get(key), SWT.SHEET,
				words.get("close"));
	}

	private static void offer(IWorkbenchWindow window, Next step) {
		MessageFile words = MessageFile.beside(StepHandler.class);
		int answer = MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), words.get("notYet"),
				words.get("first." + step.name()), SWT.SHEET, words.get("do." + step.name()), words.get("close"));
		if (answer == 0) {
			Commands.run(window, CommandIds.of(step));
		}
	}
}
