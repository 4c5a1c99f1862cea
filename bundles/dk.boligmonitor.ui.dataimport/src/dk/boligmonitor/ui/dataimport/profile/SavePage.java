package dk.boligmonitor.ui.dataimport.profile;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.boligmonitor.dataimport.profile.Naming;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.ui.text.MessageFile;

/** Asks what the profile is called, and shows once more what it makes of the file. */
final class SavePage extends WizardPage {

	private static final int WIDE = 720;
	private static final int ROWS = 50;

	private final Draft draft;
	private final MessageFile words = MessageFile.beside(SavePage.class);
	private Optional<Text> name = Optional.empty();
	private Optional<Text> title = Optional.empty();
	private Optional<Label> naming = Optional.empty();
	private Optional<PreviewPane> preview = Optional.empty();

	SavePage(Draft draft) {
		super("save");
		this.draft = draft;
		setTitle(words.get("save.title"));
		setMessage(words.get("save.prompt"));
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 12).spacing(8, 8).applyTo(area);
		name = Optional.of(text(area, "save.name"));
		title = Optional.of(text(area, "save.for"));
		new Label(area, SWT.NONE).setText(words.get("save.naming"));
		Label pattern = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDE - 140, SWT.DEFAULT).applyTo(pattern);
		naming = Optional.of(pattern);
		Label first = new Label(area, SWT.NONE);
		first.setText(words.get("save.rows"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(first);
		PreviewPane pane = new PreviewPane(area);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDE, 260).applyTo(pane);
		preview = Optional.of(pane);
		setControl(area);
		Profile profile = draft.guess().profile();
		name.ifPresent(t -> t.setText(profile.name()));
		title.ifPresent(t -> t.setText(profile.title().danish()));
		validate();
	}

	private Text text(Composite area, String key) {
		new Label(area, SWT.NONE).setText(words.get(key));
		Text field = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addListener(SWT.Modify, e -> validate());
		return field;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			preview.ifPresent(p -> p.show(draft, ROWS));
			Naming pattern = draft.guess().profile().naming();
			naming.ifPresent(l -> l.setText(pattern.equals(Naming.ASK) ? words.get("save.naming.ask")
					: words.get("save.naming.is", example(pattern))));
			naming.ifPresent(Label::requestLayout);
		}
	}

	private static String example(Naming pattern) {
		return pattern.pattern().replace("{kommunekode}", "0217").replace("{YYYYMM}", "201503").replace("{YYYY}", "2015")
				.replace("{MM}", "03");
	}

	private void validate() {
		String typed = name();
		boolean valid = Profile.validName(typed);
		setErrorMessage(valid ? null : words.get("save.name.wrong"));
		boolean taken = draft.workshop().profiles().named(typed).isPresent();
		setMessage(words.get(taken ? "save.name.taken" : "save.prompt"), taken ? IMessageProvider.WARNING : IMessageProvider.NONE);
		setPageComplete(valid && !title().isEmpty());
	}

	/** The name as typed. */
	String name() {
		return name.map(Text::getText).orElse("").strip();
	}

	/** The title as typed. */
	String title() {
		return title.map(Text::getText).orElse("").strip();
	}
}
