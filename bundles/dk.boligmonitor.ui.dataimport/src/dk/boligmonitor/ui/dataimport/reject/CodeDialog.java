package dk.boligmonitor.ui.dataimport.reject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dk.boligmonitor.process.record.QuickFix;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;

/** Asks which known code an unknown one stands for. */
final class CodeDialog extends TitleAreaDialog {

	private final QuickFix.MapCode fix;
	private final Optional<String> near;
	private final MessageFile words = MessageFile.beside(CodeDialog.class);
	private Optional<org.eclipse.swt.widgets.List> list = Optional.empty();
	private Optional<String> meaning = Optional.empty();

	/** @param near the code that is probably meant, if one is */
	CodeDialog(Shell parent, QuickFix.MapCode fix, Optional<String> near) {
		super(parent);
		this.fix = fix;
		this.near = near;
		setHelpAvailable(false);
	}

	/** The known code; empty while none is chosen. */
	Optional<String> meaning() {
		return meaning;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(words.get("code.window"));
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		setTitle(words.get("code.title", fix.code(), fix.column()));
		setMessage(words.get("code.text", fix.profile()));
		new Label(area, SWT.NONE).setText(words.get("code.list"));
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(words.get("code.filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		org.eclipse.swt.widgets.List codes = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		codes.getAccessible().addAccessibleListener(new Spoken(words.get("code.list")));
		GridDataFactory.fillDefaults().grab(true, true).hint(380, 200).applyTo(codes);
		codes.setItems(fix.meanings().toArray(String[]::new));
		near.ifPresent(code -> codes.select(fix.meanings().indexOf(code)));
		filter.addListener(SWT.Modify, e -> {
			codes.setItems(matching(filter.getText()).toArray(String[]::new));
			validate();
		});
		codes.addListener(SWT.Selection, e -> validate());
		codes.addListener(SWT.DefaultSelection, e -> okPressed());
		list = Optional.of(codes);
		return area;
	}

	private List<String> matching(String text) {
		String wanted = text.toLowerCase(Locale.ROOT).strip();
		return fix.meanings().stream().filter(m -> m.toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.get("code.do"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.get("cancel"), false);
		validate();
	}

	private void validate() {
		meaning = list.filter(l -> l.getSelectionCount() > 0).map(l -> l.getSelection()[0]);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(meaning.isPresent());
			ok.setToolTipText(meaning.isPresent() ? "" : words.get("code.choose"));
		}
	}
}
