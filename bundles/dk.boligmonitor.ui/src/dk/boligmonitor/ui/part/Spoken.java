package dk.boligmonitor.ui.part;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Gives a control a name for screen readers. */
public final class Spoken extends AccessibleAdapter {

	private final String name;

	/** A control of this name. */
	public Spoken(String name) {
		this.name = name;
	}

	@Override
	public void getName(@Nullable AccessibleEvent e) {
		if (e != null) {
			e.result = name;
		}
	}
}
