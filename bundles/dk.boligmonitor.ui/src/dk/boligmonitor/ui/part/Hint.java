package dk.boligmonitor.ui.part;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Stands where there is nothing to show yet: what could be here, and a button for what to do about it. */
public final class Hint extends Composite {

	private static final int TEXT_WIDTH = 460;

	private final Button button;

	/**
	 * @param heading in a few words
	 * @param text    one or two sentences
	 * @param label   of the button
	 * @param action  of the button
	 */
	public Hint(Composite parent, String heading, String text, String label, Runnable action) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(28, 24).spacing(0, 10).applyTo(this);
		label(heading).setFont(JFaceResources.getFont(JFaceResources.HEADER_FONT));
		label(text);
		button = new Button(this, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, e -> action.run());
		GridDataFactory.swtDefaults().indent(0, 6).applyTo(button);
	}

	private Label label(String text) {
		Label label = new Label(this, SWT.WRAP);
		label.setText(text);
		GridDataFactory.swtDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	public boolean setFocus() {
		return button.setFocus();
	}
}
