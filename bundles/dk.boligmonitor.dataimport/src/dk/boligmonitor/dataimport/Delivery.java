package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;

import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;

/**
 * A month's delivery of a municipality, in a folder or ZIP named {@code FLIS_kommunekode_YYYYMM}: opened once, its rows read as
 * a stream, never unpacked to disk and never whole in memory. One thread.
 * <p>
 * Opening reads all bytes once, for hashes and encodings; {@link #read} reads them again as rows. Bad data comes back as
 * problems and rejected rows. Source: docs on deliveries, profile {@code flis}.
 */
public final class Delivery implements AutoCloseable {

	private final Path path;
	private final DeliveryName name;
	private final DeliveryFiles files;
	private final DeliveryScan scan;

	private Delivery(Path path, DeliveryName name, DeliveryFiles files, DeliveryScan scan) {
		this.path = path;
		this.name = name;
		this.files = files;
		this.scan = scan;
	}

	/**
	 * Opens a delivery and checks its name, its municipality, that it came through whole and that it has BORGER.
	 *
	 * @param folderOrZip the delivery
	 * @throws ImportException if there is no such file or it cannot be read
	 */
	public static Opened open(Path folderOrZip) throws ImportException {
		if (!Files.exists(folderOrZip)) {
			throw new ImportException(ImportException.Fault.NOT_FOUND, folderOrZip, null);
		}
		boolean folder = Files.isDirectory(folderOrZip);
		String text = DeliveryName.text(folderOrZip, folder);
		Optional<DeliveryName> name = DeliveryName.parse(text);
		if (name.isEmpty()) {
			return refused(ProblemCode.DELIVERY_NAME, text, text);
		}
		if (new Municipalities().name(name.get().municipality()).isEmpty()) {
			return refused(ProblemCode.UNKNOWN_MUNICIPALITY, text, name.get().municipality().digits());
		}
		try {
			DeliveryFiles files = folder ? new FolderFiles(folderOrZip) : new ZipFiles(folderOrZip, text);
			return opened(folderOrZip, name.get(), files);
		} catch (ZipException e) {
			return refused(ProblemCode.ARCHIVE_BROKEN, text, text + ".zip");
		} catch (IOException e) {
			throw new ImportException(ImportException.Fault.UNREADABLE, folderOrZip, e);
		}
	}

	private static Opened refused(ProblemCode code, String delivery, String argument) {
		return new Opened.Refused(List.of(Problem.of(code, Where.file(delivery), argument)));
	}

	private static Opened opened(Path path, DeliveryName name, DeliveryFiles files) throws ImportException, IOException {
		DeliveryScan scan;
		try {
			scan = DeliveryScan.of(path, name, files);
		} catch (ImportException e) {
			files.close();
			throw e;
		}
		if (scan.refusals().isEmpty()) {
			return new Opened.Ok(new Delivery(path, name, files, scan));
		}
		files.close();
		return new Opened.Refused(scan.refusals());
	}

	/** Kommunekode of its name. */
	public MunicipalityCode municipality() {
		return name.municipality();
	}

	/** Month of its name; the rows show the state on the month's last day. */
	public YearMonth month() {
		return name.month();
	}

	/** Its name without {@code .zip}. */
	public String name() {
		return name.text();
	}

	/** Hash over the files of known kinds in hex: the same for the same contents, in a folder or a ZIP. */
	public String sha256() {
		return scan.sha256();
	}

	/** The kinds of row it brings, in their order. */
	public Set<RecordKind> kinds() {
		return Collections.unmodifiableSet(scan.parts().keySet());
	}

	/**
	 * Reads all rows, also after rejects and after files that are bad as a whole, so that the user learns of everything at once.
	 * If the report is {@linkplain ReadReport#refused() refused}, the caller must not keep what the sink was given.
	 *
	 * @param rejects receives each rejected row, in file order
	 * @throws ImportException if a file can no longer be read
	 * @throws java.util.concurrent.CancellationException if the user asked to stop
	 */
	public <X extends Exception> ReadReport read(Pseudonymiser pseudonymiser, RecordSink<X> sink,
			Consumer<RejectedRow> rejects, Progress progress) throws ImportException, X {
		List<Problem> problems = new ArrayList<>(scan.problems());
		Map<RecordKind, FileCount> counts = new EnumMap<>(RecordKind.class);
		long total = scan.parts().values().stream().mapToLong(p -> p.scan().size()).sum();
		long done = 0;
		for (Map.Entry<RecordKind, DeliveryScan.Part> entry : scan.parts().entrySet()) {
			DeliveryScan.Part part = entry.getValue();
			FileScan.Encoding encoding = part.scan().encoding();
			if (encoding.brokenAt().isPresent()) {
				String at = Long.toString(encoding.brokenAt().getAsLong());
				problems.add(Problem.of(ProblemCode.BROKEN_ENCODING, Where.file(part.file()), at));
				counts.put(entry.getKey(), new FileCount(0, 0, 0));
			} else {
				Persons persons = new Persons(pseudonymiser, month().atEndOfMonth());
				KindFile<X> file = new KindFile<>(entry.getKey(), part.file(), persons, sink, rejects);
				try (InputStream in = files.open(part.file())) {
					FileCount count = file.read(in, encoding, problems, progress, done, total);
					counts.put(entry.getKey(), count);
					scan.rowMismatch(part.file(), count.read()).ifPresent(problems::add);
				} catch (IOException e) {
					throw new ImportException(ImportException.Fault.UNREADABLE, path, e);
				}
			}
			done += part.scan().size();
		}
		return new ReadReport(counts, problems);
	}

	@Override
	public void close() throws ImportException {
		try {
			files.close();
		} catch (IOException e) {
			throw new ImportException(ImportException.Fault.UNREADABLE, path, e);
		}
	}
}
