package dk.boligmonitor.ui.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.model.place.AreaCode;
import dk.boligmonitor.model.result.AreaRef;
import dk.boligmonitor.model.result.AreaRef.Role;
import dk.boligmonitor.model.result.AreaResult;
import dk.boligmonitor.model.result.Figures;
import dk.boligmonitor.model.result.IndicatorId;
import dk.boligmonitor.model.result.IndicatorInfo;
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

/** Areas by indicators, each cell with value, sign and colour. A click chooses area and indicator. */
final class MatrixPage implements Page.OfResults {

	/** An area with its results. */
	private record Row(AreaRef area, Map<IndicatorId, AreaResult> results) {

		Optional<AreaResult> of(IndicatorInfo indicator) {
			return Optional.ofNullable(results.get(indicator.id()));
		}
	}

	private static final int CELL_WIDTH = 17;

	private final MessageFile words = MessageFile.beside(MatrixPage.class);
	private final Desk desk;
	private final SelectionBar bar;
	private final Composite ground;
	private Composite area;
	private DataTable<Row> table;
	private List<IndicatorInfo> indicators = List.of();

	MatrixPage(Composite parent, Desk desk) {
		this.desk = desk;
		ground = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(ground);
		bar = new SelectionBar(ground, desk, EnumSet.of(Choice.PERIOD, Choice.AREA_SET));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		area = new Composite(ground, SWT.NONE);
		table = tableOf(indicators);
		Label chance = new Label(ground, SWT.WRAP);
		chance.setText(words.get("matrix.foot"));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(6, 3).applyTo(chance);
	}

	private DataTable<Row> tableOf(List<IndicatorInfo> shown) {
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		List<Column<Row>> columns = new ArrayList<>();
		columns.add(Column.words(words.get("area"), 24, r -> desk.wording().area(r.area())));
		shown.forEach(i -> columns.add(column(i)));
		DataTable<Row> made = new DataTable<>(area, words.get("matrix"), Row.class, columns)
				.grouped(r -> Rows.group(r.area())).copyable(desk.site()).onSelect(this::chooseAreas)
				.onCell((row, column) -> chooseIndicator(column));
		for (int i = 0; i < shown.size(); i++) {
			made.explain(i + 1, shown.get(i).theme() + "\n" + desk.wording().name(shown.get(i)));
		}
		return made;
	}

	private Column<Row> column(IndicatorInfo indicator) {
		return Column.<Row>numbers(desk.wording().name(indicator), CELL_WIDTH, r -> r.of(indicator).map(this::cell).orElse(""),
				r -> r.of(indicator).flatMap(x -> x.outcome().shown()).map(Figures::value).orElse(Double.NaN))
				.coloured(r -> r.of(indicator).flatMap(MatrixPage::colour))
				.explained(r -> r.of(indicator).map(this::tip).orElse(""));
	}

	private static Optional<RGB> colour(AreaResult result) {
		return result.area().role() == Role.AREA ? Rows.colour(result) : Optional.empty();
	}

	private String cell(AreaResult result) {
		Wording w = desk.wording();
		String value = w.value(result.indicator(), result.outcome());
		String symbol = w.symbol(result.standing().category());
		return symbol.isEmpty() ? value : symbol + " " + value;
	}

	private String tip(AreaResult result) {
		Wording w = desk.wording();
		String reason = w.reason(result.outcome());
		return w.name(result.indicator()) + "\n" + w.area(result.area()) + ": " + w.value(result.indicator(), result.outcome())
				+ result.outcome().shown().map(f -> " (" + w.tally(f.numerator()) + " / " + w.tally(f.denominator()) + ")").orElse("")
				+ "\n" + (reason.isEmpty() ? w.category(result.standing().category()) : reason);
	}

	private void chooseAreas(List<Row> rows) {
		desk.selection().set(desk.selection().get().withAreas(Rows.areas(rows.stream().map(Row::area).toList())));
	}

	private void chooseIndicator(int column) {
		if (column > 0) {
			desk.selection().set(desk.selection().get().withIndicator(indicators.get(column - 1).id()));
		}
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection, PeriodResults results) {
		bar.show(snapshot, selection);
		Map<AreaRef, Map<IndicatorId, AreaResult>> byArea = new LinkedHashMap<>();
		Map<IndicatorId, IndicatorInfo> found = new LinkedHashMap<>();
		for (AreaResult result : Rows.ofSet(results, selection)) {
			byArea.computeIfAbsent(result.area(), a -> new LinkedHashMap<>()).put(result.indicator().id(), result);
			found.putIfAbsent(result.indicator().id(), result.indicator());
		}
		if (!indicators.equals(List.copyOf(found.values()))) {
			indicators = List.copyOf(found.values());
			rebuild();
		}
		List<Row> rows = byArea.entrySet().stream().map(e -> new Row(e.getKey(), e.getValue())).toList();
		if (!rows.equals(table.shown())) {
			table.show(rows);
		}
		table.select(rows.stream().filter(r -> isSelected(r.area(), selection)).toList());
	}

	private static boolean isSelected(AreaRef area, MonitorSelection selection) {
		AreaCode code = area.code();
		return area.role() == Role.AREA && selection.areas().contains(code);
	}

	private void rebuild() {
		Composite old = area;
		area = new Composite(ground, SWT.NONE);
		area.moveBelow(bar);
		table = tableOf(indicators);
		old.dispose();
		ground.layout(true, true);
	}

	@Override
	public void focus() {
		table.control().setFocus();
	}
}
