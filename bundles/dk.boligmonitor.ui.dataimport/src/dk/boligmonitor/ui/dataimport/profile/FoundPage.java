package dk.boligmonitor.ui.dataimport.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.boligmonitor.dataimport.sniff.FileGuess;
import dk.boligmonitor.dataimport.sniff.Finding;
import dk.boligmonitor.dataimport.sniff.Question;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Says what was found and asks what has to be asked. Nobody comes further before all is answered. */
final class FoundPage extends WizardPage {

	private static final int WIDE = 640;
	private static final int FIRST_ROWS = 5;

	private final Draft draft;
	private final MessageFile words = MessageFile.beside(FoundPage.class);
	private final ProfileWords profileWords = new ProfileWords(Wording.ofWorkbench());
	private Optional<Text> findings = Optional.empty();
	private Optional<PreviewPane> preview = Optional.empty();
	private Optional<ScrolledComposite> scroll = Optional.empty();
	private List<Question> shown = List.of();

	FoundPage(Draft draft) {
		super("found");
		this.draft = draft;
		setTitle(words.get("found.title", draft.path().getFileName()));
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 12).spacing(8, 8).applyTo(area);
		FileChooser.create(area, draft);
		heading(area, words.get("questions"));
		ScrolledComposite made = new ScrolledComposite(area, SWT.V_SCROLL);
		made.setExpandHorizontal(true);
		made.setExpandVertical(true);
		made.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, 120).applyTo(made);
		scroll = Optional.of(made);
		heading(area, words.get("findings"));
		Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.getAccessible().addAccessibleListener(new Spoken(words.get("findings")));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, 110).applyTo(text);
		findings = Optional.of(text);
		heading(area, words.get("preview.first"));
		PreviewPane pane = new PreviewPane(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDE, 130).applyTo(pane);
		preview = Optional.of(pane);
		setControl(area);
		draft.addListener(this::show);
		show();
	}

	private static void heading(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
	}

	private void show() {
		findings.ifPresent(t -> t.setText(found()));
		preview.ifPresent(p -> p.show(draft, FIRST_ROWS));
		List<Question> questions = questions();
		if (!questions.equals(shown)) {
			shown = questions;
			scroll.ifPresent(this::ask);
		}
		long open = draft.guess().questions().stream().filter(Question::open).count();
		setMessage(open == 0 ? words.get("found.answered") : words.get("found.open", open));
		setPageComplete(open == 0);
	}

	/** The questions about all files and about the one shown; of others only if they are open. */
	private List<Question> questions() {
		String file = draft.file().map(FileGuess::file).orElse("");
		return draft.guess().questions().stream().filter(q -> q.file().isEmpty() || q.file().equals(file) || q.open()).toList();
	}

	private String found() {
		List<String> lines = new ArrayList<>();
		draft.guess().findings().forEach(f -> lines.add(line(f)));
		draft.file().ifPresent(f -> f.findings().forEach(x -> lines.add(line(x))));
		return String.join("\n", lines);
	}

	private String line(Finding finding) {
		return "• " + profileWords.finding(finding);
	}

	private void ask(ScrolledComposite ground) {
		Stream.of(ground.getChildren()).forEach(c -> {
			if (c instanceof Composite) {
				c.dispose();
			}
		});
		Composite area = new Composite(ground, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
		if (shown.isEmpty()) {
			new Label(area, SWT.NONE).setText(words.get("questions.none"));
		}
		shown.forEach(q -> ask(area, q));
		ground.setContent(area);
		ground.setMinSize(area.computeSize(WIDE, SWT.DEFAULT));
		ground.layout(true, true);
	}

	private void ask(Composite area, Question question) {
		Label label = new Label(area, SWT.WRAP);
		String text = (question.open() ? "➜ " : "✓ ") + (question.file().isEmpty() ? "" : question.file() + ": ")
				+ profileWords.question(question);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDE / 2, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(question.choices().stream().map(c -> profileWords.choice(question, c, draft)).toArray(String[]::new));
		question.answer().ifPresent(a -> combo.select(question.choices().indexOf(a)));
		combo.getAccessible().addAccessibleListener(new Spoken(text));
		combo.addListener(SWT.Selection,
				e -> draft.become(draft.guess().answer(question, question.choices().get(combo.getSelectionIndex()))));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
	}
}
