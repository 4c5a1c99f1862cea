package dk.boligmonitor.ui.dataimport.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import dk.boligmonitor.ui.command.StepWizardDialog;
import dk.boligmonitor.ui.dataimport.DeliverySteps;
import dk.boligmonitor.ui.text.MessageFile;

/** Imports deliveries. They are tried first, so that nobody stores what they have not seen. */
public final class DeliveryWizard extends Wizard implements IImportWizard {

	private final MessageFile words = MessageFile.beside(DeliveryWizard.class);
	private final List<Path> files;
	private Optional<Pages> pages = Optional.empty();

	/** A wizard that asks for files; called by the framework. */
	public DeliveryWizard() {
		this(List.of());
	}

	private DeliveryWizard(List<Path> files) {
		this.files = List.copyOf(files);
		setNeedsProgressMonitor(true);
		setWindowTitle(words.get("window"));
		IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(DeliveryWizard.class))
				.getDialogSettings();
		setDialogSettings(DialogSettings.getOrCreateSection(settings, "delivery"));
	}

	private record Pages(IWorkbenchWindow window, FilesPage files, TrialPage trial) {
	}

	/** Opens it with files filled in. */
	public static void open(IWorkbenchWindow window, List<Path> files) {
		DeliveryWizard wizard = new DeliveryWizard(files);
		wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
		StepWizardDialog dialog = new StepWizardDialog(window.getShell(), wizard, wizard.words.get("finish"));
		dialog.setMinimumPageSize(760, 460);
		dialog.open();
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			FilesPage first = new FilesPage(window, files);
			pages = Optional.of(new Pages(window, first, new TrialPage(window, first)));
		}
	}

	@Override
	public void addPages() {
		pages.ifPresent(p -> {
			addPage(p.files());
			addPage(p.trial());
		});
	}

	@Override
	public boolean canFinish() {
		return pages.filter(p -> p.files().aggregates() ? p.files().isPageComplete() : p.trial().isPageComplete()).isPresent();
	}

	@Override
	public @Nullable IWizardPage getNextPage(@Nullable IWizardPage page) {
		boolean last = pages.filter(p -> p.files().aggregates()).isPresent();
		return last ? null : super.getNextPage(page);
	}

	@Override
	public boolean performFinish() {
		pages.ifPresent(p -> {
			p.files().remember();
			DeliverySteps steps = DeliverySteps.in(p.window());
			if (p.files().aggregates()) {
				steps.takeAggregates(p.files().files(), p.files().profile());
			} else {
				steps.take(p.trial().wanted());
			}
		});
		return true;
	}
}
