package dk.boligmonitor.ui.dataimport.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.profile.DeliveryExtensions;
import dk.boligmonitor.dataimport.sniff.FileGuess;
import dk.boligmonitor.dataimport.sniff.Finding;
import dk.boligmonitor.dataimport.sniff.Guess;
import dk.boligmonitor.dataimport.sniff.Preview;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.StepProgress;
import dk.boligmonitor.ui.dataimport.profile.PreviewTable;
import dk.boligmonitor.ui.dataimport.profile.ProfileWizard;
import dk.boligmonitor.ui.dataimport.profile.Workshop;
import dk.boligmonitor.ui.dataimport.wizard.DeliveryWizard;
import dk.boligmonitor.ui.part.ChosenAction;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Hint;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.part.Spoken;
import dk.boligmonitor.ui.text.MessageFile;

/** The first rows of a file as they would be read. Everything is masked, and nothing unmasks it. */
final class PreviewPage implements Page {

	private static final int ROWS = 100;

	private final MessageFile words = MessageFile.beside(PreviewPage.class);
	private final Desk desk;
	private final IWorkbenchWindow window;
	private final StackLayout stack = new StackLayout();
	private final Composite ground;
	private final Hint empty;
	private final Composite filled;
	private final Label heading;
	private final Combo chooser;
	private final PreviewTable table;
	private final List<ChosenAction> needFile;
	private Optional<Path> path = Optional.empty();
	private Optional<Looked> looked = Optional.empty();
	private long asked;

	/** What was seen. */
	private record Looked(Workshop workshop, Guess guess) {

		List<String> files() {
			return guess.files().stream().filter(f -> f.kind().isPresent()).map(FileGuess::file).toList();
		}
	}

	PreviewPage(Composite parent, Desk desk) {
		this.desk = desk;
		window = desk.site().getWorkbenchWindow();
		ground = new Composite(parent, SWT.NONE);
		ground.setLayout(stack);
		empty = new Hint(ground, words.get("empty.title"), words.get("empty.text"), words.get("choose"), this::browse);
		filled = new Composite(ground, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(filled);
		heading = new Label(filled, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).align(SWT.FILL, SWT.CENTER).applyTo(heading);
		chooser = new Combo(filled, SWT.READ_ONLY);
		chooser.getAccessible().addAccessibleListener(new Spoken(words.get("file")));
		chooser.addListener(SWT.Selection, e -> read());
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(chooser);
		table = new PreviewTable(filled, desk.wording());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
		ChosenAction choose = action("choose", this::browse);
		ChosenAction make = action("profile", () -> path.ifPresent(p -> ProfileWizard.open(desk.site().getShell(), window, p)
				.ifPresent(name -> open(p))));
		ChosenAction take = action("import", () -> path.ifPresent(p -> DeliveryWizard.open(window, List.of(p))));
		needFile = List.of(make, take);
		Stream.of(choose, make, take).forEach(a -> {
			desk.site().getActionBars().getToolBarManager().add(a);
			desk.site().getActionBars().getMenuManager().add(a);
		});
		desk.site().getActionBars().updateActionBars();
		arrange();
	}

	private ChosenAction action(String key, Runnable run) {
		return new ChosenAction(PreviewPage.class, words.get(key), words.get(key + ".tip"), "icons/" + key + ".svg", run);
	}

	private void arrange() {
		needFile.forEach(a -> a.allow(path.isPresent() ? "" : words.get("needFile")));
		stack.topControl = path.isEmpty() ? empty : filled;
		ground.layout(true, true);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(desk.site().getShell(), SWT.OPEN);
		dialog.setText(words.get("choose"));
		dialog.setFilterExtensions(new String[] { "*.zip;*.csv;*.txt;*.xlsx", "*" });
		path.map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			open(Path.of(chosen));
		}
	}

	/** Looks at a file, folder or ZIP and shows its first rows. */
	void open(Path file) {
		path = Optional.of(file);
		looked = Optional.empty();
		table.clear();
		chooser.setVisible(false);
		heading.setText(words.get("looking", file.getFileName()));
		arrange();
		long now = ++asked;
		DeliveryExtensions extensions = Workshop.extensions(window);
		desk.session().snapshot().map(Snapshot::directory).ifPresent(directory -> inBackground(now, file, progress -> {
			Workshop workshop = Workshop.of(extensions, directory);
			Guess guess = workshop.sniffer().look(file, progress);
			return () -> seen(file, new Looked(workshop, guess));
		}));
	}

	/** Looks at something and says what to do with it. */
	@FunctionalInterface
	private interface Look {
		Runnable at(Progress progress) throws ImportException;
	}

	private void inBackground(long question, Path file, Look look) {
		Job job = Job.create(words.get("looking", file.getFileName()), (IProgressMonitor monitor) -> {
			Runnable then;
			try {
				then = look.at(new StepProgress(monitor, words.get("looking", file.getFileName()), List.of(Step.LOOK_AT_FILES)));
			} catch (ImportException e) {
				then = () -> heading.setText(words.get("failed", file));
			} catch (CancellationException e) {
				then = () -> heading.setText(words.get("cancelled"));
			} catch (RuntimeException e) {
				ILog.of(PreviewPage.class).error("The file could not be looked at", e);
				then = () -> heading.setText(words.get("bug"));
			}
			Runnable last = then;
			window.getShell().getDisplay().asyncExec(() -> {
				if (question == asked && !heading.isDisposed()) {
					last.run();
					heading.requestLayout();
				}
			});
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private void seen(Path file, Looked now) {
		looked = Optional.of(now);
		List<String> files = now.files();
		chooser.setItems(files.toArray(String[]::new));
		chooser.select(0);
		chooser.setVisible(files.size() > 1);
		chooser.requestLayout();
		if (files.isEmpty()) {
			heading.setText(words.get("unreadable", file.getFileName(), now.guess().files().stream().flatMap(f -> f.findings().stream())
					.map(desk.wording().texts()::finding).collect(Collectors.joining(" "))));
		} else {
			read();
		}
	}

	private void read() {
		looked.ifPresent(l -> path.ifPresent(file -> {
			String name = l.files().get(Math.max(0, chooser.getSelectionIndex()));
			long now = ++asked;
			inBackground(now, file, progress -> {
				Preview preview = l.workshop().sniffer().preview(l.guess(), name, ROWS, progress);
				return () -> fill(file, l.guess(), preview);
			});
		}));
	}

	private void fill(Path file, Guess guess, Preview preview) {
		table.show(preview);
		Optional<String> fits = guess.findings().stream().filter(f -> f.code() == Finding.Code.PROFILE_FITS).findFirst()
				.map(desk.wording().texts()::finding);
		String rows = preview.rejected() == 0 ? words.get("rows.good", preview.rows().size())
				: words.get("rows.bad", preview.rejected(), preview.rows().size());
		String problems = preview.problems().stream().map((Problem p) -> desk.wording().texts().problem(p))
				.collect(Collectors.joining(" "));
		heading.setText(file.getFileName() + ": " + fits.orElse(words.get("fits.none")) + "\n" + rows
				+ (problems.isEmpty() ? "" : "\n" + problems));
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection) {
		// a file outside of the data directory stays as it is
	}

	@Override
	public void focus() {
		if (stack.topControl == empty) {
			empty.setFocus();
		} else {
			table.setFocus();
		}
	}
}
