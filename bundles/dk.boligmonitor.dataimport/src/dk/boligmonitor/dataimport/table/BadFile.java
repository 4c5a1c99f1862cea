package dk.boligmonitor.dataimport.table;

import java.util.List;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/** A file is broken from some line on. It has no message, since text of the file must not get into one. */
public final class BadFile extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	public BadFile(ProblemCode code, Where where, String... arguments) {
		super(null, null, false, false);
		problem = new Problem(code, where, List.of(arguments));
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}
}
