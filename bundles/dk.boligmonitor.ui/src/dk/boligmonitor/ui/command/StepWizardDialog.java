package dk.boligmonitor.ui.command;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import dk.boligmonitor.ui.text.MessageFile;

/** A wizard's window with buttons in our words. */
public final class StepWizardDialog extends WizardDialog {

	private final String finish;

	/** @param finish what the last button says */
	public StepWizardDialog(Shell parent, IWizard wizard, String finish) {
		super(parent, wizard);
		this.finish = finish;
		setHelpAvailable(false);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		MessageFile words = MessageFile.beside(StepWizardDialog.class);
		getButton(IDialogConstants.FINISH_ID).setText(finish);
		getButton(IDialogConstants.CANCEL_ID).setText(words.get("cancel"));
		relabel(IDialogConstants.NEXT_ID, words.get("next"));
		relabel(IDialogConstants.BACK_ID, words.get("back"));
	}

	private void relabel(int id, String text) {
		Button button = getButton(id);
		if (button != null) {
			button.setText(text);
		}
	}
}
