package dk.boligmonitor.ui.dataimport;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.record.RecordMonitor;
import dk.boligmonitor.process.record.RejectLine;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.text.MessageFile;

/** Rejected rows of one delivery: where, which rule, and the masked text. */
final class RejectsPage implements Page {

	private final MessageFile words = MessageFile.beside(RejectsPage.class);
	private final Desk desk;
	private final DeliveryChoice choice;
	private final Label heading;
	private final DataTable<RejectLine> table;
	private Optional<DeliverySummary> shown = Optional.empty();

	RejectsPage(Composite parent, Desk desk) {
		this.desk = desk;
		choice = desk.site().getService(DeliveryChoice.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		heading = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(heading);
		Composite ground = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ground);
		table = new DataTable<>(ground, words.get("rejects"), RejectLine.class, columns()).copyable(desk.site());
		Runnable follow = () -> desk.session().snapshot().ifPresent(s -> show(s, desk.selection().get()));
		choice.addListener(follow);
		area.addListener(SWT.Dispose, e -> choice.removeListener(follow));
	}

	private List<Column<RejectLine>> columns() {
		return List.of(Column.words(words.get("file"), 20, r -> r.problem().where().file()),
				Column.numbers(words.get("line"), 8, r -> desk.wording().count(r.problem().where().line()),
						r -> r.problem().where().line()),
				Column.words(words.get("column"), 18, r -> r.problem().where().column()),
				Column.words(words.get("rule"), 70, r -> desk.wording().texts().rule(r.problem())),
				Column.words(words.get("masked"), 24, RejectLine::masked));
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection) {
		List<DeliverySummary> all = snapshot.status().deliveries();
		Optional<DeliverySummary> chosen = choice.get()
				.flatMap(name -> all.stream().filter(d -> d.name().equals(name)).findFirst())
				.or(() -> all.reversed().stream().findFirst());
		if (chosen.equals(shown)) {
			return;
		}
		shown = chosen;
		chosen.ifPresent(this::load);
	}

	private void load(DeliverySummary delivery) {
		heading.setText(delivery.rejected() == 0 ? words.get("rejects.none", delivery.name())
				: words.get("rejects.of", delivery.rejected(), delivery.name()));
		if (delivery.rejected() == 0) {
			table.show(List.of());
			return;
		}
		desk.session().read(monitor -> RecordMonitor.of(monitor).rejects(delivery.name()), rejects -> {
			if (shown.equals(Optional.of(delivery)) && !heading.isDisposed()) {
				table.show(rejects);
			}
		});
	}

	@Override
	public void focus() {
		table.control().setFocus();
	}
}
