package dk.boligmonitor.ui.dataimport.calendar;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.boligmonitor.process.DeliverySummary;
import dk.boligmonitor.process.record.RecordMonitor;
import dk.boligmonitor.ui.MonitorSelection;
import dk.boligmonitor.ui.Snapshot;
import dk.boligmonitor.ui.dataimport.DeliveryActions;
import dk.boligmonitor.ui.dataimport.DeliveryChoice;
import dk.boligmonitor.ui.dataimport.calendar.Calendar.Spot;
import dk.boligmonitor.ui.part.Desk;
import dk.boligmonitor.ui.part.Page;

/** The calendar, what is to be known of the chosen cell above it, and the legend below. */
final class CalendarPage implements Page {

	private final Desk desk;
	private final DeliveryChoice choice;
	private final CalendarWords words;
	private final DeliveryActions actions;
	private final Label about;
	private final ScrolledComposite scroll;
	private final CalendarCanvas canvas;
	private List<DeliverySummary> shown = List.of();
	private Optional<Path> directory = Optional.empty();

	CalendarPage(Composite parent, Desk desk) {
		this.desk = desk;
		choice = desk.site().getService(DeliveryChoice.class);
		words = new CalendarWords(desk.wording());
		actions = new DeliveryActions(desk.site().getWorkbenchWindow());
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		about = new Label(area, SWT.WRAP);
		about.setText("\n");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(about);
		scroll = new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(false);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		canvas = new CalendarCanvas(scroll, words);
		scroll.setContent(canvas);
		GridDataFactory.fillDefaults().indent(0, 2).applyTo(new Legend(area, words));
		canvas.onChoose(spot -> choice.set(new DeliveryChoice.Month(spot.month(), Optional.of(spot.kind()))));
		canvas.onOpen(() -> actions.open(delivery()));
		canvas.explain(this::about);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> actions.fill(m, delivery()));
		canvas.setMenu(menu.createContextMenu(canvas));
		Runnable follow = this::follow;
		choice.addListener(follow);
		area.addListener(SWT.Dispose, e -> choice.removeListener(follow));
	}

	private Optional<DeliverySummary> delivery() {
		return desk.session().snapshot().flatMap(choice::delivery);
	}

	private String about(Spot spot) {
		return words.about(spot, canvas.calendar().at(spot), desk.session().snapshot());
	}

	@Override
	public void show(Snapshot snapshot, MonitorSelection selection) {
		List<DeliverySummary> now = snapshot.status().deliveries();
		if (now.equals(shown) && directory.equals(Optional.of(snapshot.directory()))) {
			return;
		}
		shown = now;
		if (!directory.equals(Optional.of(snapshot.directory()))) {
			directory = Optional.of(snapshot.directory());
			canvas.show(Calendar.EMPTY); // never the months of another data directory, not even for a moment
		}
		desk.session().read(monitor -> RecordMonitor.of(monitor).calendar(), states -> {
			if (!canvas.isDisposed()) {
				canvas.show(Calendar.of(states));
				scroll.setMinSize(canvas.computeSize(SWT.DEFAULT, SWT.DEFAULT));
				follow();
			}
		});
	}

	/** Marks what is chosen, and moves there. */
	private void follow() {
		Optional<Spot> spot = chosen();
		String text = choice.get() instanceof DeliveryChoice.Tried tried ? words.get("tried", tried.name()) : spot.map(this::about).orElse("");
		canvas.select(spot, text);
		about.setText(text.contains("\n") ? text : text + "\n"); // always two lines, so that nothing moves
		about.requestLayout();
		spot.filter(canvas.calendar()::has).ifPresent(this::reveal);
	}

	private Optional<Spot> chosen() {
		Optional<Spot> before = canvas.selected();
		return switch (choice.get()) {
		case DeliveryChoice.Month m -> m.kind().map(k -> new Spot(m.month(), k))
				.or(() -> before.map(b -> new Spot(m.month(), b.kind())))
				.or(() -> canvas.calendar().kinds().stream().findFirst().map(k -> new Spot(m.month(), k)));
		case DeliveryChoice.Newest n -> delivery()
				.flatMap(d -> canvas.calendar().kinds().stream().findFirst().map(k -> new Spot(d.month(), k)));
		case DeliveryChoice.Tried t -> Optional.empty();
		};
	}

	private void reveal(Spot spot) {
		Rectangle cell = canvas.bounds(spot);
		Rectangle view = scroll.getClientArea();
		int x = scroll.getOrigin().x;
		int y = scroll.getOrigin().y;
		if (cell.x < x || cell.x + cell.width > x + view.width) {
			x = Math.max(0, cell.x + cell.width - view.width);
		}
		if (cell.y - cell.height < y) {
			y = Math.max(0, cell.y - cell.height);
		} else if (cell.y + cell.height > y + view.height) {
			y = cell.y + cell.height - view.height;
		}
		scroll.setOrigin(x, y);
	}

	@Override
	public void focus() {
		canvas.setFocus();
	}
}
