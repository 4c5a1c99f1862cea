package dk.boligmonitor.ui.dataimport.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.DeliveryRequest;
import dk.boligmonitor.process.DryRun;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.StepProgress;
import dk.boligmonitor.ui.dataimport.DeliveryChoice;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Tries the deliveries and shows what would come of each, before anything is stored. */
final class TrialPage extends WizardPage {

	private final IWorkbenchWindow window;
	private final Session session;
	private final FilesPage files;
	private final MessageFile words = MessageFile.beside(TrialPage.class);
	private final Wording wording = Wording.ofWorkbench();
	private final TrialWords trialWords = new TrialWords(wording);
	private Optional<Controls> controls = Optional.empty();
	private List<Trial> trials = List.of();

	private record Controls(DataTable<Trial> table, Text details, Link rejects, Button leaveOut, Button seen) {
	}

	TrialPage(IWorkbenchWindow window, FilesPage files) {
		super("trial");
		this.window = window;
		this.files = files;
		session = window.getService(Session.class);
		setTitle(words.get("trial.title"));
		setDescription(words.get("trial.prompt"));
		setPageComplete(false);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 12).spacing(8, 8).applyTo(area);
		Composite ground = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(700, 110).applyTo(ground);
		DataTable<Trial> table = new DataTable<>(ground, words.get("trial.table"), Trial.class, trialWords.columns())
				.remembered("dataimport.trial").onSelect(rows -> explain(rows.stream().findFirst()));
		Text details = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(700, 200).applyTo(details);
		Link rejects = new Link(area, SWT.NONE);
		rejects.setText(words.get("trial.rejects"));
		rejects.addListener(SWT.Selection, e -> rejectFile().ifPresent(f -> Program.launch(f.toString())));
		Button leaveOut = check(area);
		Button seen = check(area);
		seen.setText(words.get("trial.seen"));
		controls = Optional.of(new Controls(table, details, rejects, leaveOut, seen));
		setControl(area);
		show();
	}

	private Button check(Composite area) {
		Button check = new Button(area, SWT.CHECK);
		check.addListener(SWT.Selection, e -> validate());
		return check;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && !trials.stream().map(t -> key(t.request())).toList().equals(files.requests().stream().map(TrialPage::key).toList())) {
			getShell().getDisplay().asyncExec(this::tryThem);
		}
	}

	/** What makes a request another one: all of it but the name of the reject file. */
	private static List<Object> key(DeliveryRequest r) {
		return List.of(r.path(), r.profile(), r.municipality(), r.month(), r.purpose());
	}

	private void tryThem() {
		if (!(session.state() instanceof SessionState.Open open) || getControl().isDisposed()) {
			setErrorMessage(words.get("notOpen"));
			return;
		}
		List<DeliveryRequest> requests = files.requests();
		trials = List.of();
		show();
		List<Trial> made = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				if (monitor != null) {
					tryAll(open.monitor(), requests, monitor, made);
				}
			});
			trials = List.copyOf(made);
			setErrorMessage(null);
			made.reversed().stream().filter(t -> t.result().isPresent()).findFirst()
					.ifPresent(t -> window.getService(DeliveryChoice.class)
							.set(new DeliveryChoice.Tried(t.name(), t.result().map(DryRun::drift).orElse(List.of()))));
		} catch (InterruptedException e) {
			setErrorMessage(words.get("trial.cancelled"));
		} catch (InvocationTargetException e) {
			ILog.of(TrialPage.class).error("The delivery could not be tried", e.getCause());
			setErrorMessage(words.get("trial.bug"));
		}
		show();
	}

	private void tryAll(Monitor monitor, List<DeliveryRequest> requests, IProgressMonitor ui, List<Trial> made)
			throws InterruptedException {
		List<Step> steps = new ArrayList<>();
		requests.forEach(r -> steps.add(Step.READ_DELIVERY));
		Progress progress = new StepProgress(ui, words.get("trial.job"), steps);
		try {
			for (DeliveryRequest request : requests) {
				made.add(tried(monitor, request, progress));
			}
		} catch (CancellationException | OperationCanceledException e) {
			throw new InterruptedException(e.getMessage());
		}
	}

	private Trial tried(Monitor monitor, DeliveryRequest request, Progress progress) {
		try {
			return new Trial(request, Optional.of(monitor.deliveries().dryRun(request, progress)), "");
		} catch (MonitorException e) {
			return new Trial(request, Optional.empty(), wording.texts().fault(e));
		}
	}

	private void show() {
		controls.ifPresent(c -> {
			c.table().show(trials);
			c.table().select(trials.isEmpty() ? List.of() : List.of(trials.getFirst()));
			long rejected = trials.stream().filter(Trial::sound).mapToLong(Trial::rejected).sum();
			c.leaveOut().setText(words.get("trial.leaveOut", rejected));
			c.leaveOut().setVisible(rejected > 0);
			c.leaveOut().setSelection(false);
			c.seen().setVisible(trials.stream().anyMatch(Trial::drifts));
			c.seen().setSelection(false);
			explain(trials.stream().findFirst());
			validate();
		});
	}

	private void explain(Optional<Trial> trial) {
		controls.ifPresent(c -> {
			c.details().setText(trial.map(trialWords::details).orElse(""));
			c.rejects().setVisible(rejectFile().isPresent());
		});
	}

	private Optional<Path> rejectFile() {
		return controls.flatMap(c -> c.table().selected().stream().findFirst()).flatMap(Trial::result).flatMap(DryRun::rejectFile);
	}

	private void validate() {
		long wanted = wanted().size();
		setPageComplete(wanted > 0);
		if (trials.isEmpty()) {
			setMessage(words.get("trial.prompt"));
		} else if (wanted == trials.size()) {
			setMessage(words.get("trial.all", wanted), INFORMATION);
		} else {
			setMessage(words.get("trial.some", wanted, trials.size()), WARNING);
		}
	}

	/** What is to be imported: what is sound, and put up with where need be; oldest month first. */
	List<DeliveryRequest> wanted() {
		boolean leaveOut = controls.filter(c -> c.leaveOut().getSelection()).isPresent();
		boolean seen = controls.filter(c -> c.seen().getSelection()).isPresent();
		return trials.stream().filter(t -> t.sound() && (t.rejected() == 0 || leaveOut) && (!t.drifts() || seen))
				.sorted(Comparator.comparing(t -> t.result().flatMap(DryRun::month).orElse(YearMonth.of(1900, 1))))
				.map(t -> leaveOut ? t.accepting() : t.request()).toList();
	}
}
