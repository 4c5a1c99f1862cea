package dk.boligmonitor.dataimport.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Severity;
import dk.boligmonitor.model.Where;

/**
 * The rows of one file, however it is built: one at a time, their cells found by column. What is wrong with the file as a whole
 * gathers in {@link #problems()}; after such a fault no more rows come. One thread.
 */
public interface RowSource extends Closeable {

	/**
	 * Moves to the next row.
	 *
	 * @return false at the end, or if the file is broken here
	 * @throws IOException if the file can no longer be read
	 */
	boolean next() throws IOException;

	/** The row that {@link #next()} moved to; one object for all rows. */
	Row row();

	/** Rows seen so far, without those that a rule leaves out. */
	long read();

	/** Rows that a rule has left out so far. */
	default long leftOut() {
		return 0;
	}

	/** Names of the file's columns as they stand in it, also those that we do not read; our own names if it has none. */
	List<String> header();

	/** What is wrong with the file as a whole, and notes about columns and rows left out; complete at the end. */
	List<Problem> problems();

	/** What to say at the end where there must be rows: that there were none, unless something else is wrong. */
	default Optional<Problem> empty(String file) {
		boolean sound = problems().stream().allMatch(p -> p.code().severity() != Severity.ERROR);
		return read() == 0 && sound ? Optional.of(Problem.of(ProblemCode.FILE_EMPTY, Where.file(file))) : Optional.empty();
	}
}
