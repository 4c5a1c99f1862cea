package dk.boligmonitor.ui.part;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.Status;
import dk.boligmonitor.process.Status.Next;
import dk.boligmonitor.ui.CommandIds;
import dk.boligmonitor.ui.Commands;
import dk.boligmonitor.ui.SessionState;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.text.MessageFile;

/** Stands in a view that has nothing to show yet: what is missing in plain words, and the next step as a button. */
final class NextStep extends Composite {

	private static final int TEXT_WIDTH = 460;

	private final Desk desk;
	private final MessageFile words = MessageFile.beside(NextStep.class);
	private final ScrolledComposite scroll;
	private Composite sheet;

	NextStep(Composite parent, Desk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		setLayout(new FillLayout());
		scroll = new ScrolledComposite(this, SWT.H_SCROLL | SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		sheet = new Composite(scroll, SWT.NONE);
	}

	/** Waiting for an answer. */
	void busy() {
		begin(words.get("busy"), "");
		end();
	}

	/** The data directory is being opened. */
	void opening(Path directory) {
		begin(words.get("opening"), directory.toString());
		end();
	}

	/** The data directory cannot be used. */
	void failed(SessionState.Failed failed) {
		String sentence = failed.cause() instanceof MonitorException e ? desk.wording().texts().fault(e)
				: words.get("failed.bug");
		begin(words.get("failed", failed.directory()), sentence);
		button(words.get("failed.retry"), desk.session()::retry);
		link(words.get("failed.other"), CommandIds.OPEN_DIRECTORY);
		end();
	}

	/** More data are needed. */
	void next(Snapshot snapshot) {
		Status status = snapshot.status();
		Next next = status.next();
		boolean empty = status.deliveries().isEmpty() && status.register().isEmpty() && status.areaSets().isEmpty();
		begin(empty ? words.get("welcome") : desk.wording().texts().next(next), words.get("why." + next.name()));
		steps(status, next);
		button(words.get("do." + next.name()), () -> Commands.run(desk.site(), CommandIds.of(next)));
		if (empty && Commands.handled(desk.site(), CommandIds.DEMO)) {
			label(words.get("demo.text"), false);
			link(words.get("demo"), CommandIds.DEMO);
		}
		label(words.get("directory", snapshot.directory()), false).setForeground(
				getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		end();
	}

	private void steps(Status status, Next next) {
		Composite list = new Composite(sheet, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 5).applyTo(list);
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(list);
		step(list, Next.IMPORT_DELIVERY, next, status.deliveries().isEmpty() ? Optional.empty()
				: Optional.of(words.get("have.IMPORT_DELIVERY", status.deliveries().size(),
						status.deliveries().getLast().name())));
		step(list, Next.IMPORT_ADDRESSES, next,
				status.register().map(r -> words.get("have.IMPORT_ADDRESSES", r.addresses())));
		step(list, Next.IMPORT_AREAS, next, status.areaSets().isEmpty() ? Optional.empty()
				: Optional.of(words.get("have.IMPORT_AREAS", status.areaSets().size(), status.areaSets().getFirst().name())));
		step(list, Next.GEOCODE, next, status.geocoded().map(
				g -> words.get("have.GEOCODE", desk.wording().percent(g.matched(), g.residents()))));
		step(list, Next.CALCULATE, next, status.periods().isEmpty() ? Optional.empty()
				: Optional.of(words.get("have.CALCULATE", status.periods().size())));
	}

	private void step(Composite list, Next step, Next next, Optional<String> done) {
		Label mark = new Label(list, SWT.NONE);
		mark.setText(done.isPresent() ? "✓" : step == next ? "➜" : "○");
		Label text = new Label(list, SWT.NONE);
		text.setText(done.orElse(words.get("step." + step.name())));
		if (step == next) {
			text.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
	}

	private void begin(String heading, String text) {
		sheet.dispose();
		sheet = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(28, 24).spacing(0, 10).applyTo(sheet);
		label(heading, true);
		if (!text.isEmpty()) {
			label(text, false);
		}
	}

	private void end() {
		scroll.setContent(sheet);
		scroll.setMinSize(sheet.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		layout(true, true);
	}

	private Label label(String text, boolean heading) {
		Label label = new Label(sheet, SWT.WRAP);
		label.setText(text);
		if (heading) {
			label.setFont(JFaceResources.getFont(JFaceResources.HEADER_FONT));
		}
		GridDataFactory.swtDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void button(String text, Runnable action) {
		Button button = new Button(sheet, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
		GridDataFactory.swtDefaults().indent(0, 6).applyTo(button);
	}

	private void link(String text, String command) {
		Link link = new Link(sheet, SWT.NONE);
		link.setText("<a>" + text + "</a>");
		link.addListener(SWT.Selection, e -> Commands.run(desk.site(), command));
	}

	@Override
	public boolean setFocus() {
		for (Control child : sheet.getChildren()) {
			if (child instanceof Button button) {
				return button.setFocus();
			}
		}
		return super.setFocus();
	}
}
