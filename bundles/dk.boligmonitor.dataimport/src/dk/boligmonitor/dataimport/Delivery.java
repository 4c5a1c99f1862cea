package dk.boligmonitor.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipException;

import dk.boligmonitor.dataimport.check.CheckSettings;
import dk.boligmonitor.dataimport.check.DeliveryChecks;
import dk.boligmonitor.dataimport.check.RowChecks;
import dk.boligmonitor.dataimport.drift.StatisticsCollector;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Naming;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.profile.Profiles;
import dk.boligmonitor.dataimport.table.CountingStream;
import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;

/**
 * A month's delivery of a municipality, in a folder, a ZIP or a single file, laid out as a profile says: opened once, its rows
 * read as a stream, never unpacked to disk and never whole in memory. One thread.
 * <p>
 * Opening reads all bytes once, for hashes and encodings; {@code read} reads them again as rows. Bad data comes back as problems
 * and rejected rows. Source: docs on deliveries.
 */
public final class Delivery implements AutoCloseable {

	/** What it means that a row is not there. */
	public enum Scope {
		/** The delivery tells the whole state: what it does not mention has ended. */
		FULL,
		/** The delivery tells changes to the month before: what it does not mention stays as it was. */
		CHANGES
	}

	private final Path path;
	private final DeliveryName name;
	private final DeliveryFiles files;
	private final DeliveryScan scan;
	private final Profile profile;

	private Delivery(Path path, DeliveryName name, DeliveryFiles files, DeliveryScan scan, Profile profile) {
		this.path = path;
		this.name = name;
		this.files = files;
		this.scan = scan;
		this.profile = profile;
	}

	/**
	 * Opens a delivery in the contract's own layout, {@code flis}.
	 *
	 * @param folderOrZip the delivery
	 * @throws ImportException if there is no such file or it cannot be read
	 */
	public static Opened open(Path folderOrZip) throws ImportException {
		return open(folderOrZip, Profiles.flis(), Kinds.builtIn(), Asked.NOTHING);
	}

	/**
	 * Opens a delivery and checks its name, its municipality, that it came through whole and that it has the files it must have.
	 *
	 * @param path    a folder, a ZIP or a file
	 * @param profile how it is laid out
	 * @param kinds   the record kinds that there are
	 * @param asked   what its name does not tell
	 * @throws ImportException if there is no such file or it cannot be read
	 */
	public static Opened open(Path path, Profile profile, Kinds kinds, Asked asked) throws ImportException {
		if (!Files.exists(path)) {
			throw new ImportException(ImportException.Fault.NOT_FOUND, path, null);
		}
		boolean folder = Files.isDirectory(path);
		String text = DeliveryName.text(path, folder);
		Optional<Naming.Told> told = profile.naming().read(text);
		if (told.isEmpty()) {
			return refused(ProblemCode.DELIVERY_NAME, text, text, profile.naming().pattern());
		}
		try {
			boolean zip = !folder && DeliveryName.zip(path.toString());
			DeliveryFiles files = folder ? new FolderFiles(path) : zip ? new ZipFiles(path, text) : new SingleFile(path);
			return opened(path, text, files, told.get(), new DeliveryLayout(profile, kinds), asked);
		} catch (ZipException e) {
			return refused(ProblemCode.ARCHIVE_BROKEN, text, text + ".zip");
		} catch (IOException e) {
			throw new ImportException(ImportException.Fault.UNREADABLE, path, e);
		}
	}

	/**
	 * Opens a delivery whose files lie somewhere else than in a folder or ZIP.
	 *
	 * @param name  the delivery's name, without {@code .zip}
	 * @param files closed with the delivery, or at once if it is refused
	 * @throws ImportException if a file cannot be read
	 */
	public static Opened open(String name, DeliveryFiles files, Profile profile, Kinds kinds, Asked asked)
			throws ImportException {
		Path path = Path.of(name);
		try {
			Optional<Naming.Told> told = profile.naming().read(name);
			if (told.isEmpty()) {
				files.close();
				return refused(ProblemCode.DELIVERY_NAME, name, name, profile.naming().pattern());
			}
			return opened(path, name, files, told.get(), new DeliveryLayout(profile, kinds), asked);
		} catch (IOException e) {
			throw new ImportException(ImportException.Fault.UNREADABLE, path, e);
		}
	}

	private static Opened refused(ProblemCode code, String delivery, String... arguments) {
		return new Opened.Refused(List.of(Problem.of(code, Where.file(delivery), arguments)));
	}

	private static Opened opened(Path path, String text, DeliveryFiles files, Naming.Told told, DeliveryLayout layout,
			Asked asked)
			throws ImportException, IOException {
		Optional<Opened> refused = Optional.empty();
		try {
			Optional<MunicipalityCode> municipality = told.municipality().or(asked::municipality);
			Optional<YearMonth> month = told.month().or(asked::month);
			refused = unknown(text, municipality, month);
			if (refused.isEmpty()) {
				DeliveryScan scan = DeliveryScan.of(path, text, files, layout);
				if (scan.refusals().isEmpty()) {
					DeliveryName name = new DeliveryName(text, municipality.orElseThrow(), month.orElseThrow());
					return new Opened.Ok(new Delivery(path, name, files, scan, layout.profile()));
				}
				refused = Optional.of(new Opened.Refused(scan.refusals()));
			}
		} catch (ImportException | RuntimeException e) {
			files.close();
			throw e;
		}
		files.close();
		return refused.get();
	}

	private static Optional<Opened> unknown(String text, Optional<MunicipalityCode> municipality, Optional<YearMonth> month) {
		if (municipality.isEmpty()) {
			return Optional.of(refused(ProblemCode.DELIVERY_UNDATED, text, "NAME_KOMMUNEKODE"));
		}
		if (month.isEmpty()) {
			return Optional.of(refused(ProblemCode.DELIVERY_UNDATED, text, "NAME_MONTH"));
		}
		if (new Municipalities().name(municipality.get()).isEmpty()) {
			return Optional.of(refused(ProblemCode.UNKNOWN_MUNICIPALITY, text, municipality.get().digits()));
		}
		return Optional.empty();
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

	/** The profile that it is read with. */
	public Profile profile() {
		return profile;
	}

	/** Whether it tells everything. */
	public Scope scope() {
		return scan.scope();
	}

	/** Month of the delivery that this one continues, if it says so. */
	public Optional<YearMonth> follows() {
		return scan.manifest().follows();
	}

	/** Hash over the files of known kinds in hex: the same for the same contents, in a folder or a ZIP. */
	public String sha256() {
		return scan.sha256();
	}

	/** The kinds of row it brings, in their order. */
	public Set<RecordKind> kinds() {
		return Collections.unmodifiableSet(scan.parts().keySet());
	}

	/** As the other {@code read}, with the usual checks. */
	public <X extends Exception> ReadReport read(Pseudonymiser pseudonymiser, RecordSink<X> sink, Consumer<RejectedRow> rejects,
			Progress progress) throws ImportException, X {
		DeliveryChecks.References references = scope() == Scope.FULL ? DeliveryChecks.References.CHECK
				: DeliveryChecks.References.SKIP;
		return read(pseudonymiser, sink, rejects,
				new DeliveryChecks(municipality(), month(), CheckSettings.DEFAULT, references),
				new StatisticsCollector(municipality(), month()), progress);
	}

	/**
	 * Reads all rows, also after rejects and after files that are bad as a whole, so that the user learns of everything at once.
	 * If the report is {@linkplain ReadReport#refused() refused}, the caller must not keep what the sink was given.
	 *
	 * @param rejects    receives each rejected row, in file order
	 * @param checks     watch the rows; what they notice is among the report's problems
	 * @param statistics count the rows, to be compared with other deliveries
	 * @throws ImportException if a file can no longer be read
	 * @throws java.util.concurrent.CancellationException if the user asked to stop
	 */
	public <X extends Exception> ReadReport read(Pseudonymiser pseudonymiser, RecordSink<X> sink, Consumer<RejectedRow> rejects,
			RowChecks checks, StatisticsCollector statistics, Progress progress) throws ImportException, X {
		Set<Problem> problems = new LinkedHashSet<>(scan.problems());
		Map<RecordKind, FileCount> counts = new TreeMap<>();
		long total = scan.parts().values().stream().mapToLong(p -> p.scan().size()).sum();
		long done = 0;
		for (Map.Entry<RecordKind, DeliveryScan.Part> entry : scan.parts().entrySet()) {
			DeliveryScan.Part part = entry.getValue();
			FileScan.Encoding encoding = part.scan().encoding();
			if (encoding.brokenAt().isPresent()) {
				String at = Long.toString(encoding.brokenAt().getAsLong());
				problems.add(Problem.of(ProblemCode.BROKEN_ENCODING, Where.file(part.file()), at));
				counts.put(entry.getKey(), FileCount.NONE);
			} else {
				Persons persons = new Persons(pseudonymiser, month().atEndOfMonth(), checks);
				KindFile<X> file = new KindFile<>(part, profile, scope(), persons, checks, statistics, sink, rejects);
				counts.put(entry.getKey(), read(file, part, progress, done, total));
				problems.addAll(file.problems());
			}
			done += part.scan().size();
		}
		return new ReadReport(counts, new ArrayList<>(problems));
	}

	private <X extends Exception> FileCount read(KindFile<X> file, DeliveryScan.Part part, Progress progress, long done,
			long total) throws ImportException, X {
		// a workbook is opened several times; its progress is that of the stream opened last
		CountingStream[] counting = { new CountingStream(InputStream.nullInputStream()) };
		Runnable report = () -> progress.check(Step.READ_DELIVERY, done + Math.min(counting[0].count(), part.scan().size()),
				total);
		try {
			return file.read(() -> counting[0] = new CountingStream(files.open(part.file())), report,
					lines -> scan.rowMismatch(part.file(), lines));
		} catch (IOException e) {
			throw new ImportException(ImportException.Fault.UNREADABLE, path, e);
		}
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
