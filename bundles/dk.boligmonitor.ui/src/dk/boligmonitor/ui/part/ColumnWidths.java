package dk.boligmonitor.ui.part;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Table;
import org.osgi.service.prefs.Preferences;

/** How wide the user made the columns of tables, remembered from one start to the next. */
final class ColumnWidths {

	private static final String WIDTHS = "\\d{1,5}(,\\d{1,5})*";

	private final Preferences memory = InstanceScope.INSTANCE.getNode("dk.boligmonitor.ui/columns");
	private final String table;

	/** @param table a name that no other table has */
	ColumnWidths(String table) {
		this.table = table;
	}

	/** The widths, unless the table has other columns than then. */
	Optional<int[]> get(int columns) {
		String text = memory.get(table, "");
		if (!text.matches(WIDTHS)) {
			return Optional.empty();
		}
		int[] widths = Stream.of(text.split(",")).mapToInt(Integer::parseInt).toArray();
		return widths.length == columns ? Optional.of(widths) : Optional.empty();
	}

	/** Takes them from a table's first columns. */
	void set(Table from, int columns) {
		memory.put(table, IntStream.range(0, columns).mapToObj(i -> String.valueOf(from.getColumn(i).getWidth()))
				.collect(Collectors.joining(",")));
	}
}
