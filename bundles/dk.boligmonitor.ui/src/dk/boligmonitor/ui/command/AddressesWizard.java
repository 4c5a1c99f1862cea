package dk.boligmonitor.ui.command;

import java.nio.file.Path;
import java.util.List;

import dk.boligmonitor.ui.Steps;

/** Imports an address register. */
public final class AddressesWizard extends FileWizard {

	/** Called by the framework. */
	public AddressesWizard() {
		super(new FilePage("addresses", List.of("*.csv"), List.of()));
	}

	@Override
	protected void start(Steps steps, Path file) {
		steps.importAddresses(file);
	}
}
