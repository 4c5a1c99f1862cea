package dk.boligmonitor.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;

import dk.boligmonitor.process.Status;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** A small window that tells what a step came to and offers the next one. It does not stop other work. */
public final class OutcomeNotice {

	private static final int FIRST_CHOICE = IDialogConstants.CLIENT_ID;

	/**
	 * Something that the user may do about it.
	 *
	 * @param label  of its button
	 * @param action what it does, in the user interface thread
	 */
	public record Choice(String label, Runnable action) {
	}

	private enum Tone {
		GOOD(SWT.ICON_INFORMATION), DOUBTFUL(SWT.ICON_WARNING), BAD(SWT.ICON_ERROR);

		private final int icon;

		Tone(int icon) {
			this.icon = icon;
		}
	}

	private final IServiceLocator site;

	/** Notices of a part or window. */
	public OutcomeNotice(IServiceLocator site) {
		this.site = site;
	}

	/** It went well; the next step is offered. */
	public void done(String title, String text, List<String> details, Optional<Path> rejectFile) {
		Optional<Choice> next = site.getService(Session.class).snapshot().map(s -> s.status().next())
				.filter(step -> Commands.handled(site, CommandIds.of(step))).map(this::choice);
		open(Tone.GOOD, title, text, details, rejectFile, next);
	}

	private Choice choice(Status.Next step) {
		return new Choice(Wording.ofWorkbench().texts().next(step), () -> Commands.run(site, CommandIds.of(step)));
	}

	/** Nothing of it was done. */
	public void refused(String title, String text, List<String> details, Optional<Path> rejectFile, Optional<Choice> choice) {
		open(Tone.BAD, title, text, details, rejectFile, choice);
	}

	/** It went well and stands beside the way, so that no step follows from it. */
	public void told(String title, String text, List<String> details, Optional<Path> file) {
		open(Tone.GOOD, title, text, details, file, Optional.empty());
	}

	/** It went well, and there is something else than the next step of the way to do about it. */
	public void done(String title, String text, List<String> details, Choice choice) {
		open(Tone.GOOD, title, text, details, Optional.empty(), Optional.of(choice));
	}

	/** It was done, but somebody should look at it. */
	public void doubtful(String title, String text, List<String> details, Optional<Path> rejectFile, Optional<Choice> choice) {
		open(Tone.DOUBTFUL, title, text, details, rejectFile, choice);
	}

	private void open(Tone tone, String title, String text, List<String> details, Optional<Path> rejectFile,
			Optional<Choice> choice) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		new Window(window == null ? null : window.getShell(), tone, title, text, details, rejectFile, choice).open();
	}

	private static final class Window extends Dialog {

		private final Tone tone;
		private final String title;
		private final String text;
		private final List<String> details;
		private final Optional<Path> rejectFile;
		private final Optional<Choice> choice;
		private final MessageFile words = MessageFile.beside(OutcomeNotice.class);

		Window(@Nullable Shell parent, Tone tone, String title, String text, List<String> details,
				Optional<Path> rejectFile, Optional<Choice> choice) {
			super(parent);
			this.tone = tone;
			this.title = title;
			this.text = text;
			this.details = details;
			this.rejectFile = rejectFile;
			this.choice = choice;
			setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE);
			setBlockOnOpen(false);
		}

		@Override
		protected void configureShell(@Nullable Shell shell) {
			super.configureShell(shell);
			if (shell != null) {
				shell.setText("BoligMonitor");
			}
		}

		@Override
		protected Control createDialogArea(@Nullable Composite parent) {
			Composite area = (Composite) super.createDialogArea(parent);
			GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 14).spacing(14, 8).applyTo(area);
			Label icon = new Label(area, SWT.NONE);
			Image image = area.getDisplay().getSystemImage(tone.icon);
			icon.setImage(image);
			GridDataFactory.swtDefaults().align(SWT.LEFT, SWT.TOP).span(1, 4).applyTo(icon);
			Label heading = label(area, title);
			heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			if (!text.isEmpty()) {
				label(area, text);
			}
			if (!details.isEmpty()) {
				Text list = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
				list.setText(String.join("\n\n", details));
				GridDataFactory.fillDefaults().grab(true, true).hint(520, 130).applyTo(list);
			}
			rejectFile.ifPresent(file -> {
				Link link = new Link(area, SWT.NONE);
				link.setText(words.get("rejects.open", file));
				link.addListener(SWT.Selection, e -> Program.launch(file.toString()));
			});
			return area;
		}

		private static Label label(Composite area, String text) {
			Label label = new Label(area, SWT.WRAP);
			label.setText(text);
			GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(label);
			return label;
		}

		@Override
		protected void createButtonsForButtonBar(@Nullable Composite parent) {
			choice.ifPresent(c -> createButton(parent, FIRST_CHOICE, c.label(), tone == Tone.GOOD));
			createButton(parent, IDialogConstants.CLOSE_ID, words.get("close"), choice.isEmpty() || tone != Tone.GOOD);
		}

		@Override
		protected void buttonPressed(int id) {
			close();
			if (id == FIRST_CHOICE) {
				choice.ifPresent(c -> c.action().run());
			}
		}
	}
}
