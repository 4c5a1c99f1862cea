package dk.boligmonitor.ui.dataimport.source;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.process.ProfileInfo;
import dk.boligmonitor.process.Source;
import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.command.StepWizardDialog;
import dk.boligmonitor.ui.text.MessageFile;

/** Adds or changes a source. */
final class SourceWizard extends Wizard {

	private final Session session;
	private final SourceTrial trial;
	private final SourceWizardPage page;

	private SourceWizard(Session session, SourceTrial trial, SourceWizardPage page) {
		this.session = session;
		this.trial = trial;
		this.page = page;
		setNeedsProgressMonitor(true);
		setWindowTitle(page.getTitle());
	}

	/** What a wizard has to know beforehand. */
	private record Known(List<String> profiles, List<String> sources) {
	}

	/** Opens it for a source, or for a new one. */
	static void open(IWorkbenchWindow window, Optional<Source> source) {
		Session session = window.getService(Session.class);
		if (!(session.state() instanceof SessionState.Open open)) {
			return;
		}
		session.read(monitor -> new Known(monitor.deliveries().profiles().stream().map(ProfileInfo::name).toList(),
				monitor.sources().list().stream().map(Source::name).toList()), known -> {
					SourceTrial trial = new SourceTrial(open.monitor(), source);
					List<String> taken = source.isPresent() ? List.of() : known.sources();
					SourceWizardPage page = new SourceWizardPage(source, known.profiles(), taken, trial);
					new StepWizardDialog(window.getShell(), new SourceWizard(session, trial, page),
							MessageFile.beside(SourceWizard.class).get("save")).open();
				});
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		return page.source().map(source -> done(trial.keep(getContainer(), source, page.secret()))).orElse(false);
	}

	@Override
	public boolean performCancel() {
		return done(trial.undo(getContainer()));
	}

	private boolean done(Optional<String> fault) {
		fault.ifPresent(page::setErrorMessage);
		session.refresh();
		return fault.isEmpty();
	}
}
