package dk.boligmonitor.ui.geocoding;

import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.MonitorView;
import dk.boligmonitor.ui.part.Page;

/** The address register in use and the area sets. */
public final class RegisterView extends MonitorView {

	/** The view's id. */
	public static final String ID = "dk.boligmonitor.ui.geocoding.register";

	/** Called by the framework. */
	public RegisterView() {
		super(Need.DELIVERY);
	}

	@Override
	protected Page createPage(Composite parent, Desk desk) {
		return new RegisterPage(parent, desk);
	}
}
