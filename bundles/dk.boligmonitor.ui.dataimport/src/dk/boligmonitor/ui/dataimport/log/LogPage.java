package dk.boligmonitor.ui.dataimport.log;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.model.Step;
import dk.boligmonitor.process.Custody.Users;
import dk.boligmonitor.process.LogEntry;
import dk.boligmonitor.process.MonitorException;
import dk.boligmonitor.process.MonitorException.Fault;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.OutcomeNotice;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.part.ChosenAction;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.text.MessageFile;

/** Entries of the access log: of some days and an action, or those that touch one person. */
final class LogPage implements Page {

	private final MessageFile words = MessageFile.beside(LogPage.class);
	private final Desk desk;
	private final LogFilter filter;
	private final Label heading;
	private final DataTable<LogEntry> table;
	private Optional<Snapshot> shown = Optional.empty();
	private long asked;

	LogPage(Composite parent, Desk desk) {
		this.desk = desk;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		filter = new LogFilter(area, desk.wording().texts(), this::load, this::search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		heading = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(heading);
		Composite ground = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ground);
		table = new DataTable<>(ground, words.get("log"), LogEntry.class, columns()).copyable(desk.site())
				.remembered("dataimport.log");
		for (ChosenAction action : List.of(action("verify", this::verify), action("export", this::export))) {
			desk.site().getActionBars().getToolBarManager().add(action);
			desk.site().getActionBars().getMenuManager().add(action);
		}
		desk.site().getActionBars().updateActionBars();
	}

	private ChosenAction action(String key, Runnable run) {
		return new ChosenAction(LogPage.class, words.get(key), words.get(key + ".tip"), "icons/" + key + ".svg", run);
	}

	private List<Column<LogEntry>> columns() {
		return List.of(Column.numbers(words.get("number"), 7, e -> desk.wording().count(e.number()), LogEntry::number),
				Column.numbers(words.get("when"), 20, e -> desk.wording().when(e.when()), e -> e.when().toEpochMilli()),
				Column.words(words.get("who"), 14, LogEntry::user),
				Column.words(words.get("what"), 26, e -> desk.wording().texts().action(e.action())),
				Column.<LogEntry> words(words.get("object"), 30, LogEntry::object).explained(LogEntry::object),
				Column.<LogEntry> words(words.get("purpose"), 30, LogEntry::purpose).explained(LogEntry::purpose),
				Column.words(words.get("about"), 14, e -> words.get("about." + e.about().name())));
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection) {
		if (shown.filter(s -> s == snapshot).isEmpty()) {
			shown = Optional.of(snapshot);
			load();
		}
	}

	private void load() {
		long now = ++asked;
		var from = filter.from();
		var to = filter.to();
		desk.session().read(monitor -> monitor.custody().entries(from, to), entries -> {
			List<LogEntry> some = entries.reversed().stream().filter(filter::holds).toList();
			fill(now, some, words.get(some.isEmpty() ? "none" : "some", some.size(), entries.size()));
		});
	}

	/** What a search for a person came to. */
	private record Found(Optional<List<LogEntry>> entries) {
	}

	private void search(char[] cpr) {
		long now = ++asked;
		desk.session().read(monitor -> {
			try {
				return new Found(Optional.of(monitor.custody().aboutPerson(cpr)));
			} catch (MonitorException e) {
				if (e.fault() != Fault.NOT_A_CPR) {
					throw e;
				}
				return new Found(Optional.empty());
			} finally {
				Arrays.fill(cpr, '\0');
			}
		}, found -> fill(now, found.entries().map(List::reversed).orElse(List.of()),
				found.entries().map(e -> words.get(e.isEmpty() ? "person.none" : "person.some", e.size()))
						.orElse(words.get("person.wrong"))));
	}

	private void fill(long question, List<LogEntry> entries, String title) {
		if (question == asked && !heading.isDisposed()) {
			table.show(entries);
			heading.setText(title);
			heading.requestLayout();
		}
	}

	private void verify() {
		desk.session().read(monitor -> monitor.custody().verifyLog(), broken -> {
			if (!heading.isDisposed()) {
				heading.setText(broken.map(n -> words.get("verify.broken", n)).orElse(words.get("verify.whole")));
				heading.requestLayout();
			}
		});
	}

	private void export() {
		List<LogEntry> entries = table.rows();
		int answer = MessageDialog.open(MessageDialog.QUESTION, desk.site().getShell(), words.get("export.title"),
				words.get("export.text", entries.size()), SWT.SHEET, words.get("export.named"), words.get("export.unnamed"),
				words.get("cancel"));
		if (answer != 0 && answer != 1) {
			return;
		}
		FileDialog dialog = new FileDialog(desk.site().getShell(), SWT.SAVE);
		dialog.setText(words.get("export.title"));
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setFileName(words.get("export.file"));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen);
			desk.session().perform(words.get("export"), List.of(Step.WRITE_OUTPUT), (monitor, progress) -> {
				monitor.custody().exportLog(file, entries, answer == 0 ? Users.NAMED : Users.LEFT_OUT);
				return file;
			}, done -> new OutcomeNotice(desk.site()).told(words.get("exported", entries.size()), done.toString(), List.of(),
					Optional.empty()));
		}
	}

	@Override
	public void focus() {
		table.control().setFocus();
	}
}
