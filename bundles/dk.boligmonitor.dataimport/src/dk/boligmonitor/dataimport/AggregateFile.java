package dk.boligmonitor.dataimport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;

import dk.boligmonitor.dataimport.layout.LayoutRows;
import dk.boligmonitor.dataimport.layout.Layouts;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.table.BadFile;
import dk.boligmonitor.dataimport.table.FileLayout;
import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.dataimport.table.RowSource;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.Where;

/**
 * Reads figures of areas that others have counted (DST, LBF): a file, a folder or a ZIP, laid out as a profile says. Whoever
 * delivers them has decided what may be told; here they are only read.
 */
public final class AggregateFile {

	/** Nothing of an aggregate depends on a delivery's last day. */
	private static final LocalDate NO_LAST_DAY = LocalDate.MAX;

	private AggregateFile() {
	}

	/**
	 * Reads all rows of all files that the profile knows. If the report is {@linkplain AggregateReport#refused() refused}, the
	 * caller must not keep what the sink was given.
	 *
	 * @param profile one whose files are of the kind {@link Kinds#AGGREGATE}
	 * @param rejects receives each rejected row, in file order
	 * @throws ImportException if the file is not there or cannot be read
	 * @throws java.util.concurrent.CancellationException if the user asked to stop
	 */
	public static <X extends Exception> AggregateReport read(Path path, Profile profile, Kinds kinds, AggregateSink<X> sink,
			Consumer<RejectedRow> rejects, Progress progress) throws ImportException, X {
		if (!Files.exists(path)) {
			throw new ImportException(ImportException.Fault.NOT_FOUND, path, null);
		}
		boolean folder = Files.isDirectory(path);
		String name = DeliveryName.text(path, folder);
		boolean zip = !folder && DeliveryName.zip(path.toString());
		try (DeliveryFiles files = folder ? new FolderFiles(path) : zip ? new ZipFiles(path, name) : new SingleFile(path)) {
			return new Reading<>(files, new DeliveryLayout(profile, kinds), sink, rejects, progress).all(name);
		} catch (ZipException e) {
			return new AggregateReport(Map.of(), List.of(Problem.of(ProblemCode.ARCHIVE_BROKEN, Where.file(name), name)));
		} catch (IOException e) {
			throw new ImportException(ImportException.Fault.UNREADABLE, path, e);
		}
	}

	/** The reading of one delivery. */
	private static final class Reading<X extends Exception> {

		private final DeliveryFiles files;
		private final DeliveryLayout layout;
		private final AggregateSink<X> sink;
		private final Consumer<RejectedRow> rejects;
		private final Progress progress;
		private final Map<String, FileCount> counts = new LinkedHashMap<>();
		private final List<Problem> problems = new ArrayList<>();

		Reading(DeliveryFiles files, DeliveryLayout layout, AggregateSink<X> sink, Consumer<RejectedRow> rejects,
				Progress progress) {
			this.files = files;
			this.layout = layout;
			this.sink = sink;
			this.rejects = rejects;
			this.progress = progress;
		}

		AggregateReport all(String name) throws IOException, X {
			List<String> names = files.names();
			Optional<Problem> bad = PackedNames.check(name, names);
			if (bad.isPresent()) {
				return new AggregateReport(counts, List.of(bad.get()));
			}
			for (int i = 0; i < names.size(); i++) {
				List<FileProfile> sorts = layout.sorts(names.get(i)).stream().filter(s -> s.kind().equals(Kinds.AGGREGATE))
						.toList();
				for (FileProfile sort : sorts) {
					read(sort, names.get(i), i, names.size());
				}
				if (sorts.isEmpty()) {
					problems.add(Problem.of(ProblemCode.FILE_IGNORED, Where.file(name), names.get(i)));
				}
			}
			if (counts.isEmpty() && problems.stream().allMatch(p -> p.code() == ProblemCode.FILE_IGNORED)) {
				problems.add(Problem.of(ProblemCode.FILE_MISSING, Where.file(name), layout.sorts().get(0).pattern()));
			}
			return new AggregateReport(counts, problems);
		}

		private void read(FileProfile sort, String file, int number, int of) throws IOException, X {
			try {
				FileScan scan;
				try (InputStream in = files.open(file)) {
					scan = FileScan.of(in, layout.content());
				}
				if (scan.lines() == FileScan.Lines.TOO_LONG) {
					throw new BadFile(ProblemCode.LINE_TOO_LONG, Where.file(file), Integer.toString(FileScan.LINE_LIMIT));
				}
				if (scan.encoding().brokenAt().isPresent()) {
					throw new BadFile(ProblemCode.BROKEN_ENCODING, Where.file(file),
							Long.toString(scan.encoding().brokenAt().getAsLong()));
				}
				rows(sort, file, scan, () -> progress.check(Step.READ_DELIVERY, number, of));
			} catch (LimitedStream.TooLarge e) {
				problems.add(Problem.of(ProblemCode.ARCHIVE_TOO_LARGE, Where.file(file), file, Long.toString(e.megabytes())));
			} catch (ZipException | EOFException e) {
				problems.add(Problem.of(ProblemCode.ARCHIVE_BROKEN, Where.file(file), file));
			} catch (BadFile e) {
				problems.add(e.problem());
			}
		}

		private void rows(FileProfile sort, String file, FileScan scan, Runnable report) throws IOException, BadFile, X {
			Profile profile = layout.profile();
			FileLayout columns = Layouts.of(sort, profile.form(), profile.signs(), layout.kind(sort));
			try (RowSource rows = LayoutRows.open(file, () -> files.open(file), scan.encoding(), profile, sort, columns,
					NO_LAST_DAY)) {
				FileCount count = RowLoop.run(rows, new AggregateReader<>(columns, sink), new long[columns.columns().size()],
						bad -> rejects.accept(new RejectedRow(Kinds.AGGREGATE, bad.problem(), bad.masked())), report);
				rows.empty(file).ifPresent(problems::add);
				problems.addAll(rows.problems());
				counts.merge(file, count, FileCount::plus);
			}
		}
	}
}
