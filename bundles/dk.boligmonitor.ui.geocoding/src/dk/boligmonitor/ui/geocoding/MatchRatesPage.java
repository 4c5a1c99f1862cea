package dk.boligmonitor.ui.geocoding;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.geocoding.MatchReport;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.text.Wording;

/** What became of the residents' addresses, as a bar and a table. */
final class MatchRatesPage extends ReportPage {

	private final RateBar bar;
	private final DataTable<Rate> table;

	MatchRatesPage(Composite parent, Desk desk) {
		super(parent, desk);
		bar = new RateBar(ground(), desk.wording());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 30).applyTo(bar);
		Composite ground = new Composite(ground(), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ground);
		table = new DataTable<>(ground, words().get("rates"), Rate.class, columns()).copyable(desk.site())
				.remembered("geocoding.rates");
	}

	private List<Column<Rate>> columns() {
		Wording w = desk().wording();
		return List.of(
				Column.<Rate>words(words().get("fate"), 34, r -> r.indented() ? "    " + r.name() : r.name())
						.coloured(Rate::colour).explained(Rate::tip),
				Column.numbers(words().get("residents"), 12, r -> w.count(r.count().residents()), r -> r.count().residents()),
				Column.numbers(words().get("share"), 10, r -> w.percent(r.count().residents(), r.all()),
						r -> r.count().residents()),
				Column.numbers(words().get("homes"), 12, r -> w.count(r.count().homes()), r -> r.count().homes()));
	}

	@Override
	String heading(MatchReport report) {
		return report.matchRate().isPresent()
				? words().get("rate", desk().wording().number(100 * report.matchRate().getAsDouble(), 1) + " %")
				: words().get("rate.none");
	}

	@Override
	void fill(MatchReport report) {
		List<Rate> rates = Rate.of(report, words());
		bar.show(rates);
		table.show(rates);
	}

	@Override
	void empty() {
		bar.show(List.of());
		table.show(List.of());
	}

	@Override
	public void focus() {
		table.control().setFocus();
	}
}
