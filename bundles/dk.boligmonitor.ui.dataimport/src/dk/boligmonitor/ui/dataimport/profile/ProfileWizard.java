package dk.boligmonitor.ui.dataimport.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.profile.DeliveryExtensions;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.profile.ProfileFile;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.Monitor;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.ProfileInfo;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.StepProgress;
import dk.boligmonitor.ui.command.StepWizardDialog;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Makes a profile from a file: what was found, which column goes where, what comes out; and takes it into use. */
public final class ProfileWizard extends Wizard {

	private final Monitor monitor;
	private final Draft draft;
	private final SavePage save;
	private final MessageFile words = MessageFile.beside(ProfileWizard.class);
	private Optional<String> saved = Optional.empty();

	private ProfileWizard(Monitor monitor, Draft draft) {
		this.monitor = monitor;
		this.draft = draft;
		save = new SavePage(draft);
		setNeedsProgressMonitor(true);
		setWindowTitle(words.get("window"));
	}

	/**
	 * Looks at a file, folder or ZIP, with progress, and opens the wizard.
	 *
	 * @return the name of the profile that was saved; empty if none was
	 */
	public static Optional<String> open(Shell shell, IWorkbenchWindow window, Path path) {
		if (!(window.getService(Session.class).state() instanceof SessionState.Open open)) {
			return Optional.empty();
		}
		MessageFile words = MessageFile.beside(ProfileWizard.class);
		DeliveryExtensions extensions = Workshop.extensions(window);
		List<Draft> drafts = new ArrayList<>();
		try {
			new ProgressMonitorDialog(shell).run(true, true, progress -> {
				if (progress != null) {
					try {
						Workshop workshop = Workshop.of(extensions, open.snapshot().directory());
						drafts.add(new Draft(workshop, path, workshop.sniffer().look(path,
								new StepProgress(progress, words.get("look.job", path.getFileName()), List.of(Step.LOOK_AT_FILES)))));
					} catch (CancellationException e) {
						throw new InterruptedException(e.getMessage());
					} catch (ImportException e) {
						throw new InvocationTargetException(e);
					}
				}
			});
		} catch (InterruptedException e) {
			return Optional.empty();
		} catch (InvocationTargetException e) {
			ILog.of(ProfileWizard.class).error("The file could not be looked at", e.getCause());
			MessageDialog.openError(shell, words.get("window"), words.get("look.failed", path));
			return Optional.empty();
		}
		ProfileWizard wizard = new ProfileWizard(open.monitor(), drafts.getFirst());
		StepWizardDialog dialog = new StepWizardDialog(shell, wizard, words.get("finish"));
		dialog.setMinimumPageSize(880, 540);
		dialog.open();
		return wizard.saved;
	}

	@Override
	public void addPages() {
		addPage(new FoundPage(draft));
		addPage(new MappingPage(draft));
		addPage(save);
	}

	/** Only from the last page, so that nobody saves what they have not seen. */
	@Override
	public boolean canFinish() {
		return draft.guess().complete() && getContainer().getCurrentPage() == save && save.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		Profile profile = draft.guess().called(save.name(), new Profile.Title(save.title(), save.title())).profile();
		List<String> faults = new ArrayList<>();
		try {
			getContainer().run(true, false, progress -> faults.addAll(keep(profile)));
		} catch (InvocationTargetException | InterruptedException e) {
			ILog.of(ProfileWizard.class).error("The profile could not be saved", e);
			faults.add(words.get("save.bug"));
		}
		save.setErrorMessage(faults.isEmpty() ? null : faults.getFirst());
		saved = faults.isEmpty() ? Optional.of(profile.name()) : Optional.empty();
		return faults.isEmpty();
	}

	/** Takes it into use; says what keeps it from being so. A profile tells of no person, so it may lie in a temporary file. */
	private List<String> keep(Profile profile) {
		Wording wording = Wording.ofWorkbench();
		try {
			Path folder = Files.createTempDirectory("boligmonitor");
			Path file = folder.resolve(profile.name() + ".json");
			try {
				try (OutputStream out = Files.newOutputStream(file)) {
					ProfileFile.write(profile, out);
				}
				ProfileInfo info = monitor.deliveries().add(file);
				return info.problems().stream().filter(p -> p.code().severity() == Severity.ERROR)
						.map((Problem p) -> wording.texts().problem(p)).toList();
			} finally {
				Files.deleteIfExists(file);
				Files.deleteIfExists(folder);
			}
		} catch (MonitorException e) {
			return List.of(wording.texts().fault(e));
		} catch (IOException e) {
			return List.of(words.get("save.disk", e.getMessage() == null ? "" : e.getMessage()));
		}
	}
}
