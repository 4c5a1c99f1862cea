package dk.boligmonitor.dataimport.table;

import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;

/** Ends the reading of one row. Made for speed: it has no stack trace; and for privacy: it has no message. */
public final class BadCell extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;
	private final String masked;

	private BadCell(Problem problem, String masked) {
		super(null, null, false, false);
		this.problem = problem;
		this.masked = masked;
	}

	/** The row as a whole is at fault. */
	public static BadCell row(ProblemCode code, Row row, String... arguments) {
		return new BadCell(new Problem(code, row.where(), List.of(arguments)), "");
	}

	/** The cell's masked text is shown; it is not among the arguments. */
	public static BadCell of(ProblemCode code, Row row, Column column, String... arguments) {
		return new BadCell(new Problem(code, row.where(column), List.of(arguments)), mask(row, column));
	}

	/** The cell's masked text is shown and is the first argument. */
	public static BadCell text(ProblemCode code, Row row, Column column, String... further) {
		String masked = mask(row, column);
		List<String> arguments = new ArrayList<>(List.of(further));
		arguments.add(0, masked);
		return new BadCell(new Problem(code, row.where(column), arguments), masked);
	}

	private static String mask(Row row, Column column) {
		return column.masking().apply(row.text(column));
	}

	/** The rule that was broken. */
	public Problem problem() {
		return problem;
	}

	/** The cell as it may be shown. */
	public String masked() {
		return masked;
	}
}
