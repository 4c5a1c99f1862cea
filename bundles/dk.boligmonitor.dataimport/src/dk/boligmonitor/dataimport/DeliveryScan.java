package dk.boligmonitor.dataimport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipException;

import dk.boligmonitor.dataimport.table.FileScan;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;

/** The first pass over a delivery: which files it has, their hashes and encodings, and whether they keep the manifest's promise. */
final class DeliveryScan {

	/** One file of a known kind: its name in the delivery and what its bytes told. */
	record Part(String file, FileScan scan) {
	}

	private final Path path;
	private final DeliveryName name;
	private final DeliveryFiles files;
	private final Map<RecordKind, Part> parts = new EnumMap<>(RecordKind.class);
	private final List<Problem> refusals = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private Manifest manifest = Manifest.NONE;

	private DeliveryScan(Path path, DeliveryName name, DeliveryFiles files) {
		this.path = path;
		this.name = name;
		this.files = files;
	}

	/** Reads all files once. */
	static DeliveryScan of(Path path, DeliveryName name, DeliveryFiles files) throws ImportException {
		DeliveryScan scan = new DeliveryScan(path, name, files);
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

	/** Hash over the contents in hex. */
	String sha256() {
		MessageDigest sha = FileScan.newSha256();
		parts.forEach((kind, part) -> sha
				.update((kind.fileName() + " " + part.scan().sha256() + "\n").getBytes(StandardCharsets.US_ASCII)));
		return HexFormat.of().formatHex(sha.digest());
	}

	/** The broken promise, if the manifest says another number of rows. */
	Optional<Problem> rowMismatch(String file, long rows) {
		OptionalLong promised = manifest.of(file).map(Manifest.Promise::rows).orElse(OptionalLong.empty());
		return promised.isEmpty() || promised.getAsLong() == rows ? Optional.empty()
				: Optional.of(mismatch(file, "rows", Long.toString(promised.getAsLong()), Long.toString(rows)));
	}

	private void look() throws ImportException {
		for (String file : files.names()) {
			Optional<RecordKind> kind = kind(file);
			try {
				if (kind.isPresent()) {
					scanPart(kind.get(), file);
				} else if (file.equalsIgnoreCase(Manifest.NAME)) {
					readManifest(file);
				} else {
					problems.add(Problem.of(ProblemCode.FILE_IGNORED, Where.file(name.text()), file));
				}
			} catch (ZipException | EOFException e) {
				refusals.add(Problem.of(ProblemCode.ARCHIVE_BROKEN, Where.file(name.text()), file));
			} catch (IOException e) {
				throw new ImportException(ImportException.Fault.UNREADABLE, path.resolve(file), e);
			}
		}
		if (!parts.containsKey(RecordKind.BORGER) && refusals.isEmpty()) {
			refusals.add(missing(RecordKind.BORGER.fileName()));
		}
		checkManifest();
	}

	private void scanPart(RecordKind kind, String file) throws IOException {
		FileScan scan;
		try (InputStream in = files.open(file)) {
			scan = FileScan.of(in);
		}
		if (!files.intact(file, scan) || parts.put(kind, new Part(file, scan)) != null) {
			refusals.add(Problem.of(ProblemCode.ARCHIVE_BROKEN, Where.file(name.text()), file));
		}
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
		parts.values().forEach(part -> manifest.of(part.file()).map(Manifest.Promise::sha256)
				.filter(hash -> !hash.isEmpty() && !hash.equalsIgnoreCase(part.scan().sha256()))
				.ifPresent(hash -> problems.add(mismatch(part.file(), "sha256", hash, part.scan().sha256()))));
	}

	private Problem missing(String file) {
		return Problem.of(ProblemCode.FILE_MISSING, Where.file(name.text()), file);
	}

	private static Problem mismatch(String file, String what, String promised, String found) {
		return Problem.of(ProblemCode.MANIFEST_MISMATCH, Where.file(file), what, promised, found);
	}

	private static Optional<RecordKind> kind(String file) {
		for (RecordKind kind : RecordKind.values()) {
			if (kind.fileName().equalsIgnoreCase(file)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}
}
