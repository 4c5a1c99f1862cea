package dk.boligmonitor.ui.command;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import dk.boligmonitor.ui.Session;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.Steps;
import dk.boligmonitor.ui.text.MessageFile;

/** A wizard with one page that asks for a file and starts a step with it. */
abstract class FileWizard extends Wizard implements IImportWizard {

	private final FilePage page;
	private Optional<IWorkbenchWindow> window = Optional.empty();

	FileWizard(FilePage page) {
		this.page = page;
		IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(FileWizard.class))
				.getDialogSettings();
		setDialogSettings(DialogSettings.getOrCreateSection(settings, page.getName()));
	}

	/** Starts the step. */
	protected abstract void start(Steps steps, Path file);

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		setWindowTitle(page.getTitle());
		window = Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Optional<Path> file = page.file();
		if (file.isEmpty() || window.isEmpty()) {
			return false;
		}
		IWorkbenchWindow home = window.get();
		if (!(home.getService(Session.class).state() instanceof SessionState.Open)) {
			page.setErrorMessage(MessageFile.beside(FileWizard.class).get("notOpen"));
			return false;
		}
		page.remember();
		start(Steps.in(home), file.get());
		return true;
	}
}
