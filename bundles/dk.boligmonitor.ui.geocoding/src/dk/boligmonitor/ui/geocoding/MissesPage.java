package dk.boligmonitor.ui.geocoding;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dk.boligmonitor.geocoding.MatchReport;
import dk.boligmonitor.geocoding.MatchReport.UnmatchedHouse;
import dk.boligmonitor.geocoding.MatchReport.UnmatchedStreet;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.text.Wording;

/** Streets that were not found, in the order in which mending them pays. */
final class MissesPage extends ReportPage {

	private final DataTable<UnmatchedStreet> table;

	MissesPage(Composite parent, Desk desk) {
		super(parent, desk);
		Composite ground = new Composite(ground(), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ground);
		table = new DataTable<>(ground, words().get("misses"), UnmatchedStreet.class, columns()).copyable(desk.site())
				.remembered("geocoding.misses");
	}

	private List<Column<UnmatchedStreet>> columns() {
		Wording w = desk().wording();
		return List.of(Column.words(words().get("road"), 9, UnmatchedStreet::road),
				Column.numbers(words().get("residents"), 11, s -> w.count(s.count().residents()), s -> s.count().residents()),
				Column.numbers(words().get("homes"), 9, s -> w.count(s.count().homes()), s -> s.count().homes()),
				Column.<UnmatchedStreet>words(words().get("houses"), 48, MissesPage::houses).explained(MissesPage::houses));
	}

	private static String houses(UnmatchedStreet street) {
		return street.houses().stream().map(UnmatchedHouse::house).collect(Collectors.joining(", "));
	}

	@Override
	String heading(MatchReport report) {
		return report.streets().isEmpty() ? words().get("misses.none") : words().get("misses.of", report.streets().size());
	}

	@Override
	void fill(MatchReport report) {
		table.show(report.streets());
	}

	@Override
	void empty() {
		table.show(List.of());
	}

	@Override
	public void focus() {
		table.control().setFocus();
	}
}
