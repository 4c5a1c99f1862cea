package dk.boligmonitor.dataimport.profile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;
import dk.boligmonitor.model.record.RecordKind;

/** The record kinds that are known: those of the contract, aggregates, and those that bundles declare. Immutable. */
public final class Kinds {

	/** Not rows about persons but figures of areas that others have counted. */
	public static final RecordKind AGGREGATE = new RecordKind("AGGREGAT");

	private static final List<String> BUILT_IN = List.of("borger", "foranstaltning", "elev", "karakter", "dagtilbud", "flytning",
			"aggregat");

	private final Map<RecordKind, KindDeclaration> kinds;

	private Kinds(Map<RecordKind, KindDeclaration> kinds) {
		this.kinds = kinds;
	}

	/**
	 * What reading came to.
	 *
	 * @param kinds    all that could be read
	 * @param problems what is wrong with the others
	 */
	public record Loaded(Kinds kinds, List<Problem> problems) {

		/** Copies the list. */
		public Loaded {
			problems = List.copyOf(problems);
		}
	}

	/** The kinds of the contract, and aggregates. */
	public static Kinds builtIn() {
		Map<RecordKind, KindDeclaration> read = new TreeMap<>();
		List<Problem> problems = new ArrayList<>();
		for (String name : BUILT_IN) {
			URL url = Kinds.class.getResource("kinds/" + name + ".json");
			if (url == null) {
				throw new IllegalStateException("The kind " + name + " is missing from the bundle");
			}
			add(url, read, problems);
		}
		if (!problems.isEmpty()) {
			throw new IllegalStateException(problems.toString());
		}
		return new Kinds(read);
	}

	/**
	 * The built-in kinds and those of the files. A kind that is already there is not replaced, since others may rely on it.
	 *
	 * @param declarations see {@link DeliveryExtensions#kinds()}
	 */
	public static Loaded with(Collection<URL> declarations) {
		Map<RecordKind, KindDeclaration> all = new TreeMap<>(builtIn().kinds);
		List<Problem> problems = new ArrayList<>();
		declarations.forEach(url -> add(url, all, problems));
		return new Loaded(new Kinds(all), problems);
	}

	private static void add(URL url, Map<RecordKind, KindDeclaration> kinds, List<Problem> problems) {
		String file = fileName(url);
		try (InputStream in = url.openStream()) {
			DeclarationFile.read(file, in, problems).ifPresent(kind -> {
				if (kinds.putIfAbsent(kind.kind(), kind) != null) {
					problems.add(Problem.of(ProblemCode.KIND_TWICE, Where.file(file), kind.kind().name()));
				}
			});
		} catch (IOException e) {
			problems.add(Problem.of(ProblemCode.PROFILE_UNREADABLE, Where.file(file), file));
		}
	}

	static String fileName(URL url) {
		String path = url.getPath();
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** What is known of a kind. */
	public Optional<KindDeclaration> of(RecordKind kind) {
		return Optional.ofNullable(kinds.get(kind));
	}

	/** The kind of that name. */
	public Optional<KindDeclaration> named(String name) {
		return all().stream().filter(k -> k.kind().name().equals(name)).findFirst();
	}

	/** All of them, those of the contract first. */
	public List<KindDeclaration> all() {
		return List.copyOf(kinds.values());
	}

	/** Those that bundles declare. */
	public List<KindDeclaration> declared() {
		return all().stream().filter(k -> !RecordKind.BUILT_IN.contains(k.kind()) && !k.kind().equals(AGGREGATE)).toList();
	}
}
