package dk.boligmonitor.dataimport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.dataimport.table.BadCell;
import dk.boligmonitor.dataimport.table.CountingStream;
import dk.boligmonitor.dataimport.table.CsvRows;
import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.Where;

/**
 * Reads an address register: DAWA's CSV of adgangsadresser or adresser (comma), or the AWS form of 2014 (semicolon, other
 * names), told apart by the header. Columns are found by name; the roughly 80 columns are never held, only those needed. Rows
 * of adresser that share an access address become one. Windows-1252 is understood too. Source: facts.md 5.1 and 5.2.
 */
public final class AddressFile {

	private static final int REPORT_EVERY = 4096;
	private static final int BUFFER = 1 << 16;

	private AddressFile() {
	}

	/**
	 * Reads all addresses. If the report is {@linkplain AddressReport#refused() refused}, the caller must not keep what the sink
	 * was given.
	 *
	 * @throws ImportException if the file is not there or cannot be read
	 * @throws java.util.concurrent.CancellationException if the user asked to stop
	 */
	public static <X extends Exception> AddressReport read(Path csv, AddressSink<X> sink, Progress progress)
			throws ImportException, X {
		String name = String.valueOf(csv.getFileName());
		try {
			FileScan.Encoding encoding;
			try (InputStream in = Files.newInputStream(csv)) {
				encoding = FileScan.encoding(in);
			}
			if (encoding.brokenAt().isPresent()) {
				String at = Long.toString(encoding.brokenAt().getAsLong());
				return new AddressReport(0, 0, 0, List.of(Problem.of(ProblemCode.BROKEN_ENCODING, Where.file(name), at)));
			}
			try (InputStream in = new BufferedInputStream(Files.newInputStream(csv), BUFFER)) {
				return rows(name, in, encoding, Files.size(csv), sink, progress);
			}
		} catch (NoSuchFileException e) {
			throw new ImportException(ImportException.Fault.NOT_FOUND, csv, e);
		} catch (IOException e) {
			throw new ImportException(ImportException.Fault.UNREADABLE, csv, e);
		}
	}

	private static <X extends Exception> AddressReport rows(String name, InputStream in, FileScan.Encoding encoding, long size,
			AddressSink<X> sink, Progress progress) throws IOException, X {
		CountingStream counting = new CountingStream(in);
		List<Problem> rejects = new ArrayList<>();
		long rejected = 0;
		try (CsvRows rows = new CsvRows(name, counting, encoding, AddressRows.LAYOUT)) {
			AddressRows<X> reader = new AddressRows<>(sink);
			while (rows.next()) {
				if (rows.read() % REPORT_EVERY == 0) {
					progress.check(Step.IMPORT_ADDRESSES, counting.count(), size);
				}
				try {
					rows.row().check();
					reader.read(rows.row());
				} catch (BadCell e) {
					rejected++;
					if (rejects.size() < AddressReport.MOST_ROWS) {
						rejects.add(e.problem());
					}
				}
			}
			progress.check(Step.IMPORT_ADDRESSES, size, size);
			List<Problem> problems = new ArrayList<>(rows.problems());
			rows.empty(name).ifPresent(problems::add);
			problems.removeIf(p -> p.code() == ProblemCode.COLUMN_IGNORED);
			if (reader.withoutPoint() > 0) {
				problems.add(Problem.of(ProblemCode.ADDRESS_WITHOUT_POINT, Where.file(name),
						Long.toString(reader.withoutPoint())));
			}
			problems.addAll(rejects);
			return new AddressReport(rows.read(), reader.accepted(), rejected, problems);
		}
	}
}
