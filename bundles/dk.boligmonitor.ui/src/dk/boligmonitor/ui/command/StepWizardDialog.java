package dk.boligmonitor.ui.command;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import dk.boligmonitor.ui.text.MessageFile;

/** A wizard's window with buttons in our words. */
final class StepWizardDialog extends WizardDialog {

	StepWizardDialog(Shell parent, IWizard wizard) {
		super(parent, wizard);
		setHelpAvailable(false);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		MessageFile words = MessageFile.beside(StepWizardDialog.class);
		getButton(IDialogConstants.FINISH_ID).setText(words.get("finish"));
		getButton(IDialogConstants.CANCEL_ID).setText(words.get("cancel"));
	}
}
