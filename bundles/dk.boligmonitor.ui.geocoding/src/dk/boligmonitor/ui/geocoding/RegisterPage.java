package dk.boligmonitor.ui.geocoding;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import dk.boligmonitor.process.Status;
import dk.boligmonitor.ui.CommandIds;
import dk.boligmonitor.ui.Commands;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.text.MessageFile;

/** The address register in use, and the newest version of each area set. */
final class RegisterPage implements Page {

	private final MessageFile words = MessageFile.beside(RegisterPage.class);
	private final Desk desk;
	private final Label register;
	private final DataTable<Status.Areas> sets;

	RegisterPage(Composite parent, Desk desk) {
		this.desk = desk;
		Composite ground = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(6, 6).spacing(0, 6).applyTo(ground);
		heading(ground, "register");
		register = new Label(ground, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(register);
		link(ground, "register.import", CommandIds.IMPORT_ADDRESSES);
		heading(ground, "sets");
		Composite table = new Composite(ground, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		sets = new DataTable<>(table, words.get("sets"), Status.Areas.class, columns()).copyable(desk.site())
				.remembered("geocoding.sets");
		link(ground, "sets.import", CommandIds.IMPORT_AREAS);
	}

	private void heading(Composite ground, String key) {
		Label label = new Label(ground, SWT.NONE);
		label.setText(words.get(key));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private void link(Composite ground, String key, String command) {
		Link link = new Link(ground, SWT.NONE);
		link.setText("<a>" + words.get(key) + "</a>");
		link.addListener(SWT.Selection, e -> Commands.run(desk.site(), command));
	}

	private List<Column<Status.Areas>> columns() {
		return List.of(Column.words(words.get("set"), 22, Status.Areas::name),
				Column.numbers(words.get("areas"), 9, a -> desk.wording().count(a.count()), Status.Areas::count),
				Column.numbers(words.get("version"), 9, a -> Integer.toString(a.version()), Status.Areas::version),
				Column.words(words.get("source"), 30, Status.Areas::source));
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection) {
		register.setText(snapshot.status().register().map(r -> words.get("register.is", r.addresses(), r.source(),
				desk.wording().when(r.imported()))).orElse(words.get("register.none")));
		sets.show(snapshot.status().areaSets());
		register.getParent().layout();
	}

	@Override
	public void focus() {
		sets.control().setFocus();
	}
}
