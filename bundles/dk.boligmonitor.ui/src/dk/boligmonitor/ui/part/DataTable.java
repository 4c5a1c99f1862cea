package dk.boligmonitor.ui.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

import dk.boligmonitor.ui.text.MessageFile;

/**
 * A table of rows that can be sorted by each column and copied as tab-separated text, which spreadsheets take. Rows may be
 * kept at the end whatever the order.
 */
public final class DataTable<T> {

	private static final int EMPTY_WIDTH = 16;

	private final TableViewer viewer;
	private final Table table;
	private final List<Column<T>> columns;
	private final Class<T> type;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final MessageFile words = MessageFile.beside(DataTable.class);
	private final List<Consumer<IMenuManager>> menus = new ArrayList<>();
	private ToIntFunction<T> group = row -> 0;
	private Optional<Column<T>> sorted = Optional.empty();
	private boolean descending;
	private List<T> shown = List.of();
	private boolean selecting;

	/**
	 * @param parent a composite of its own, without layout
	 * @param name   what a screen reader says
	 */
	public DataTable(Composite parent, String name, Class<T> type, List<Column<T>> columns) {
		this.columns = List.copyOf(columns);
		this.type = type;
		viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table = viewer.getTable();
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.getAccessible().addAccessibleListener(new Spoken(name));
		parent.setLayout(layout);
		int character = characterWidth();
		for (Column<T> column : columns) {
			TableViewerColumn made = new TableViewerColumn(viewer, column.alignment());
			made.setLabelProvider(new Cells(column));
			TableColumn header = made.getColumn();
			header.setText(column.title());
			header.setMoveable(true);
			header.addListener(SWT.Selection, e -> sortBy(column, header));
			layout.setColumnData(header, new ColumnPixelData(column.width() * character + 14, true));
		}
		if (columns.getLast().alignment() == SWT.RIGHT) {
			layout.setColumnData(emptyColumn(), new ColumnPixelData(EMPTY_WIDTH, true));
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setComparator(new Order());
	}

	/** Takes the room that is left over, which would else tear the last column of numbers from the others. */
	private TableColumn emptyColumn() {
		TableViewerColumn empty = new TableViewerColumn(viewer, SWT.LEFT);
		empty.setLabelProvider(new Cells(Column.words("", 0, row -> "")));
		return empty.getColumn();
	}

	private int characterWidth() {
		GC gc = new GC(table);
		try {
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}

	/** Keeps rows of a higher group below those of a lower one, whatever the order. */
	public DataTable<T> grouped(ToIntFunction<T> groups) {
		group = groups;
		return this;
	}

	/** Offers copying in the context menu and to the Edit menu of a view. */
	public DataTable<T> copyable(IViewSite site) {
		Action rows = action(words.get("copy.rows"), () -> copy(selected().isEmpty() ? rows() : selected()));
		Action all = action(words.get("copy.table"), () -> copy(rows()));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> {
			menus.forEach(fill -> fill.accept(m));
			m.add(new Separator());
			m.add(rows);
			m.add(all);
		});
		table.setMenu(menu.createContextMenu(table));
		site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), rows);
		site.getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action("", table::selectAll));
		return this;
	}

	/** Puts more into the context menu of a {@linkplain #copyable copyable} table, asked anew each time that it opens. */
	public DataTable<T> offering(Consumer<IMenuManager> fill) {
		menus.add(fill);
		return this;
	}

	/**
	 * Gives the columns the widths that they had last time.
	 *
	 * @param name one that no other table has
	 */
	public DataTable<T> remembered(String name) {
		ColumnWidths widths = new ColumnWidths(name);
		widths.get(columns.size()).ifPresent(known -> {
			for (int i = 0; i < known.length; i++) {
				layout.setColumnData(table.getColumn(i), new ColumnPixelData(known[i], true));
			}
		});
		table.addListener(SWT.Dispose, e -> widths.set(table, columns.size()));
		return this;
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** Tells of rows that the user selects; not of those that {@link #select} does. */
	public DataTable<T> onSelect(Consumer<List<T>> listener) {
		viewer.addSelectionChangedListener(e -> {
			if (!selecting) {
				listener.accept(selected());
			}
		});
		return this;
	}

	/** Tells of a row that the user opens with Enter or a double click. */
	public DataTable<T> onOpen(Consumer<T> listener) {
		table.addListener(SWT.DefaultSelection, e -> selected().stream().findFirst().ifPresent(listener));
		return this;
	}

	/** Tells of a cell that the user clicks: its row and the index of its column. */
	public DataTable<T> onCell(BiConsumer<T, Integer> listener) {
		table.addListener(SWT.MouseDown, e -> {
			ViewerCell cell = viewer.getCell(new Point(e.x, e.y));
			if (cell != null && cell.getColumnIndex() < columns.size()) {
				listener.accept(type.cast(cell.getElement()), cell.getColumnIndex());
			}
		});
		return this;
	}

	/** Explains the heading of a column. */
	public void explain(int column, String tip) {
		table.getColumn(column).setToolTipText(tip);
	}

	/** Shows rows, in the given order until the user sorts. Rows equal to selected ones stay selected. */
	public void show(List<T> rows) {
		shown = List.copyOf(rows);
		selecting = true;
		viewer.setInput(shown);
		selecting = false;
	}

	/** The rows as given to {@link #show}. */
	public List<T> shown() {
		return shown;
	}

	/** Selects rows and moves to the first of them. */
	public void select(List<T> rows) {
		if (!rows.equals(selected())) {
			selecting = true;
			viewer.setSelection(new StructuredSelection(rows), true);
			selecting = false;
		}
	}

	/** The rows as they stand. */
	public List<T> rows() {
		List<T> rows = new ArrayList<>();
		for (int i = 0; i < table.getItemCount(); i++) {
			rows.add(type.cast(viewer.getElementAt(i)));
		}
		return rows;
	}

	/** Selected rows as they stand. */
	public List<T> selected() {
		return viewer.getStructuredSelection().stream().map(type::cast).toList();
	}

	/** The table. */
	public Table control() {
		return table;
	}

	/** Sorts by a column as if its heading had been clicked. */
	public void sortBy(int column) {
		sortBy(columns.get(column), table.getColumn(column));
	}

	private void sortBy(Column<T> column, TableColumn header) {
		boolean again = sorted.equals(Optional.of(column));
		descending = again ? !descending : column.alignment() == SWT.RIGHT;
		sorted = Optional.of(column);
		table.setSortColumn(header);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		viewer.refresh();
	}

	/** Rows as tab-separated text with a line of headings. */
	public String tsv(List<T> rows) {
		String head = columns.stream().map(Column::title).collect(Collectors.joining("\t"));
		return rows.stream().map(row -> columns.stream().map(c -> c.text().apply(row)).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n", head + "\n", "\n"));
	}

	private void copy(List<T> rows) {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { tsv(rows) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private final class Cells extends ColumnLabelProvider {

		private final Column<T> column;

		Cells(Column<T> column) {
			this.column = column;
		}

		@Override
		public String getText(@Nullable Object row) {
			return column.text().apply(type.cast(row));
		}

		@Override
		public @Nullable Color getBackground(@Nullable Object row) {
			Optional<RGB> ground = column.colour().apply(type.cast(row));
			return ground.isPresent() ? new Color(ground.get()) : null;
		}

		@Override
		public @Nullable Color getForeground(@Nullable Object row) {
			Optional<RGB> ground = column.colour().apply(type.cast(row));
			return ground.isPresent() ? legible(ground.get()) : null;
		}

		@Override
		public @Nullable String getToolTipText(@Nullable Object row) {
			String tip = column.tip().apply(type.cast(row));
			return tip.isEmpty() ? null : tip;
		}
	}

	/** Black or white, whichever is easier to read on a colour. */
	public static Color legible(RGB ground) {
		double light = 0.299 * ground.red + 0.587 * ground.green + 0.114 * ground.blue;
		return light > 140 ? new Color(0, 0, 0) : new Color(255, 255, 255);
	}

	private final class Order extends ViewerComparator {

		@Override
		public int compare(@Nullable Viewer v, @Nullable Object a, @Nullable Object b) {
			T first = type.cast(a);
			T second = type.cast(b);
			int byGroup = Integer.compare(group.applyAsInt(first), group.applyAsInt(second));
			if (byGroup != 0 || sorted.isEmpty()) {
				return byGroup;
			}
			Column<T> column = sorted.get();
			Comparator<T> order = descending ? column.descending() : column.ascending();
			return order.compare(first, second);
		}
	}
}
