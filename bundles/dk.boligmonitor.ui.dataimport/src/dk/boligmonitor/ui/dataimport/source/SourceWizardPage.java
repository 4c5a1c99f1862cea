package dk.boligmonitor.ui.dataimport.source;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.boligmonitor.process.Source;
import dk.boligmonitor.process.Source.Kind;
import dk.boligmonitor.process.SourceTest;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Asks for a source, tries it, and shows the fingerprint of a server that is not known yet. */
final class SourceWizardPage extends WizardPage {

	private final Optional<Source> before;
	private final List<String> profiles;
	private final List<String> taken;
	private final SourceTrial trial;
	private final MessageFile words = MessageFile.beside(SourceWizardPage.class);
	private final Wording wording = Wording.ofWorkbench();
	private Optional<SourceFields> fields = Optional.empty();
	private Optional<Composite> server = Optional.empty();
	private Optional<Text> print = Optional.empty();
	private Optional<Button> compared = Optional.empty();
	private Optional<Button> test = Optional.empty();
	private Optional<String> trusted;
	private Optional<String> seen = Optional.empty();

	SourceWizardPage(Optional<Source> before, List<String> profiles, List<String> taken, SourceTrial trial) {
		super("source");
		this.before = before;
		this.profiles = profiles;
		this.taken = taken;
		this.trial = trial;
		trusted = before.flatMap(Source::hostKey);
		setTitle(before.map(s -> words.get("wizard.edit", s.name())).orElse(words.get("wizard.add")));
		setDescription(words.get("wizard.text"));
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 12).spacing(0, 10).applyTo(area);
		SourceFields made = new SourceFields(area, before, profiles, this::changed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
		fields = Optional.of(made);
		Button button = new Button(area, SWT.PUSH);
		button.setText(words.get("test"));
		button.addListener(SWT.Selection, e -> test());
		test = Optional.of(button);
		server = Optional.of(fingerprint(area));
		setControl(area);
		changed();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			fields.ifPresent(SourceFields::setFocus);
		}
	}

	private Composite fingerprint(Composite parent) {
		Composite group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		Label label = new Label(group, SWT.WRAP);
		label.setText(words.get("print.text"));
		GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(label);
		Text text = new Text(group, SWT.READ_ONLY | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		Button check = new Button(group, SWT.CHECK);
		check.setText(words.get("print.compared"));
		check.addListener(SWT.Selection, e -> {
			trusted = check.getSelection() ? seen : Optional.empty();
			changed();
		});
		print = Optional.of(text);
		compared = Optional.of(check);
		return group;
	}

	private void changed() {
		fields.ifPresent(f -> {
			Optional<SourceFields.Wrong> wrong = f.wrong(taken);
			Optional<String> error = wrong.filter(w -> w.how() == SourceFields.How.INVALID).map(SourceFields.Wrong::text);
			setErrorMessage(error.isPresent() ? error.get() : null);
			setMessage(wrong.map(SourceFields.Wrong::text).orElse(words.get("wizard.text")));
			if (wrong.isEmpty() && f.kind() == Kind.FTP) {
				setMessage(words.get("ftp.open"), IMessageProvider.WARNING);
			}
			setPageComplete(wrong.isEmpty());
			test.ifPresent(b -> {
				b.setEnabled(wrong.isEmpty());
				b.setToolTipText(wrong.map(SourceFields.Wrong::text).orElse(words.get("test.tip")));
			});
		});
		showFingerprint();
	}

	private void showFingerprint() {
		Optional<String> shown = seen.isPresent() ? seen : trusted;
		server.ifPresent(group -> {
			group.setVisible(shown.isPresent());
			if (group.getLayoutData() instanceof GridData data) {
				data.exclude = shown.isEmpty();
			}
			print.ifPresent(t -> t.setText(shown.orElse("")));
			compared.ifPresent(c -> c.setSelection(trusted.isPresent() && trusted.equals(shown)));
			group.requestLayout();
		});
	}

	/** The source as it stands; empty while something is wrong with it. */
	Optional<Source> source() {
		return fields.filter(f -> f.wrong(taken).isEmpty()).map(f -> f.source(trusted));
	}

	/** The password as typed, or nothing. */
	char[] secret() {
		return fields.map(SourceFields::secret).orElse(new char[0]);
	}

	private void test() {
		source().ifPresent(source -> trial.run(getContainer(), source, secret()).ifPresent(this::tell));
	}

	private void tell(SourceTrial.Answer answer) {
		switch (answer) {
		case SourceTrial.Answer.Broken broken -> setErrorMessage(broken.sentence());
		case SourceTrial.Answer.Told told -> tell(told.test());
		case SourceTrial.Answer.Done done -> changed();
		}
	}

	private void tell(SourceTest result) {
		switch (result) {
		case SourceTest.Reached reached -> {
			changed();
			setMessage(words.get("test.good", reached.files(), reached.fresh()), IMessageProvider.INFORMATION);
		}
		case SourceTest.Unknown unknown -> {
			seen = Optional.of(unknown.fingerprint());
			trusted = Optional.empty();
			showFingerprint();
			setMessage(words.get(before.flatMap(Source::hostKey).isPresent() ? "test.changed" : "test.unknown"),
					IMessageProvider.WARNING);
		}
		case SourceTest.Failed failed -> setErrorMessage(wording.texts().fault(failed.fault()));
		}
	}
}
