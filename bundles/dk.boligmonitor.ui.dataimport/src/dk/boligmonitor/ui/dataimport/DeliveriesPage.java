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
	private final DeliveryActions actions;
	private final KindWords kinds = new KindWords();
	private final DataTable<DeliverySummary> deliveries;
	private final Label filesOf;
	private final Label totals;
	private final DataTable<FileSummary> files;

	DeliveriesPage(Composite parent, Desk desk) {
		this.desk = desk;
		choice = desk.site().getService(DeliveryChoice.class);
		actions = new DeliveryActions(desk.site().getWorkbenchWindow());
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		deliveries = new DataTable<>(new Composite(sash, SWT.NONE), words.get("deliveries"), DeliverySummary.class,
				deliveryColumns()).copyable(desk.site()).remembered("dataimport.deliveries").onSelect(this::choose)
				.onOpen(d -> actions.open(Optional.of(d)))
				.offering(menu -> actions.fill(menu, selected()));
		Composite lower = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(lower);
		filesOf = new Label(lower, SWT.NONE);
		filesOf.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(filesOf);
		totals = new Label(lower, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(totals);
		Composite table = new Composite(lower, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		files = new DataTable<>(table, words.get("files"), FileSummary.class, fileColumns()).remembered("dataimport.files")
				.onSelect(this::chooseFile);
		Runnable follow = () -> desk.session().snapshot().ifPresent(this::follow);
		choice.addListener(follow);
		sash.addListener(SWT.Dispose, e -> choice.removeListener(follow));
		sash.setWeights(50, 50);
	}

	private List<Column<DeliverySummary>> deliveryColumns() {
		Wording w = desk.wording();
		return List.of(Column.words(words.get("name"), 22, DeliverySummary::name),
				Column.numbers(words.get("month"), 15, d -> w.month(d.month()),
						d -> d.month().getYear() * 12 + d.month().getMonthValue()),
				Column.numbers(words.get("imported"), 18, d -> w.when(d.imported()), d -> d.imported().toEpochMilli()),
				number("read", DeliverySummary::read), number("stored", d -> of(d).stored()),
				number("rejected", DeliverySummary::rejected), number("duplicates", d -> of(d).duplicates()),
				Column.<DeliverySummary>words(words.get("balance"), 5, d -> of(d).mark()).explained(d -> of(d).line(w)),
				number("changed", d -> d.files().stream().mapToLong(f -> f.added() + f.changed() + f.ended()).sum()));
	}

	private static ControlTotals of(DeliverySummary delivery) {
		return ControlTotals.of(delivery.files());
	}

	private List<Column<FileSummary>> fileColumns() {
		return List.of(Column.<FileSummary>words(words.get("file"), 22, f -> kinds.ofFile(f.file())).explained(FileSummary::file),
				number("read", FileSummary::read), number("rejected", FileSummary::rejected),
				number("duplicates", FileSummary::duplicates), number("unchanged", FileSummary::unchanged),
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
		follow(snapshot);
	}

	/** Marks what is chosen, here or elsewhere. */
	private void follow(Snapshot snapshot) {
		Optional<DeliverySummary> chosen = choice.delivery(snapshot);
		deliveries.select(chosen.map(List::of).orElse(List.of()));
		filesOf.setText(chosen.map(d -> words.get("filesOf", d.name())).orElse(words.get("files.none")));
		totals.setText(chosen.map(d -> of(d).line(desk.wording())).orElse(""));
		files.show(chosen.map(DeliverySummary::files).orElse(List.of()));
		files.select(files.shown().stream()
				.filter(f -> choice.kind().equals(Optional.of(KindWords.kindOf(f.file())))).toList());
	}

	private Optional<DeliverySummary> selected() {
		return deliveries.selected().stream().findFirst();
	}

	private void choose(List<DeliverySummary> selected) {
		selected.stream().findFirst().ifPresent(choice::set);
	}

	private void chooseFile(List<FileSummary> selected) {
		selected().ifPresent(d -> choice.set(new DeliveryChoice.Month(d.month(),
				selected.stream().findFirst().map(f -> KindWords.kindOf(f.file())))));
	}

	@Override
	public void focus() {
		deliveries.control().setFocus();
	}
}
