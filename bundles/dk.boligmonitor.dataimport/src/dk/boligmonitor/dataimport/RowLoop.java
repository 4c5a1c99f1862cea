package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.util.function.Consumer;

import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.RowReader;
import dk.boligmonitor.dataimport.table.RowSource;

/** Reads all rows of a file and counts what becomes of them. */
final class RowLoop {

	/** Rows between two reports of progress. */
	private static final int REPORT_EVERY = 4096;

	private RowLoop() {
	}

	/**
	 * Reads all rows.
	 *
	 * @param empty  counts empty cells, by slot
	 * @param bad    receives what is wrong with each rejected row
	 * @param report is run every few thousand rows
	 */
	static <X extends Exception> FileCount run(RowSource rows, RowReader<X> reader, long[] empty, Consumer<BadCell> bad,
			Runnable report) throws IOException, X {
		long rejected = 0;
		long duplicates = 0;
		while (rows.next()) {
			if (rows.read() % REPORT_EVERY == 0) {
				report.run();
			}
			try {
				rows.row().check();
				rows.row().countEmpty(empty);
				duplicates += reader.read(rows.row()) ? 0 : 1;
			} catch (BadCell e) {
				rejected++;
				bad.accept(e);
			}
		}
		report.run();
		return new FileCount(rows.read(), rejected, duplicates, rows.read() - rejected - duplicates);
	}
}
