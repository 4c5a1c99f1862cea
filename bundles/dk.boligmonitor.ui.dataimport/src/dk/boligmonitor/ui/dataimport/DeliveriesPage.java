package dk.boligmonitor.ui.dataimport;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.FileSummary;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.part.Column;
import dk.boligmonitor.ui.part.DataTable;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;
import dk.boligmonitor.ui.text.MessageFile;
import dk.boligmonitor.ui.text.Wording;

/** Deliveries, newest first, and the files of the chosen one. */
final class DeliveriesPage implements Page {

	private final MessageFile words = MessageFile.beside(DeliveriesPage.class);
	private final Desk desk;
	private final DeliveryChoice choice;
	private final DataTable<DeliverySummary> deliveries;
	private final Label filesOf;
	private final DataTable<FileSummary> files;

	DeliveriesPage(Composite parent, Desk desk) {
		this.desk = desk;
		choice = desk.site().getService(DeliveryChoice.class);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		deliveries = new DataTable<>(new Composite(sash, SWT.NONE), words.get("deliveries"), DeliverySummary.class,
				deliveryColumns()).copyable(desk.site()).onSelect(this::choose);
		Composite lower = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(lower);
		filesOf = new Label(lower, SWT.NONE);
		filesOf.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(filesOf);
		Composite table = new Composite(lower, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		files = new DataTable<>(table, words.get("files"), FileSummary.class, fileColumns());
		sash.setWeights(50, 50);
	}

	private List<Column<DeliverySummary>> deliveryColumns() {
		Wording w = desk.wording();
		return List.of(Column.words(words.get("name"), 24, DeliverySummary::name),
				Column.numbers(words.get("month"), 15, d -> w.month(d.month()), d -> d.month().getYear() * 12 + d.month().getMonthValue()),
				Column.numbers(words.get("imported"), 18, d -> w.when(d.imported()), d -> d.imported().toEpochMilli()),
				number("read", DeliverySummary::read), number("stored", d -> d.read() - d.rejected()),
				number("rejected", DeliverySummary::rejected),
				number("changed", d -> d.files().stream().mapToLong(f -> f.added() + f.changed() + f.ended()).sum()));
	}

	private List<Column<FileSummary>> fileColumns() {
		return List.of(Column.words(words.get("file"), 24, FileSummary::file), number("read", FileSummary::read),
				number("rejected", FileSummary::rejected), number("unchanged", FileSummary::unchanged),
				number("added", FileSummary::added), number("altered", FileSummary::changed),
				number("ended", FileSummary::ended));
	}

	private <T> Column<T> number(String key, ToLongFunction<T> number) {
		return Column.<T>numbers(words.get(key), 12, row -> desk.wording().count(number.applyAsLong(row)),
				row -> number.applyAsLong(row)).explained(row -> words.get(key + ".tip"));
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection) {
		List<DeliverySummary> newestFirst = snapshot.status().deliveries().reversed();
		if (!deliveries.shown().equals(newestFirst)) {
			deliveries.show(newestFirst);
		}
		Optional<DeliverySummary> chosen = choice.get()
				.flatMap(name -> newestFirst.stream().filter(d -> d.name().equals(name)).findFirst())
				.or(() -> newestFirst.stream().findFirst());
		chosen.ifPresent(d -> {
			deliveries.select(List.of(d));
			showFiles(d);
		});
	}

	private void choose(List<DeliverySummary> selected) {
		if (!selected.isEmpty()) {
			choice.set(selected.getFirst().name());
			showFiles(selected.getFirst());
		}
	}

	private void showFiles(DeliverySummary delivery) {
		filesOf.setText(words.get("filesOf", delivery.name()));
		files.show(delivery.files());
	}

	@Override
	public void focus() {
		deliveries.control().setFocus();
	}
}
