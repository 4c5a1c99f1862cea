package dk.boligmonitor.ui.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import dk.boligmonitor.model.Period;
import dk.boligmonitor.ui.text.MessageFile;

/** Asks which periods to calculate: some of the suggested ones, or others that the user types. */
final class PeriodDialog extends TitleAreaDialog {

	private final List<Period> suggested;
	private final List<Period> calculated;
	private final MessageFile words = MessageFile.beside(PeriodDialog.class);
	private Optional<Table> table = Optional.empty();
	private Optional<Text> others = Optional.empty();
	private List<Period> periods = List.of();

	PeriodDialog(Shell parent, List<Period> suggested, List<Period> calculated) {
		super(parent);
		this.suggested = suggested;
		this.calculated = calculated;
		setHelpAvailable(false);
	}

	/** The periods chosen, in order. */
	List<Period> periods() {
		return periods;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(words.get("calculate.title"));
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		setTitle(words.get("calculate.heading"));
		new Label(area, SWT.NONE).setText(words.get("calculate.suggested"));
		Table list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(380, 150).applyTo(list);
		for (Period period : suggested) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(calculated.contains(period) ? words.get("calculate.again", period) : period.toString());
		}
		if (list.getItemCount() > 0) {
			list.getItem(0).setChecked(true);
		}
		list.addListener(SWT.Selection, e -> validate());
		Label label = new Label(area, SWT.NONE);
		label.setText(words.get("calculate.others"));
		GridDataFactory.swtDefaults().indent(0, 6).applyTo(label);
		Text field = new Text(area, SWT.BORDER);
		field.setMessage("2015K1, 2015");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addListener(SWT.Modify, e -> validate());
		Label forms = new Label(area, SWT.WRAP);
		forms.setText(words.get("calculate.forms"));
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(forms);
		table = Optional.of(list);
		others = Optional.of(field);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.get("calculate.do"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.get("cancel"), false);
		validate();
	}

	private void validate() {
		Set<Period> chosen = new LinkedHashSet<>();
		List<String> wrong = new ArrayList<>();
		table.ifPresent(list -> {
			for (int i = 0; i < list.getItemCount(); i++) {
				if (list.getItem(i).getChecked()) {
					chosen.add(suggested.get(i));
				}
			}
		});
		for (String text : others.map(Text::getText).orElse("").split("[,; ]+")) {
			if (!text.isBlank()) {
				Period.parse(text.strip()).ifPresentOrElse(chosen::add, () -> wrong.add(text));
			}
		}
		periods = chosen.stream().sorted().toList();
		setMessage(words.get("calculate.prompt"));
		setErrorMessage(wrong.isEmpty() ? null : words.get("calculate.wrong", wrong.getFirst()));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(wrong.isEmpty() && !periods.isEmpty());
		}
	}
}
