package dk.boligmonitor.dataimport.sniff;

import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.Problem;

/**
 * The first rows of a file, read through a proposed profile by the rules of an import. Cells are masked as in a list of rejected
 * rows.
 *
 * @param columns  our columns that the profile gives something to, in the order of the kind
 * @param rows     in the order of the file
 * @param problems what is wrong with the file as a whole
 */
public record Preview(List<String> columns, List<Row> rows, List<Problem> problems) {

	/**
	 * A row.
	 *
	 * @param line  of the file, from 1
	 * @param cells one for each column
	 * @param fault for which an import would reject the row, if it would; of several cells the first is told
	 */
	public record Row(long line, List<Cell> cells, Optional<Problem> fault) {

		/** Copies the list. */
		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A cell.
	 *
	 * @param theirs what stands in the file, masked
	 * @param ours   what becomes of it, masked; the same if it is in our form already
	 * @param fault  what is wrong with it, if anything is
	 */
	public record Cell(String theirs, String ours, Optional<Problem> fault) {
	}

	/** Copies the lists. */
	public Preview {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		problems = List.copyOf(problems);
	}

	/** Rows that an import would reject. */
	public long rejected() {
		return rows.stream().filter(r -> r.fault().isPresent()).count();
	}
}
