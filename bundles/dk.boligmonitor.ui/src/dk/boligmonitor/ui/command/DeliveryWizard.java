package dk.boligmonitor.ui.command;

import java.nio.file.Path;
import java.util.List;

import dk.boligmonitor.ui.Steps;

/** Imports a delivery. */
public final class DeliveryWizard extends FileWizard {

	/** Called by the framework. */
	public DeliveryWizard() {
		super(new FilePage("delivery", FilePage.Source.FOLDER_OR_ZIP, List.of("*.zip"), List.of()));
	}

	@Override
	protected void start(Steps steps, Path file) {
		steps.importDelivery(file);
	}
}
