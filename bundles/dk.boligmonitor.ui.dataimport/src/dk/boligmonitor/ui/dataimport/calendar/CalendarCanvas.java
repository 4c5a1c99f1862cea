package dk.boligmonitor.ui.dataimport.calendar;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dk.boligmonitor.process.record.DeliveryState;
import dk.boligmonitor.process.record.DeliveryState.State;
import dk.boligmonitor.ui.dataimport.calendar.Calendar.Spot;

/**
 * Draws the calendar and lets the user walk in it: arrows go to the next month or kind, Home and End to the first and last month
 * of the year, Page Up and Page Down a year forth or back, Enter opens.
 */
final class CalendarCanvas extends Canvas {

	private static final int PAD = 6;
	private static final int ROW_PAD = 3;
	private static final String WIDEST = "888.888";
	private static final int MONTHS = 12;

	private final CalendarWords words;
	private Calendar calendar = Calendar.EMPTY;
	private Grid grid = new Grid(Calendar.EMPTY, 0, 1, 1);
	private Optional<Spot> selected = Optional.empty();
	private Consumer<Spot> onChoose = spot -> {
	};
	private Runnable onOpen = () -> {
	};
	private Function<Spot, String> tips = spot -> "";
	private String explained = "";

	CalendarCanvas(Composite parent, CalendarWords words) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.words = words;
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseDown, this::clicked);
		addListener(SWT.MouseDoubleClick, e -> grid.at(e.x, e.y).ifPresent(s -> onOpen.run()));
		addListener(SWT.MouseMove, e -> setToolTipText(grid.at(e.x, e.y).map(s -> tips.apply(s)).orElse("")));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getAccessible().addAccessibleListener(new Speech());
	}

	/** Calls when the user goes to another place. */
	void onChoose(Consumer<Spot> listener) {
		onChoose = listener;
	}

	/** Asks for the tool tip of a place. */
	void explain(Function<Spot, String> next) {
		tips = next;
	}

	/** Calls when the user opens the selected place. */
	void onOpen(Runnable listener) {
		onOpen = listener;
	}

	/** Shows another calendar. */
	void show(Calendar next) {
		calendar = next;
		selected = selected.filter(next::has);
		measure();
		redraw();
	}

	/** What is shown. */
	Calendar calendar() {
		return calendar;
	}

	/** Marks a place. */
	void select(Optional<Spot> spot, String about) {
		selected = spot.filter(calendar::has);
		explained = about;
		redraw();
		getAccessible().setFocus(ACC.CHILDID_SELF);
	}

	/** The marked place. */
	Optional<Spot> selected() {
		return selected;
	}

	/** Where a place is drawn. */
	Rectangle bounds(Spot spot) {
		return grid.bounds(spot);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return grid.size();
	}

	private void measure() {
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			int cell = Math.max(CellPainter.width(gc, WIDEST), CellPainter.width(gc, words.get("missing")));
			int label = calendar.kinds().stream()
					.mapToInt(k -> gc.textExtent(words.kind(new Spot(YearMonth.of(2000, 1), k))).x).max().orElse(0);
			grid = new Grid(calendar, label + 3 * PAD, cell, gc.getFontMetrics().getHeight() + 2 * ROW_PAD);
		} finally {
			gc.dispose();
		}
	}

	private void clicked(Event e) {
		setFocus();
		grid.at(e.x, e.y).ifPresent(onChoose);
	}

	private void key(Event e) {
		if ((e.stateMask & (SWT.MOD1 | SWT.ALT)) != 0 || calendar.kinds().isEmpty()) {
			return;
		}
		if (selected.isEmpty()) {
			onChoose.accept(new Spot(YearMonth.of(calendar.last(), 1), calendar.kinds().getFirst()));
			return;
		}
		Spot at = selected.get();
		int month = at.month().getMonthValue();
		switch (e.keyCode) {
		case SWT.ARROW_LEFT -> onChoose.accept(calendar.move(at, -1, 0));
		case SWT.ARROW_RIGHT -> onChoose.accept(calendar.move(at, 1, 0));
		case SWT.ARROW_UP -> onChoose.accept(calendar.move(at, 0, -1));
		case SWT.ARROW_DOWN -> onChoose.accept(calendar.move(at, 0, 1));
		case SWT.HOME -> onChoose.accept(calendar.move(at, 1 - month, 0));
		case SWT.END -> onChoose.accept(calendar.move(at, MONTHS - month, 0));
		case SWT.PAGE_UP -> onChoose.accept(calendar.move(at, MONTHS, 0));
		case SWT.PAGE_DOWN -> onChoose.accept(calendar.move(at, -MONTHS, 0));
		case SWT.CR, SWT.KEYPAD_CR -> onOpen.run();
		default -> {
			// no key of the calendar
		}
		}
	}

	private void paint(GC gc) {
		gc.setFont(getFont());
		CellPainter painter = new CellPainter(gc, getBackground(), getForeground());
		Rectangle clip = gc.getClipping();
		for (int year = calendar.last(); year >= calendar.first(); year--) {
			paintYear(gc, painter, year, clip);
		}
		selected.ifPresent(s -> painter.selected(grid.bounds(s), isFocusControl()));
	}

	private void paintYear(GC gc, CellPainter painter, int year, Rectangle clip) {
		gc.setForeground(getForeground());
		Font plain = gc.getFont();
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		gc.drawText(String.valueOf(year), PAD, grid.top(year) + ROW_PAD, true);
		gc.setFont(plain);
		for (int month = 1; month <= MONTHS; month++) {
			String name = words.month(month);
			int x = grid.label() + (month - 1) * grid.cell() + (grid.cell() - gc.textExtent(name).x) / 2;
			gc.drawText(name, x, grid.top(year) + ROW_PAD, true);
		}
		for (var kind : calendar.kinds()) {
			for (int month = 1; month <= MONTHS; month++) {
				Spot spot = new Spot(YearMonth.of(year, month), kind);
				Rectangle box = grid.bounds(spot);
				if (month == 1) {
					gc.setForeground(getForeground());
					gc.drawText(words.kind(spot), PAD, box.y + ROW_PAD, true);
				}
				if (box.intersects(clip)) {
					paint(painter, spot, box);
				}
			}
		}
	}

	private void paint(CellPainter painter, Spot spot, Rectangle box) {
		Optional<DeliveryState> state = calendar.at(spot);
		if (state.isPresent()) {
			DeliveryState s = state.get();
			painter.cell(CellState.of(s.state()), s.state() == State.MISSING, words.cell(s), box);
		} else {
			painter.nothing(box);
		}
	}

	private final class Speech extends AccessibleAdapter {

		@Override
		public void getName(@Nullable AccessibleEvent e) {
			if (e != null) {
				e.result = explained.isEmpty() ? words.get("calendar") : explained;
			}
		}

		@Override
		public void getHelp(@Nullable AccessibleEvent e) {
			if (e != null) {
				e.result = words.get("keys");
			}
		}
	}
}
