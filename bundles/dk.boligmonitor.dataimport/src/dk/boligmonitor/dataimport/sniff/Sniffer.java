package dk.boligmonitor.dataimport.sniff;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import dk.boligmonitor.dataimport.ImportException;
import dk.boligmonitor.dataimport.Municipalities;
import dk.boligmonitor.dataimport.profile.FileProfile;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.profile.Profile;
import dk.boligmonitor.dataimport.sniff.facts.FileFacts;
import dk.boligmonitor.dataimport.sniff.facts.FileLook;
import dk.boligmonitor.dataimport.sniff.facts.Source;
import dk.boligmonitor.dataimport.sniff.facts.Vocabulary;
import dk.boligmonitor.dataimport.table.Bytes;
import dk.boligmonitor.model.MunicipalityCode;
import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;
import dk.boligmonitor.model.record.RecordKind;

/**
 * Looks at a file (delimited text, fixed width, workbook), or at a folder or ZIP of them, and proposes a profile. Only parts of
 * large files are read, from the beginning, the middle and the end, so that it takes a second whatever the size. Immutable; any
 * thread.
 */
public final class Sniffer {

	private static final int MOST_FILES = 60;
	private static final int LAST_MUNICIPALITY = 999;
	private static final String ZIP = ".zip";
	private static final Set<String> NO_TABLES = Set.of("json", "pdf", "doc", "docx", "md", "xml", "sha256", "md5", "exe", "zip");

	private final Kinds kinds;
	private final List<Profile> known;
	private final ColumnNames names;
	private final Vocabulary words;

	/**
	 * @param kinds that rows may become
	 * @param known profiles that there are already; if one fits, the guess says so
	 */
	public Sniffer(Kinds kinds, List<Profile> known) {
		this.kinds = kinds;
		this.known = List.copyOf(known);
		names = new ColumnNames(kinds);
		Set<String> areas = areas();
		List<String> codes = kinds.all().stream().flatMap(k -> k.columns().stream()).flatMap(c -> c.codes().stream()).distinct()
				.toList();
		words = new Vocabulary(names::known, text -> areas.contains(text.toLowerCase(Locale.ROOT)),
				CodeWords.known(codes));
	}

	/** Names and codes of municipalities and regions, in small letters. */
	private static Set<String> areas() {
		Set<String> areas = new HashSet<>(Set.of("hele landet", "copenhagen", "region hovedstaden", "region sjælland",
				"region syddanmark", "region midtjylland", "region nordjylland"));
		Municipalities municipalities = new Municipalities();
		for (int code = 1; code <= LAST_MUNICIPALITY; code++) {
			String digits = "%04d".formatted(code);
			Optional<String> name = municipalities.name(new MunicipalityCode(digits));
			if (name.isPresent()) {
				areas.add(name.get().toLowerCase(Locale.ROOT));
				areas.add(digits);
				areas.add(Integer.toString(code));
			}
		}
		return areas;
	}

	/**
	 * Looks.
	 *
	 * @param path file, folder or ZIP
	 * @throws ImportException if it is not there or cannot be read
	 * @throws java.util.concurrent.CancellationException if the user asked to stop
	 */
	public Guess look(Path path, Progress progress) throws ImportException {
		if (!Files.exists(path)) {
			throw new ImportException(ImportException.Fault.NOT_FOUND, null, path.toString());
		}
		boolean zip = !Files.isDirectory(path) && isZip(path);
		String full = String.valueOf(path.toAbsolutePath().normalize().getFileName());
		String name = zip ? full.substring(0, full.length() - ZIP.length()) : full;
		try {
			List<FileFacts> facts = zip ? inZip(path, progress) : Files.isDirectory(path) ? inFolder(path, progress)
					: looked(List.of(Source.of(path)), progress);
			return Derivation.of(new Looked(path, name, facts, kinds, names, words, known), Decisions.NONE);
		} catch (IOException e) {
			throw new ImportException(ImportException.Fault.UNREADABLE, e, path.toString());
		}
	}

	/**
	 * Reads the first rows of a file through the profile of a guess.
	 *
	 * @param file name of one of its files
	 * @param rows how many
	 * @throws ImportException if it cannot be read
	 * @throws IllegalArgumentException if the guess has no such file, or leaves it out
	 */
	public Preview preview(Guess guess, String file, int rows, Progress progress) throws ImportException {
		Looked looked = guess.looked();
		FileFacts facts = looked.files().stream().filter(f -> f.name().equals(file)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No such file"));
		RecordKind kind = guess.files().stream().filter(f -> f.file().equals(file)).findFirst().flatMap(FileGuess::kind)
				.orElseThrow(() -> new IllegalArgumentException("The file is left out"));
		FileProfile sort = guess.profile().files().stream()
				.filter(f -> f.kind().equals(kind) && ProfileFit.matches(f.pattern(), file)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("The file is left out"));
		Rehearsal rehearsal = new Rehearsal(looked, guess.profile(), sort, kinds.of(kind).orElseThrow());
		Path path = looked.path();
		try {
			if (Files.isDirectory(path)) {
				return rehearsal.read(facts, Bytes.of(path.resolve(file)), rows, progress);
			}
			if (!isZip(path)) {
				return rehearsal.read(facts, Bytes.of(path), rows, progress);
			}
			try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
				ZipEntry entry = entries(zip).stream().filter(e -> plain(e.getName()).equals(file)).findFirst()
						.orElseThrow(() -> new FileNotFoundException(path.toString()));
				return rehearsal.read(facts, () -> zip.getInputStream(entry), rows, progress);
			}
		} catch (IOException e) {
			throw new ImportException(ImportException.Fault.UNREADABLE, e, path.toString());
		}
	}

	private static boolean isZip(Path path) {
		return path.toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
	}

	private List<FileFacts> inFolder(Path folder, Progress progress) throws IOException {
		List<Source> sources = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> tables = files.filter(f -> Files.isRegularFile(f) && table(f.toString())).sorted().limit(MOST_FILES)
					.toList();
			for (Path file : tables) {
				sources.add(Source.of(file));
			}
		}
		return looked(sources, progress);
	}

	private List<FileFacts> inZip(Path path, Progress progress) throws IOException {
		try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
			List<Source> sources = entries(zip).stream().map(e -> Source.of(zip, e, plain(e.getName()))).toList();
			return looked(sources, progress);
		} catch (ZipException | IllegalArgumentException e) {
			return List.of();
		}
	}

	private static List<ZipEntry> entries(ZipFile zip) {
		return zip.stream().filter(e -> !e.isDirectory() && table(e.getName()))
				.sorted(Comparator.comparing(e -> plain(e.getName()))).limit(MOST_FILES).<ZipEntry> map(e -> e).toList();
	}

	/** A file's name without folders. */
	private static String plain(String name) {
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

	private static boolean table(String name) {
		String plain = plain(name).toLowerCase(Locale.ROOT);
		return !plain.startsWith(".") && !NO_TABLES.contains(plain.substring(plain.lastIndexOf('.') + 1))
				&& !name.startsWith("__MACOSX");
	}

	private List<FileFacts> looked(List<Source> sources, Progress progress) throws IOException {
		FileLook look = new FileLook(words);
		List<FileFacts> facts = new ArrayList<>();
		for (Source source : sources) {
			progress.check(Step.LOOK_AT_FILES, facts.size(), sources.size());
			facts.add(look.at(source));
		}
		progress.check(Step.LOOK_AT_FILES, facts.size(), sources.size());
		return facts;
	}
}
