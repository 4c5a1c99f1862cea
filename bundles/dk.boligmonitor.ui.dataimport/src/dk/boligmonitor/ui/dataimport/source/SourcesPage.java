package dk.boligmonitor.ui.dataimport.source;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;

import dk.boligmonitor.process.Schedule;
import dk.boligmonitor.process.Source;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.part.ChosenAction;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Hint;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Sources with what was last fetched, and when the workbench fetches next. Without any, it says what a source is for. */
final class SourcesPage implements Page {

	private final MessageFile words = MessageFile.beside(SourcesPage.class);
	private final Desk desk;
	private final IWorkbenchWindow window;
	private final StackLayout stack = new StackLayout();
	private final Composite ground;
	private final Hint empty;
	private final Composite filled;
	private final Label heading;
	private final DataTable<SourceRow> table;
	private final List<ChosenAction> needSource;
	private final ChosenAction fetchAll;
	private Optional<Snapshot> shown = Optional.empty();
	private Schedule schedule = new Schedule.Off();

	SourcesPage(Composite parent, Desk desk) {
		this.desk = desk;
		window = desk.site().getWorkbenchWindow();
		ground = new Composite(parent, SWT.NONE);
		ground.setLayout(stack);
		empty = new Hint(ground, words.get("empty.title"), words.get("empty.text"), words.get("add"), this::add);
		filled = new Composite(ground, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(filled);
		heading = new Label(filled, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(heading);
		Composite area = new Composite(filled, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new DataTable<>(area, words.get("sources"), SourceRow.class, columns()).copyable(desk.site())
				.remembered("dataimport.sources").onSelect(rows -> chosen()).onOpen(row -> edit());
		ChosenAction fetch = action("fetch", () -> row().ifPresent(r -> new FetchSteps(window).now(Optional.of(r.source().name()))));
		fetchAll = action("fetchAll", () -> new FetchSteps(window).now(Optional.empty()));
		ChosenAction edit = action("edit", this::edit);
		ChosenAction remove = action("remove", this::remove);
		ChosenAction add = action("add", this::add);
		ChosenAction plan = action("schedule", this::plan);
		needSource = List.of(fetch, edit, remove);
		List<ChosenAction> all = List.of(fetch, fetchAll, add, edit, remove, plan);
		all.forEach(desk.site().getActionBars().getToolBarManager()::add);
		all.forEach(desk.site().getActionBars().getMenuManager()::add);
		desk.site().getActionBars().updateActionBars();
		table.offering(menu -> all.forEach(menu::add));
		stack.topControl = filled;
		chosen();
	}

	private ChosenAction action(String key, Runnable run) {
		return new ChosenAction(SourcesPage.class, words.get(key), words.get(key + ".tip"), "icons/" + key + ".svg", run);
	}

	private List<Column<SourceRow>> columns() {
		return List.of(Column.words(words.get("name"), 16, r -> r.source().name()),
				Column.words(words.get("kind"), 8, r -> words.get("kind." + r.source().kind().name())),
				Column.words(words.get("host"), 24, r -> r.source().host().isEmpty() ? Wording.NOTHING : r.source().host()),
				Column.words(words.get("folder"), 28, r -> r.source().folder()),
				Column.words(words.get("pattern"), 16, r -> r.source().pattern()),
				Column.words(words.get("fetched"), 20, r -> when(r.fetched())),
				Column.<SourceRow> words(words.get("outcome"), 40, SourceRow::outcome).explained(SourceRow::outcome));
	}

	private String when(Optional<LocalDateTime> time) {
		return time.map(t -> desk.wording().when(t.atZone(ZoneId.systemDefault()).toInstant())).orElse(words.get("never"));
	}

	private Optional<SourceRow> row() {
		return table.selected().stream().findFirst();
	}

	private void chosen() {
		String why = row().isPresent() ? "" : words.get("choose");
		needSource.forEach(a -> a.allow(why));
		fetchAll.allow(table.shown().isEmpty() ? words.get("fetchAll.why") : "");
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection) {
		if (shown.filter(s -> s == snapshot).isPresent()) {
			return;
		}
		shown = Optional.of(snapshot);
		desk.session().read(monitor -> new Plan(monitor.sources().list(), monitor.sources().schedule()), plan -> {
			if (!ground.isDisposed()) {
				fill(plan, new FetchMemory(snapshot.directory()));
			}
		});
	}

	private record Plan(List<Source> sources, Schedule schedule) {
	}

	private void fill(Plan plan, FetchMemory memory) {
		schedule = plan.schedule();
		Optional<String> before = row().map(r -> r.source().name());
		List<SourceRow> rows = plan.sources().stream()
				.map(s -> new SourceRow(s, memory.fetched(s.name()), memory.outcome(s.name()))).toList();
		table.show(rows);
		Optional<SourceRow> same = rows.stream().filter(r -> before.equals(Optional.of(r.source().name()))).findFirst();
		table.select(same.or(() -> rows.stream().findFirst()).map(List::of).orElse(List.of()));
		heading.setText(next());
		stack.topControl = rows.isEmpty() ? empty : filled;
		ground.layout(true, true);
		chosen();
	}

	private String next() {
		Optional<LocalDateTime> next = schedule.after(LocalDateTime.now());
		return next.map(n -> words.get("next", when(Optional.of(n)))).orElse(words.get("next.none"));
	}

	private void add() {
		SourceWizard.open(window, Optional.empty());
	}

	private void edit() {
		row().ifPresent(r -> SourceWizard.open(window, Optional.of(r.source())));
	}

	private void remove() {
		row().map(r -> r.source().name()).ifPresent(name -> {
			int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), words.get("remove.title", name),
					words.get("remove.text", name), SWT.SHEET, words.get("remove.do"), words.get("cancel"));
			if (answer == 0) {
				desk.session().perform(words.get("remove.job", name), List.of(), (monitor, progress) -> {
					monitor.sources().remove(name);
					return monitor.directory();
				}, directory -> new FetchMemory(directory).forget(name));
			}
		});
	}

	private void plan() {
		ScheduleDialog dialog = new ScheduleDialog(window.getShell(), schedule);
		if (dialog.open() == Window.OK && !dialog.schedule().equals(schedule)) {
			Schedule wanted = dialog.schedule();
			desk.session().perform(words.get("schedule.job"), List.of(), (monitor, progress) -> {
				monitor.sources().save(wanted);
				return monitor.directory();
			}, directory -> {
				new FetchMemory(directory).ranAt(LocalDateTime.now());
				FetchClock clock = window.getService(FetchClock.class);
				clock.look();
			});
		}
	}

	@Override
	public void focus() {
		if (stack.topControl == empty) {
			empty.setFocus();
		} else {
			table.control().setFocus();
		}
	}
}
