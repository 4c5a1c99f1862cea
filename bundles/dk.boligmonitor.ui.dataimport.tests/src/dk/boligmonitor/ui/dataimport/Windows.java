package dk.boligmonitor.ui.dataimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Looks at the workbench's windows as a user does: waits, reads what stands in them, and answers dialogs. */
public final class Windows {

	private static final long PATIENCE = 60_000_000_000L;
	private static final int TICK = 50;

	private Windows() {
	}

	/** The workbench's window. */
	public static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** Lets the workbench work until something holds; fails with the words if it never does. */
	public static void await(String what, BooleanSupplier holds) {
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
				throw new AssertionError("Waited in vain: " + what + "; shown: "
						+ Stream.of(display.getShells()).filter(Shell::isVisible).map(Windows::texts).toList());
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		waiting[0] = false;
	}

	/**
	 * Opens something that stops until its dialogs are closed, and answers them.
	 *
	 * @param title beginning of the first dialog's title
	 * @param how   answers it, and further ones inside
	 */
	public static void answering(String title, Consumer<Shell> how, Runnable open) {
		List<Throwable> failures = new ArrayList<>();
		answer(title, how, failures);
		open.run();
		if (!failures.isEmpty()) {
			throw new AssertionError("In the dialog " + title, failures.getFirst());
		}
	}

	/** Answers a dialog once it is there; if that fails, closes all dialogs, so that nobody waits for them. */
	private static void answer(String title, Consumer<Shell> how, List<Throwable> failures) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE;
		display.timerExec(TICK, new Runnable() {
			@Override
			public void run() {
				Optional<Shell> dialog = shell(title);
				if (dialog.isEmpty() && System.nanoTime() < end) {
					display.timerExec(TICK, this);
					return;
				}
				try {
					how.accept(dialog.orElseThrow(() -> new AssertionError("No dialog " + title)));
				} catch (AssertionError | RuntimeException e) {
					failures.add(e);
					closeDialogs();
				}
			}
		});
	}

	private static void closeDialogs() {
		Stream.of(Display.getCurrent().getShells()).filter(s -> !s.isDisposed() && s != window().getShell() && s.isVisible())
				.forEach(Shell::close);
	}

	/** The visible window whose title begins so. */
	public static Optional<Shell> shell(String title) {
		return Stream.of(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s.getText().startsWith(title)).findFirst();
	}

	/** All controls of a sort below another that can be seen. */
	public static <T extends Control> List<T> visible(Control top, Class<T> type) {
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

	/** Presses the button whose text begins so, mnemonics left aside. */
	public static void press(Control top, String text) {
		Button button = visible(top, Button.class).stream().filter(b -> b.getText().replace("&", "").startsWith(text)).findFirst()
				.orElseThrow(() -> new AssertionError("No button " + text + " in " + texts(top)));
		if (!button.isEnabled()) {
			throw new AssertionError(text + " is disabled: " + button.getToolTipText() + " in " + texts(top));
		}
		if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
			button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** What labels, links, buttons, combos and fields in sight say. */
	public static List<String> texts(Control top) {
		List<String> texts = new ArrayList<>();
		visible(top, Label.class).forEach(l -> texts.add(l.getText()));
		visible(top, Link.class).forEach(l -> texts.add(l.getText()));
		visible(top, Button.class).forEach(b -> texts.add(b.getText()));
		visible(top, Combo.class).forEach(c -> texts.add(c.getText()));
		visible(top, Text.class).forEach(t -> texts.add(t.getText()));
		return texts;
	}
}
