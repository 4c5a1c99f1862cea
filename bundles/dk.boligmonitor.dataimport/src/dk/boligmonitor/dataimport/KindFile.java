package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.CountingStream;
import dk.boligmonitor.dataimport.table.CsvRows;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.dataimport.table.RowReader;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.record.RecordKind;

/** Reads one file of a delivery, row by row. */
final class KindFile<X extends Exception> {

	/** Rows between two reports of progress. */
	private static final int REPORT_EVERY = 4096;

	private final RecordKind kind;
	private final String file;
	private final Persons persons;
	private final FileLayout layout;
	private final RowReader<X> reader;
	private final Consumer<RejectedRow> rejects;

	KindFile(RecordKind kind, String file, Persons persons, RecordSink<X> sink, Consumer<RejectedRow> rejects) {
		this.kind = kind;
		this.file = file;
		this.persons = persons;
		this.rejects = rejects;
		layout = FlisLayout.of(kind);
		reader = switch (kind) {
		case BORGER -> new ResidentReader<>(layout, persons, sink);
		case FORANSTALTNING -> new MeasureReader<>(layout, persons, sink);
		case ELEV -> new PupilReader<>(layout, persons, sink);
		case KARAKTER -> new GradeReader<>(layout, persons, sink);
		};
	}

	/**
	 * Reads all rows.
	 *
	 * @param problems receives what concerns the file as a whole
	 * @param done     bytes of the delivery read before this file
	 * @param total    bytes of the delivery
	 */
	FileCount read(InputStream in, FileScan.Encoding encoding, List<Problem> problems, Progress progress, long done, long total)
			throws IOException, X {
		CountingStream counting = new CountingStream(in);
		long rejected = 0;
		try (CsvRows rows = new CsvRows(file, counting, encoding, layout)) {
			while (rows.next()) {
				if (rows.read() % REPORT_EVERY == 0) {
					progress.check(Step.READ_DELIVERY, done + counting.count(), total);
				}
				try {
					rows.row().checkFields();
					reader.read(rows.row());
				} catch (BadCell e) {
					rejected++;
					rejects.accept(new RejectedRow(kind, e.problem(), e.masked()));
				}
			}
			progress.check(Step.READ_DELIVERY, done + counting.count(), total);
			if (kind == RecordKind.BORGER) {
				rows.requireRows();
			}
			problems.addAll(rows.problems());
			problems.addAll(persons.notes(file));
			return new FileCount(rows.read(), rejected, rows.read() - rejected);
		}
	}
}
