package dk.boligmonitor.ui.dataimport.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;

/** Asks what unknown codes mean. Those without an answer stay unknown, and their rows will be rejected. */
final class CodesDialog extends TitleAreaDialog {

	private final String column;
	private final List<String> unknown;
	private final List<String> known;
	private final MessageFile words = MessageFile.beside(CodesDialog.class);
	private final Map<String, String> codes = new LinkedHashMap<>();

	/** @param known the codes to choose from; if none, they are typed */
	CodesDialog(Shell parent, String column, List<String> unknown, List<String> known) {
		super(parent);
		this.column = column;
		this.unknown = unknown;
		this.known = known;
		setHelpAvailable(false);
	}

	/** The answers: theirs to ours. */
	Map<String, String> codes() {
		return codes;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(words.get("codes.window"));
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		setTitle(words.get("codes.title", column));
		setMessage(words.get("codes.text"));
		for (String code : unknown) {
			new Label(area, SWT.NONE).setText(words.get("codes.means", code));
			Combo combo = new Combo(area, known.isEmpty() ? SWT.DROP_DOWN : SWT.READ_ONLY);
			combo.setItems(known.toArray(String[]::new));
			combo.getAccessible().addAccessibleListener(new Spoken(words.get("codes.means", code)));
			combo.addListener(SWT.Modify, e -> take(code, combo.getText().strip()));
			GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(combo);
		}
		return area;
	}

	private void take(String code, String meaning) {
		if (meaning.isEmpty()) {
			codes.remove(code);
		} else {
			codes.put(code, meaning);
		}
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.get("codes.do"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.get("cancel"), false);
	}
}
