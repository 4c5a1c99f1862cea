package dk.boligmonitor.ui.dataimport.reject;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.record.Attempt;
import dk.boligmonitor.process.record.RecordMonitor;
import dk.boligmonitor.process.record.RejectLine;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.dataimport.DeliveryChoice;
import dk.boligmonitor.ui.dataimport.RuleWords;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.text.MessageFile;

/**
 * Rejected rows of one delivery, stored or only tried: the rules with counts beside them, what to do below. Texts are masked.
 */
final class RejectsPage implements Page {

	private final MessageFile words = MessageFile.beside(RejectsPage.class);
	private final Desk desk;
	private final DeliveryChoice choice;
	private final RuleWords ruleWords;
	private final Label heading;
	private final DataTable<RuleGroup> rules;
	private final DataTable<RejectLine> table;
	private final Label advice;
	private final RejectActions actions;
	private Listed listed = Listed.NOTHING;
	private Object shown = "";

	RejectsPage(Composite parent, Desk desk) {
		this.desk = desk;
		ruleWords = new RuleWords(desk.wording().texts());
		choice = desk.site().getService(DeliveryChoice.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		heading = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(heading);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		rules = new DataTable<>(new Composite(sash, SWT.NONE), words.get("rules"), RuleGroup.class, ruleColumns())
				.remembered("dataimport.rules").onSelect(groups -> filter());
		table = new DataTable<>(new Composite(sash, SWT.NONE), words.get("rejects"), RejectLine.class, columns())
				.copyable(desk.site()).remembered("dataimport.rejects").onSelect(this::chosen);
		sash.setWeights(22, 78);
		advice = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(300, SWT.DEFAULT).applyTo(advice);
		actions = new RejectActions(desk, table, () -> listed);
		actions.contribute();
		Runnable follow = () -> desk.session().snapshot().ifPresent(s -> show(s, desk.selection().get()));
		choice.addListener(follow);
		area.addListener(SWT.Dispose, e -> choice.removeListener(follow));
	}

	private List<Column<RuleGroup>> ruleColumns() {
		return List.of(Column.<RuleGroup> words(words.get("rule"), 22, this::name).explained(this::name),
				Column.numbers(words.get("rows"), 9, g -> desk.wording().count(g.rows()), RuleGroup::rows));
	}

	private String name(RuleGroup group) {
		return group.rule().map(ruleWords::name).orElse(words.get("rule.all"));
	}

	private List<Column<RejectLine>> columns() {
		return List.of(Column.words(words.get("file"), 16, r -> r.problem().where().file()),
				Column.numbers(words.get("line"), 8, r -> desk.wording().count(r.problem().where().line()),
						r -> r.problem().where().line()),
				Column.words(words.get("column"), 16, r -> r.problem().where().column()),
				Column.words(words.get("masked"), 18, RejectLine::masked),
				Column.<RejectLine> words(words.get("what"), 48, r -> ruleWords.what(r.problem()))
						.explained(r -> ruleWords.what(r.problem())),
				Column.<RejectLine> words(words.get("do"), 48, r -> ruleWords.advice(r.problem()))
						.explained(r -> ruleWords.advice(r.problem())));
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
		case DeliveryChoice.Tried t -> desk.session().read(monitor -> RecordMonitor.of(monitor).attempt(),
				attempt -> fill(now, attempt.map(RejectsPage::listed).orElse(Listed.NOTHING)));
		case DeliveryChoice.Month m when delivery.isEmpty() -> {
			fill(now, Listed.NOTHING);
			heading.setText(words.get("month.none", desk.wording().month(m.month())));
		}
		default -> delivery.ifPresentOrElse(d -> load(now, d), () -> fill(now, Listed.NOTHING));
		}
	}

	private static Listed listed(Attempt attempt) {
		return new Listed(attempt.name(), Optional.of(attempt.request()), attempt.rejects());
	}

	private void load(Object key, DeliverySummary delivery) {
		if (delivery.rejected() == 0) {
			fill(key, new Listed(delivery.name(), Optional.empty(), List.of()));
			return;
		}
		desk.session().read(monitor -> RecordMonitor.of(monitor).rejects(delivery.name()),
				rows -> fill(key, new Listed(delivery.name(), Optional.empty(), rows)));
	}

	private void fill(Object key, Listed next) {
		if (!key.equals(shown) || heading.isDisposed()) {
			return;
		}
		listed = next;
		heading.setText(title());
		List<RuleGroup> groups = next.rows().isEmpty() ? List.of() : RuleGroup.of(ofKind());
		rules.show(groups);
		rules.select(groups.stream().limit(1).toList());
		filter();
	}

	private String title() {
		if (listed.delivery().isEmpty()) {
			return words.get("nothing");
		}
		if (listed.rows().isEmpty()) {
			return words.get(listed.tried().isPresent() ? "tried.none" : "rejects.none", listed.delivery());
		}
		return words.get(listed.tried().isPresent() ? "tried.of" : "rejects.of", listed.rows().size(), listed.delivery());
	}

	/** Rows of the chosen kind, if one is chosen and its file is among them; else all. */
	private List<RejectLine> ofKind() {
		List<RejectLine> some = choice.kind().map(k -> listed.rows().stream()
				.filter(r -> r.problem().where().file().equalsIgnoreCase(k.fileName())).toList()).orElse(List.of());
		return some.isEmpty() ? listed.rows() : some;
	}

	private void filter() {
		RuleGroup group = rules.selected().stream().findFirst().orElse(new RuleGroup(Optional.empty(), 0));
		table.show(ofKind().stream().filter(group::holds).toList());
		chosen(table.selected());
	}

	private void chosen(List<RejectLine> rows) {
		Optional<RejectLine> row = rows.stream().findFirst();
		advice.setText(row.map(r -> ruleWords.all(r.problem())).orElse(listed.rows().isEmpty() ? "" : words.get("advice")));
		advice.requestLayout();
		actions.chosen(row);
	}

	@Override
	public void focus() {
		table.control().setFocus();
	}
}
