package dk.boligmonitor.dataimport.profile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/**
 * The profiles that are known: those that we ship, those that partners contribute and those that users made; later ones replace
 * earlier ones of the same name. A profile with faults is left out and its faults are told. Immutable.
 */
public final class Profiles {

	private static final List<String> SHIPPED = List.of("flis", "dst-bl", "lbf-beboerdata", "aggregater", "cpr-udtraek", "star");
	private static final String JSON = ".json";

	private final Map<String, Profile> profiles;
	private final List<Problem> problems;

	private Profiles(Map<String, Profile> profiles, List<Problem> problems) {
		this.profiles = profiles;
		this.problems = List.copyOf(problems);
	}

	/** Those that we ship. */
	public static Profiles shipped() {
		return load(Kinds.builtIn(), List.of(), Optional.empty());
	}

	/** The built-in layout of the contract. */
	public static Profile flis() {
		Map<String, Profile> found = new TreeMap<>();
		List<Problem> problems = new ArrayList<>();
		addShipped(Profile.FLIS, Kinds.builtIn(), found, problems);
		return Optional.ofNullable(found.get(Profile.FLIS)).orElseThrow(() -> new IllegalStateException(problems.toString()));
	}

	/**
	 * All profiles.
	 *
	 * @param kinds       record kinds that they may speak of
	 * @param contributed see {@link DeliveryExtensions#profiles()}
	 * @param directory   of the user's own, {@code *.json} files; it need not exist
	 */
	public static Profiles load(Kinds kinds, Collection<URL> contributed, Optional<Path> directory) {
		Map<String, Profile> found = new TreeMap<>();
		List<Problem> problems = new ArrayList<>();
		for (String name : SHIPPED) {
			addShipped(name, kinds, found, problems);
		}
		if (!problems.isEmpty()) {
			throw new IllegalStateException(problems.toString());
		}
		contributed.forEach(url -> add(Kinds.fileName(url), url::openStream, kinds, found, problems));
		directory.filter(Files::isDirectory).ifPresent(d -> add(d, kinds, found, problems));
		return new Profiles(found, problems);
	}

	private static void addShipped(String name, Kinds kinds, Map<String, Profile> found, List<Problem> problems) {
		URL url = Profiles.class.getResource("profiles/" + name + JSON);
		if (url == null) {
			throw new IllegalStateException("The profile " + name + " is missing from the bundle");
		}
		add(Kinds.fileName(url), url::openStream, kinds, found, problems);
	}

	private static void add(Path directory, Kinds kinds, Map<String, Profile> found, List<Problem> problems) {
		List<Path> files;
		try (Stream<Path> all = Files.list(directory)) {
			files = all.filter(f -> f.toString().endsWith(JSON)).sorted().toList();
		} catch (IOException e) {
			problems.add(unreadable(String.valueOf(directory.getFileName())));
			return;
		}
		files.forEach(f -> add(String.valueOf(f.getFileName()), () -> Files.newInputStream(f), kinds, found, problems));
	}

	/** Something that can be opened. */
	private interface Source {
		InputStream open() throws IOException;
	}

	private static void add(String file, Source source, Kinds kinds, Map<String, Profile> found, List<Problem> problems) {
		try (InputStream in = source.open()) {
			ProfileFile.Result result = ProfileFile.read(file, in, kinds);
			problems.addAll(result.problems());
			result.profile().ifPresent(p -> found.put(p.name(), p));
		} catch (IOException e) {
			problems.add(unreadable(file));
		}
	}

	private static Problem unreadable(String file) {
		return Problem.of(ProblemCode.PROFILE_UNREADABLE, Where.file(file), file);
	}

	/** The profile of that name. */
	public Optional<Profile> named(String name) {
		return Optional.ofNullable(profiles.get(name));
	}

	/** All of them, by name. */
	public List<Profile> all() {
		return List.copyOf(profiles.values());
	}

	/** What is wrong with profiles that were left out. */
	public List<Problem> problems() {
		return problems;
	}
}
