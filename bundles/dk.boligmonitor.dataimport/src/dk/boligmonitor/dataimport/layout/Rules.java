package dk.boligmonitor.dataimport.layout;

import java.util.List;

import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.FileProfile.RowRule;
import dk.boligmonitor.dataimport.table.Column;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.Row;

/** Which rows are left out, such as totals. Cells are compared as they stand in the file. */
final class Rules {

	/** One rule and the column that it asks. */
	private record Rule(Column column, List<String> texts) {

		boolean fits(Row row) {
			String text = row.text(column);
			return texts.stream().anyMatch(t -> t.strip().equalsIgnoreCase(text));
		}
	}

	private final List<Rule> keep;
	private final List<Rule> drop;

	Rules(FileProfile file, FileLayout layout) {
		keep = rules(file.keep(), layout);
		drop = rules(file.drop(), layout);
	}

	private static List<Rule> rules(List<RowRule> rules, FileLayout layout) {
		return rules.stream().map(r -> new Rule(layout.column(r.column()), r.texts())).toList();
	}

	/** True if there is nothing to ask. */
	boolean none() {
		return keep.isEmpty() && drop.isEmpty();
	}

	/** True if the row is to be read. */
	boolean keeps(Row row) {
		return (keep.isEmpty() || keep.stream().anyMatch(r -> r.fits(row))) && drop.stream().noneMatch(r -> r.fits(row));
	}
}
