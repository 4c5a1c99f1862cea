package dk.boligmonitor.ui.dataimport.custody;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dk.boligmonitor.process.Setting;
import dk.boligmonitor.process.Settings;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** All settings of a data directory, each with the value it has as long as nobody changes it. */
final class SettingsDialog extends TitleAreaDialog {

	private final Settings before;
	private final Map<Setting, Text> fields = new EnumMap<>(Setting.class);
	private final MessageFile words = MessageFile.beside(SettingsDialog.class);
	private final Wording wording = Wording.ofWorkbench();
	private Settings settings;

	SettingsDialog(Shell parent, Settings settings) {
		super(parent);
		this.before = settings;
		this.settings = settings;
		setHelpAvailable(false);
	}

	/** What is set. */
	Settings settings() {
		return settings;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(words.get("settings.title"));
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(words.get("settings.title"));
		setMessage(words.get("settings.text"));
		ScrolledComposite scroll = new ScrolledComposite(outer, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 420).applyTo(scroll);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		Composite area = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 6).applyTo(area);
		String group = "";
		for (Setting setting : Setting.values()) {
			if (!group(setting).equals(group)) {
				group = group(setting);
				heading(area, words.get("settings." + group));
			}
			row(area, setting);
		}
		scroll.setContent(area);
		scroll.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		return outer;
	}

	private static String group(Setting setting) {
		return setting.key().startsWith("drift.") ? "drift" : setting.key().startsWith("check.") ? "check" : "keeping";
	}

	private static void heading(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(label);
	}

	private void row(Composite area, Setting setting) {
		String name = wording.texts().setting(setting);
		new Label(area, SWT.NONE).setText(name + ":");
		Text field = new Text(area, SWT.BORDER);
		field.setText(shown(setting, before.get(setting)));
		field.getAccessible().addAccessibleListener(new Spoken(name));
		boolean wide = setting.form() == Setting.Form.TEXT;
		GridDataFactory.fillDefaults().grab(wide, false).hint(wide ? 260 : 80, SWT.DEFAULT).applyTo(field);
		Label initial = new Label(area, SWT.NONE);
		initial.setText(setting.initial().isEmpty() ? "" : words.get("settings.initial", shown(setting, setting.initial())));
		field.addListener(SWT.Modify, e -> validate());
		fields.put(setting, field);
	}

	/** Decimals are shown and typed with a comma in Danish; the file has a point. */
	private String shown(Setting setting, String value) {
		return setting.form() == Setting.Form.TEXT ? value : value.replace('.', comma());
	}

	private String typed(Setting setting, String text) {
		String value = text.strip();
		return setting.form() == Setting.Form.TEXT ? value : value.replace(comma(), '.');
	}

	private char comma() {
		return wording.number(0, 1).charAt(1);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.get("settings.save"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.get("cancel"), false);
		validate();
	}

	private void validate() {
		Settings next = Settings.initial();
		Optional<Setting> wrong = Optional.empty();
		for (Map.Entry<Setting, Text> field : fields.entrySet()) {
			String value = typed(field.getKey(), field.getValue().getText());
			if (!field.getKey().allows(value)) {
				wrong = wrong.or(() -> Optional.of(field.getKey()));
			} else {
				next = next.with(field.getKey(), value);
			}
		}
		settings = next;
		String message = wrong.map(s -> words.get("settings.wrong." + s.form().name(), wording.texts().setting(s))).orElse("");
		setErrorMessage(message.isEmpty() ? null : message);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(message.isEmpty());
			ok.setToolTipText(message);
		}
	}
}
