package dk.boligmonitor.ui.dataimport.drift;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.record.RecordMonitor;
import dk.boligmonitor.ui.Commands;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.dataimport.DeliveryChoice;
import dk.boligmonitor.ui.dataimport.RuleWords;
import dk.boligmonitor.ui.dataimport.custody.SettingsHandler;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Findings, worst first, each with the numbers before and now; below them what to do about the selected one. */
final class DriftPage implements Page {

	private final MessageFile words = MessageFile.beside(DriftPage.class);
	private final Desk desk;
	private final DeliveryChoice choice;
	private final RuleWords ruleWords;
	private final DriftWords numbers;
	private final Label heading;
	private final DataTable<Problem> table;
	private final Label advice;
	private final Bars bars;
	private Object shown = "";

	DriftPage(Composite parent, Desk desk) {
		this.desk = desk;
		choice = desk.site().getService(DeliveryChoice.class);
		ruleWords = new RuleWords(desk.wording().texts());
		numbers = new DriftWords(desk.wording());
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		heading = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(heading);
		Composite ground = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ground);
		table = new DataTable<>(ground, words.get("drift"), Problem.class, columns()).copyable(desk.site())
				.remembered("dataimport.drift").onSelect(rows -> explain(rows.stream().findFirst()));
		advice = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(300, SWT.DEFAULT).applyTo(advice);
		bars = new Bars(area, numbers);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bars);
		contribute();
		Runnable follow = () -> desk.session().snapshot().ifPresent(s -> show(s, desk.selection().get()));
		choice.addListener(follow);
		area.addListener(SWT.Dispose, e -> choice.removeListener(follow));
	}

	private void contribute() {
		Action settings = new Action(words.get("thresholds")) {
			@Override
			public void run() {
				Commands.run(desk.site(), SettingsHandler.COMMAND);
			}
		};
		settings.setToolTipText(words.get("thresholds.tip"));
		settings.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(DriftPage.class, "icons/settings.svg").orElse(null));
		desk.site().getActionBars().getToolBarManager().add(settings);
		desk.site().getActionBars().getMenuManager().add(settings);
		desk.site().getActionBars().updateActionBars();
	}

	private List<Column<Problem>> columns() {
		return List.of(
				Column.<Problem> words(words.get("weight"), 12,
						p -> words.get(p.code().severity() == Severity.INFO ? "weight.info" : "weight.unusual")),
				Column.words(words.get("file"), 18, p -> p.where().file()),
				Column.<Problem> words(words.get("what"), 70, ruleWords::what).explained(ruleWords::all),
				number("before", numbers::before, Change::before), number("now", numbers::now, Change::now),
				Column.<Problem> words(words.get("do"), 40, ruleWords::advice).explained(ruleWords::advice));
	}

	private Column<Problem> number(String key, Function<Change, String> text, ToDoubleFunction<Change> number) {
		return Column.numbers(words.get(key), 12, p -> Change.of(p).map(text).orElse(Wording.NOTHING),
				p -> Change.of(p).map(number::applyAsDouble).orElse(Double.NaN));
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection) {
		Optional<DeliverySummary> delivery = choice.delivery(snapshot);
		Object now = List.of(choice.get(), delivery);
		if (now.equals(shown)) {
			return;
		}
		shown = now;
		switch (choice.get()) {
		case DeliveryChoice.Tried t -> fill(now, t.drift(),
				words.get(t.drift().isEmpty() ? "tried.none" : "tried.of", t.name(), t.drift().size()));
		case DeliveryChoice.Month m when delivery.isEmpty() -> fill(now, List.of(),
				words.get("month.none", desk.wording().month(m.month())));
		default -> delivery.ifPresentOrElse(d -> load(now, d, snapshot), () -> fill(now, List.of(), words.get("nothing")));
		}
	}

	private void load(Object key, DeliverySummary delivery, Snapshot snapshot) {
		if (snapshot.status().deliveries().getFirst().equals(delivery)) {
			fill(key, List.of(), words.get("first", delivery.name()));
			return;
		}
		desk.session().read(monitor -> RecordMonitor.of(monitor).drift(delivery.name()), findings -> fill(key, findings,
				words.get(findings.isEmpty() ? "drift.none" : "drift.of", delivery.name(), findings.size())));
	}

	private void fill(Object key, List<Problem> findings, String title) {
		if (key.equals(shown) && !heading.isDisposed()) {
			heading.setText(title);
			heading.requestLayout();
			table.show(findings);
			table.select(findings.isEmpty() ? List.of() : List.of(findings.getFirst()));
			explain(findings.stream().findFirst());
		}
	}

	private void explain(Optional<Problem> finding) {
		advice.setText(finding.map(ruleWords::all).orElse(""));
		advice.requestLayout();
		Optional<Change> change = finding.flatMap(Change::of);
		GridDataFactory.fillDefaults().grab(true, false).exclude(change.isEmpty()).applyTo(bars);
		bars.show(change);
		bars.requestLayout();
	}

	@Override
	public void focus() {
		table.control().setFocus();
	}
}
