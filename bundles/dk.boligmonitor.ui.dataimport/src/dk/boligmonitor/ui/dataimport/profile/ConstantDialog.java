package dk.boligmonitor.ui.dataimport.profile;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;

/** Asks what all rows have in a column that the file lacks. */
final class ConstantDialog extends TitleAreaDialog {

	private final KindDeclaration kind;
	private final List<String> missing;
	private final MessageFile words = MessageFile.beside(ConstantDialog.class);
	private Optional<Combo> value = Optional.empty();
	private String column;
	private String text = "";

	ConstantDialog(Shell parent, KindDeclaration kind, List<String> missing) {
		super(parent);
		this.kind = kind;
		this.missing = missing;
		column = missing.getFirst();
		setHelpAvailable(false);
	}

	/** Which column. */
	String column() {
		return column;
	}

	/** What all rows have in it. */
	String text() {
		return text;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(words.get("constant.window"));
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		setTitle(words.get("constant.title"));
		setMessage(words.get("constant.text"));
		new Label(area, SWT.NONE).setText(words.get("constant.column"));
		Combo which = new Combo(area, SWT.READ_ONLY);
		which.setItems(missing.toArray(String[]::new));
		which.select(0);
		which.getAccessible().addAccessibleListener(new Spoken(words.get("constant.column")));
		new Label(area, SWT.NONE).setText(words.get("constant.value"));
		Combo field = new Combo(area, SWT.DROP_DOWN);
		field.getAccessible().addAccessibleListener(new Spoken(words.get("constant.value")));
		GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(field);
		which.addListener(SWT.Selection, e -> {
			column = missing.get(which.getSelectionIndex());
			offer(field);
		});
		field.addListener(SWT.Modify, e -> validate());
		value = Optional.of(field);
		offer(field);
		return area;
	}

	private void offer(Combo field) {
		field.setItems(kind.column(column).map(KindColumn::codes).orElse(List.of()).toArray(String[]::new));
		validate();
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.get("constant.do"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.get("cancel"), false);
		validate();
	}

	private void validate() {
		text = value.map(Combo::getText).orElse("").strip();
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!text.isEmpty());
			ok.setToolTipText(text.isEmpty() ? words.get("constant.none") : "");
		}
	}
}
