package dk.boligmonitor.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Looks at the workbench's window as a user does: waits, and reads what stands in it. */
final class Windows {

	private static final long PATIENCE = 120_000_000_000L;
	private static final int TICK = 100;

	private Windows() {
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage show(String perspective) throws WorkbenchException {
		return PlatformUI.getWorkbench().showPerspective(perspective, window());
	}

	/** Lets the workbench work until something holds; fails with the words if it never does. */
	static void await(String what, BooleanSupplier holds) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE;
		boolean[] waiting = { true };
		display.timerExec(TICK, new Runnable() {
			@Override
			public void run() {
				if (waiting[0]) {
					display.timerExec(TICK, this);
				}
			}
		});
		while (!holds.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited in vain: " + what + "; shown: " + texts(window().getShell()));
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		waiting[0] = false;
	}

	/** All controls of a sort below another that can be seen. */
	static <T extends Control> List<T> visible(Control top, Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(top, type, found);
		return found;
	}

	private static <T extends Control> void collect(Control top, Class<T> type, List<T> found) {
		if (type.isInstance(top) && top.isVisible()) {
			found.add(type.cast(top));
		}
		if (top instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(c -> collect(c, type, found));
		}
	}

	/** What labels, links, buttons and combos in sight say. */
	static List<String> texts(Control top) {
		List<String> texts = new ArrayList<>();
		visible(top, Label.class).forEach(l -> texts.add(l.getText()));
		visible(top, Link.class).forEach(l -> texts.add(l.getText()));
		visible(top, Button.class).forEach(b -> texts.add(b.getText()));
		visible(top, Combo.class).forEach(c -> texts.add(c.getText()));
		return texts;
	}
}
