package dk.boligmonitor.ui.part;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ResourceLocator;

/** An action that is there only while something is chosen; while it is not, its tool tip says why. */
public final class ChosenAction extends Action {

	private final String tip;
	private final Runnable run;

	/**
	 * @param neighbour a class of the bundle that has the icon
	 * @param text      in menus
	 * @param tip       what it does
	 * @param icon      path in the bundle
	 */
	public ChosenAction(Class<?> neighbour, String text, String tip, String icon, Runnable run) {
		super(text);
		this.tip = tip;
		this.run = run;
		setToolTipText(tip);
		setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(neighbour, icon).orElse(null));
	}

	/**
	 * Lets it be used, or not.
	 *
	 * @param why what keeps it from being used, or an empty text
	 */
	public void allow(String why) {
		setEnabled(why.isEmpty());
		setToolTipText(why.isEmpty() ? tip : tip + " (" + why + ")");
	}

	@Override
	public void run() {
		run.run();
	}
}
