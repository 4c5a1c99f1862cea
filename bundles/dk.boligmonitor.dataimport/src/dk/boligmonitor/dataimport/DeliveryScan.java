package dk.boligmonitor.dataimport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.zip.ZipException;

import dk.boligmonitor.dataimport.layout.Preamble;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.FileProfile.Presence;
import dk.boligmonitor.dataimport.profile.Form;
import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.table.BadFile;
import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;

/** The first pass over a delivery: which files it has, their hashes and encodings, and whether they keep what is promised. */
final class DeliveryScan {

	/**
	 * One file as the source of one kind; a file may serve several.
	 *
	 * @param kind     what its rows become
	 * @param sort     which of the profile's files it is
	 * @param file     its name in the delivery
	 * @param scan     what its bytes told
	 * @param preamble what its first line tells, if the profile says that it tells something
	 */
	record Part(KindDeclaration kind, FileProfile sort, String file, FileScan scan, Optional<Preamble> preamble) {
	}

	private final Path path;
	private final String name;
	private final DeliveryFiles files;
	private final DeliveryLayout layout;
	private final Map<RecordKind, Part> parts = new TreeMap<>();
	private final Map<String, FileScan> scans = new HashMap<>();
	private final List<Problem> refusals = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private Manifest manifest = Manifest.NONE;

	private DeliveryScan(Path path, String name, DeliveryFiles files, DeliveryLayout layout) {
		this.path = path;
		this.name = name;
		this.files = files;
		this.layout = layout;
	}

	/** Reads all files once. */
	static DeliveryScan of(Path path, String name, DeliveryFiles files, DeliveryLayout layout) throws ImportException {
		DeliveryScan scan = new DeliveryScan(path, name, files, layout);
		scan.look();
		return scan;
	}

	/** What makes it useless to read rows. */
	List<Problem> refusals() {
		return List.copyOf(refusals);
	}

	/** What else was found. */
	List<Problem> problems() {
		return List.copyOf(problems);
	}

	/** The files of known kinds, in the order of the kinds. */
	Map<RecordKind, Part> parts() {
		return parts;
	}

	/** Whether the delivery tells everything: as the manifest or the files say, else it does. */
	Delivery.Scope scope() {
		return manifest.scope().or(() -> parts.values().stream().flatMap(p -> p.preamble().stream()).findFirst()
				.map(DeliveryScan::scope)).orElse(Delivery.Scope.FULL);
	}

	/** What the manifest says. */
	Manifest manifest() {
		return manifest;
	}

	/** Hash over the contents in hex. */
	String sha256() {
		MessageDigest sha = FileScan.newSha256();
		parts.forEach((kind, part) -> sha
				.update((kind.fileName() + " " + part.scan().sha256() + "\n").getBytes(StandardCharsets.UTF_8)));
		return HexFormat.of().formatHex(sha.digest());
	}

	/** The broken promise, if the manifest says another number of rows. */
	Optional<Problem> rowMismatch(String file, long rows) {
		OptionalLong promised = manifest.of(file).map(Manifest.Promise::rows).orElse(OptionalLong.empty());
		return promised.isEmpty() || promised.getAsLong() == rows ? Optional.empty()
				: Optional.of(mismatch(file, "rows", Long.toString(promised.getAsLong()), Long.toString(rows)));
	}

	private void look() throws ImportException {
		PackedNames.check(name, files.names()).ifPresent(refusals::add);
		if (!refusals.isEmpty()) {
			return;
		}
		for (String file : files.names()) {
			List<FileProfile> sorts = persons(layout.sorts(file));
			try {
				for (FileProfile sort : sorts) {
					scanPart(sort, file);
				}
				if (sorts.isEmpty() && file.equalsIgnoreCase(Manifest.NAME)) {
					readManifest(file);
				} else if (sorts.isEmpty()) {
					problems.add(Problem.of(ProblemCode.FILE_IGNORED, Where.file(name), file));
				}
			} catch (LimitedStream.TooLarge e) {
				refusals.add(Problem.of(ProblemCode.ARCHIVE_TOO_LARGE, Where.file(name), file, Long.toString(e.megabytes())));
			} catch (ZipException | EOFException e) {
				refusals.add(Problem.of(ProblemCode.ARCHIVE_BROKEN, Where.file(name), file));
			} catch (IOException e) {
				throw new ImportException(ImportException.Fault.UNREADABLE, path.resolve(file), e);
			}
		}
		checkFiles();
		checkManifest();
		checkScope();
	}

	/** Figures of areas are no part of a delivery. */
	private static List<FileProfile> persons(List<FileProfile> sorts) {
		return sorts.stream().filter(s -> !s.kind().equals(Kinds.AGGREGATE)).toList();
	}

	private void scanPart(FileProfile sort, String file) throws IOException {
		Optional<FileScan> known = Optional.ofNullable(scans.get(file));
		FileScan scan = known.isPresent() ? known.get() : scan(file);
		scans.put(file, scan);
		Part part = new Part(layout.kind(sort), sort, file, scan, preamble(file, scan));
		Part other = parts.putIfAbsent(sort.kind(), part);
		if (other != null) {
			refusals.add(Problem.of(ProblemCode.FILE_TWICE, Where.file(name), other.file(), file));
		}
	}

	private FileScan scan(String file) throws IOException {
		try (InputStream in = files.open(file)) {
			FileScan scan = FileScan.of(in, layout.content());
			if (scan.lines() == FileScan.Lines.TOO_LONG) {
				refusals.add(Problem.of(ProblemCode.LINE_TOO_LONG, Where.file(file), Integer.toString(FileScan.LINE_LIMIT)));
			} else if (!files.intact(file, scan)) {
				refusals.add(Problem.of(ProblemCode.ARCHIVE_BROKEN, Where.file(name), file));
			}
			return scan;
		}
	}

	private Optional<Preamble> preamble(String file, FileScan scan) throws IOException {
		boolean readable = scan.lines() == FileScan.Lines.SOUND && scan.encoding().brokenAt().isEmpty();
		if (readable && layout.profile().form() instanceof Form.Delimited form && form.preamble().isPresent()) {
			try (InputStream in = files.open(file)) {
				return Optional.of(Preamble.read(file, in, form.preamble().get()));
			} catch (BadFile e) {
				refusals.add(e.problem());
			}
		}
		return Optional.empty();
	}

	private void readManifest(String file) throws IOException {
		try (InputStream in = files.open(file)) {
			Optional<Manifest> read = Manifest.read(in);
			if (read.isEmpty()) {
				refusals.add(Problem.of(ProblemCode.MANIFEST_BROKEN, Where.file(file), file));
			}
			manifest = read.orElse(Manifest.NONE);
		}
	}

	/** Files that the profile demands; if it demands none, there must be one of those it names. */
	private void checkFiles() {
		if (!refusals.isEmpty()) {
			return;
		}
		List<FileProfile> sorts = persons(layout.sorts());
		sorts.stream().filter(s -> s.presence() == Presence.REQUIRED && !parts.containsKey(s.kind()))
				.forEach(s -> refusals.add(missing(s.pattern())));
		if (refusals.isEmpty() && parts.isEmpty()) {
			sorts.stream().findFirst().ifPresent(s -> refusals.add(missing(s.pattern())));
		}
	}

	/** Promised files must be there, and their hashes must be kept; rows can only be counted later. */
	private void checkManifest() {
		for (Manifest.Promise promise : manifest.files()) {
			if (files.names().stream().noneMatch(promise.name()::equalsIgnoreCase)) {
				Problem missing = missing(promise.name());
				if (!refusals.contains(missing)) {
					refusals.add(missing);
				}
			}
		}
		scans.forEach((file, scan) -> manifest.of(file).map(Manifest.Promise::sha256)
				.filter(hash -> !hash.isEmpty() && !hash.equalsIgnoreCase(scan.sha256()))
				.ifPresent(hash -> problems.add(mismatch(file, "sha256", hash, scan.sha256()))));
	}

	/** All files and the manifest say the same. */
	private void checkScope() {
		Delivery.Scope scope = scope();
		String first = manifest.scope().isPresent() ? Manifest.NAME
				: parts.values().stream().filter(p -> p.preamble().isPresent()).map(Part::file).findFirst().orElse("");
		parts.values().stream().filter(p -> p.preamble().filter(r -> scope(r) != scope).isPresent()).findFirst()
				.ifPresent(p -> refusals.add(Problem.of(ProblemCode.SCOPE_MIXED, Where.file(name),
						scope == Delivery.Scope.FULL ? first : p.file(), scope == Delivery.Scope.FULL ? p.file() : first)));
	}

	private static Delivery.Scope scope(Preamble preamble) {
		return preamble.changes() ? Delivery.Scope.CHANGES : Delivery.Scope.FULL;
	}

	private Problem missing(String file) {
		return Problem.of(ProblemCode.FILE_MISSING, Where.file(name), file);
	}

	private static Problem mismatch(String file, String what, String promised, String found) {
		return Problem.of(ProblemCode.MANIFEST_MISMATCH, Where.file(file), what, promised, found);
	}
}
