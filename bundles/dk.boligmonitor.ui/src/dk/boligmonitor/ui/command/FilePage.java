package dk.boligmonitor.ui.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.boligmonitor.ui.text.MessageFile;

/** Asks for a file, and whatever else a step wants to know about it. Remembers where the last one was. */
class FilePage extends WizardPage {

	/** A further question. */
	record Field(String label, String hint) {
	}

	private static final String LAST = "last";

	private final String key;
	private final List<String> endings;
	private final List<Field> fields;
	private final List<Text> answers = new ArrayList<>();
	private final MessageFile words = MessageFile.beside(FilePage.class);
	private Optional<Text> path = Optional.empty();

	/**
	 * @param key     of the page's texts
	 * @param endings of the files offered, for example {@code *.csv}
	 */
	FilePage(String key, List<String> endings, List<Field> fields) {
		super(key);
		this.key = key;
		this.endings = endings;
		this.fields = fields;
		setTitle(words.get(key + ".title"));
		setDescription(words.get(key + ".prompt"));
		setPageComplete(false);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 12).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(words.get(key + ".path"));
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, e -> {
			pathChanged();
			validate();
		});
		path = Optional.of(text);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(words.get("browse.file"));
		browse.addListener(SWT.Selection, e -> browseFile());
		for (Field field : fields) {
			new Label(area, SWT.NONE).setText(field.label());
			Text answer = new Text(area, SWT.BORDER);
			answer.setMessage(field.hint());
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(answer);
			answer.addListener(SWT.Modify, e -> validate());
			answers.add(answer);
		}
		text.setFocus();
		setControl(area);
	}

	private void browseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(words.get(key + ".title"));
		dialog.setFilterExtensions(new String[] { String.join(";", endings), "*" });
		dialog.setFilterPath(last());
		take(dialog.open());
	}

	private String last() {
		IDialogSettings settings = getDialogSettings();
		String last = settings == null ? null : settings.get(LAST);
		return last == null ? System.getProperty("user.home") : last;
	}

	private void take(@Nullable String chosen) {
		if (chosen != null) {
			path.ifPresent(text -> text.setText(chosen));
		}
	}

	/** The file, if it exists. */
	Optional<Path> file() {
		String typed = path.map(Text::getText).orElse("").strip();
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Path.of(typed)).filter(Files::exists);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Remembers where the chosen file lies. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		if (settings != null) {
			file().map(Path::toAbsolutePath).map(Path::getParent).ifPresent(folder -> settings.put(LAST, folder.toString()));
		}
	}

	/** The answer to the further question of an index, or an empty text. */
	String answer(int index) {
		return index < answers.size() ? answers.get(index).getText().strip() : "";
	}

	/** Puts in an answer where the user has given none. */
	void suggest(int index, String text) {
		if (answer(index).isEmpty()) {
			answers.get(index).setText(text);
		}
	}

	/** Called when another path stands in the field. */
	protected void pathChanged() {
		// nothing follows from a path alone
	}

	/** What is wrong with the answers, in the order of the fields. */
	protected Optional<String> wrong() {
		return Optional.empty();
	}

	private void validate() {
		boolean typed = !path.map(Text::getText).orElse("").isBlank();
		Optional<String> error = typed && file().isEmpty() ? Optional.of(words.get("file.none"))
				: typed ? wrong() : Optional.empty();
		setErrorMessage(error.isPresent() ? error.get() : null);
		setPageComplete(typed && error.isEmpty());
	}
}
