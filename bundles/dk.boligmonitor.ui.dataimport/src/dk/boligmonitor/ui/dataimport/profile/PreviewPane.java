package dk.boligmonitor.ui.dataimport.profile;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.sniff.FileGuess;
import dk.boligmonitor.dataimport.sniff.Guess;
import dk.boligmonitor.dataimport.sniff.Preview;
import dk.boligmonitor.dataimport.sniff.Sniffer;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Reads the first rows through the draft in the background and shows them with a line about how many would be rejected. */
final class PreviewPane extends Composite {

	private final MessageFile words = MessageFile.beside(PreviewPane.class);
	private final Wording wording = Wording.ofWorkbench();
	private final PreviewTable table;
	private final Label verdict;
	private long asked;

	PreviewPane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		table = new PreviewTable(this, wording);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		verdict = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
	}

	/** Shows the first rows of the draft's file. */
	void show(Draft draft, int rows) {
		long now = ++asked;
		Guess guess = draft.guess();
		Sniffer sniffer = draft.workshop().sniffer();
		draft.file().filter(f -> f.kind().isPresent()).map(FileGuess::file).ifPresentOrElse(file -> {
			Display display = getDisplay();
			Job job = Job.create(words.get("preview.table"), monitor -> {
				try {
					Preview preview = sniffer.preview(guess, file, rows, Progress.NONE);
					display.asyncExec(() -> fill(now, preview));
				} catch (ImportException | CancellationException e) {
					display.asyncExec(() -> say(now, words.get("preview.failed")));
				} catch (RuntimeException e) {
					ILog.of(PreviewPane.class).error("The first rows could not be read", e);
					display.asyncExec(() -> say(now, words.get("preview.bug")));
				}
				return Status.OK_STATUS;
			});
			job.setSystem(true);
			job.schedule();
		}, () -> say(now, words.get("preview.none")));
	}

	private void fill(long question, Preview preview) {
		if (question != asked || isDisposed()) {
			return;
		}
		table.show(preview);
		verdict.setText(verdict(preview));
		verdict.requestLayout();
	}

	private String verdict(Preview preview) {
		Optional<Problem> ofFile = preview.problems().stream().filter(p -> preview.rows().isEmpty()).findFirst();
		if (ofFile.isPresent()) {
			return wording.texts().problem(ofFile.get());
		}
		Optional<Problem> first = preview.rows().stream().flatMap(r -> r.fault().stream()).findFirst();
		return first.map(p -> words.get("preview.bad", preview.rejected(), preview.rows().size()) + " " + wording.texts().problem(p))
				.orElse(words.get("preview.good", preview.rows().size()));
	}

	private void say(long question, String text) {
		if (question == asked && !isDisposed()) {
			table.clear();
			verdict.setText(text);
			verdict.requestLayout();
		}
	}
}
