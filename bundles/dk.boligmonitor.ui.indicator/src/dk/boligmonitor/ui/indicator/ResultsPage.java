package dk.boligmonitor.ui.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.model.result.AreaRef.Role;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.process.PeriodResults;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.part.SelectionBar;
import dk.boligmonitor.ui.part.SelectionBar.Choice;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** One indicator: areas with value, interval, comparison and state; the rest and the municipality stand last. */
final class ResultsPage implements Page.OfResults {

	private static final int RANK = 8;

	private final MessageFile words = MessageFile.beside(ResultsPage.class);
	private final Desk desk;
	private final SelectionBar bar;
	private final DataTable<AreaResult> table;
	private final Label foot;

	ResultsPage(Composite parent, Desk desk) {
		this.desk = desk;
		Composite ground = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(ground);
		bar = new SelectionBar(ground, desk, EnumSet.allOf(Choice.class));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Composite area = new Composite(ground, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new DataTable<>(area, words.get("results"), AreaResult.class, columns(desk.wording()))
				.grouped(r -> Rows.group(r.area())).copyable(desk.site()).remembered("indicator.results")
				.onSelect(this::choose);
		table.sortBy(RANK);
		foot = new Label(ground, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(6, 3).applyTo(foot);
	}

	private List<Column<AreaResult>> columns(Wording w) {
		return List.of(Column.words(words.get("area"), 24, r -> w.area(r.area())),
				explained("value", Column.numbers(words.get("value"), 13, r -> w.value(r.indicator(), r.outcome()),
						r -> figure(r).map(Figures::value).orElse(Double.NaN))),
				explained("n", Column.numbers(words.get("n"), 9, r -> tally(figure(r).map(Figures::numerator)),
						r -> figure(r).map(Figures::numerator).orElse(Double.NaN))),
				explained("N", Column.numbers(words.get("N"), 9, r -> tally(figure(r).map(Figures::denominator)),
						r -> figure(r).map(Figures::denominator).orElse(Double.NaN))),
				explained("interval", Column.numbers(words.get("interval"), 15,
						r -> w.interval(r.indicator(), figure(r)), ResultsPage::width)),
				explained("benchmark", Column.numbers(words.get("benchmark"), 11,
						r -> w.value(r.indicator(), r.standing().benchmark()),
						r -> r.standing().benchmark().orElse(Double.NaN))),
				explained("ratio", Column.numbers(words.get("ratio"), 9, r -> w.ratio(r.standing().ratio()),
						r -> r.standing().ratio().orElse(Double.NaN))),
				category(w),
				explained("rank", Column.numbers(words.get("rank"), 13, this::rank,
						r -> r.standing().rank().isPresent() ? -r.standing().rank().getAsInt() : Double.NaN)),
				Column.words(words.get("remark"), 38, r -> w.reason(r.outcome())));
	}

	private Column<AreaResult> category(Wording w) {
		Column<AreaResult> plain = Column.numbers(words.get("category"), 23, r -> w.category(r.standing().category()),
				r -> r.standing().category().ordinal());
		return new Column<>(plain.title(), plain.width(), SWT.LEFT, plain.text(), plain.ascending(), plain.descending(),
				Rows::colour, r -> words.get("category.tip"));
	}

	private Column<AreaResult> explained(String key, Column<AreaResult> column) {
		return column.explained(r -> words.get(key + ".tip"));
	}

	private static Optional<Figures> figure(AreaResult result) {
		return result.outcome().shown();
	}

	private static double width(AreaResult result) {
		return figure(result).flatMap(Figures::interval).map(i -> i.upper() - i.lower()).orElse(Double.NaN);
	}

	private String tally(Optional<Double> number) {
		return number.map(desk.wording()::tally).orElse(Wording.NOTHING);
	}

	private String rank(AreaResult result) {
		return result.standing().rank().isPresent()
				? words.get("rank.of", result.standing().rank().getAsInt(), result.standing().ranked())
				: Wording.NOTHING;
	}

	private void choose(List<AreaResult> rows) {
		desk.selection().set(desk.selection().get().withAreas(Rows.areas(rows.stream().map(AreaResult::area).toList())));
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection, PeriodResults results) {
		bar.show(snapshot, selection);
		List<AreaResult> rows = Rows.ofIndicator(results, selection);
		if (!rows.equals(table.shown())) {
			table.show(rows);
		}
		table.select(rows.stream()
				.filter(r -> r.area().role() == Role.AREA && selection.areas().contains(r.area().code())).toList());
		boolean assumed = rows.stream().anyMatch(r -> r.indicator().assumption());
		foot.setText(words.get(assumed ? "foot.assumption" : "foot", results.run().id(),
				desk.wording().when(results.run().at()), desk.wording().deliveries(results.run())));
		foot.setToolTipText(String.join("\n", results.run().deliveries()));
		foot.getParent().layout();
	}

	@Override
	public void focus() {
		table.control().setFocus();
	}
}
