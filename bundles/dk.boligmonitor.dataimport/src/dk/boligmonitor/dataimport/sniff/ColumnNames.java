package dk.boligmonitor.dataimport.sniff;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import dk.boligmonitor.dataimport.profile.KindDeclaration;
import dk.boligmonitor.dataimport.profile.KindDeclaration.KindColumn;
import dk.boligmonitor.dataimport.profile.Kinds;
import dk.boligmonitor.dataimport.table.NearestCode;

/**
 * Finds the column of ours that a name in a file means: the same name, another name for it in Danish or English, or the nearest
 * one. Small and capital letters, blanks and signs are alike; {@code Fødsels-dato} is {@code foedselsdato} and
 * {@code fodselsdato}. The other names stand in {@code column-names.properties} beside this class. Immutable.
 */
public final class ColumnNames {

	/** How a name was recognised. */
	public enum How {
		/** It is ours. */
		SAME,
		/** It is another name for ours. */
		OTHER_NAME,
		/** It differs from ours, or from another name for it, by a few letters: a hint, not knowledge. */
		NEAR
	}

	/**
	 * A name that was recognised.
	 *
	 * @param column ours
	 * @param how    it was recognised
	 */
	public record Match(String column, How how) {
	}

	/** Among shorter names too many are alike. */
	private static final int SHORTEST_NEAR = 8;
	private static final int SHORTEST_OTHER = 5;
	private static final int MOST_LETTERS_MORE = 2;

	private final Map<String, Set<String>> otherNames = new HashMap<>();
	private final Set<String> known = new HashSet<>();

	/** Other names for the columns of these kinds. */
	public ColumnNames(Kinds kinds) {
		Properties properties = load();
		for (String column : properties.stringPropertyNames()) {
			Set<String> names = new HashSet<>();
			Arrays.stream(properties.getProperty(column, "").split(",")).map(ColumnNames::plain).forEach(names::add);
			otherNames.put(column, names);
			known.addAll(names);
		}
		kinds.all().forEach(kind -> kind.columns().forEach(column -> known.add(plain(column.name()))));
	}

	private static Properties load() {
		InputStream stream = ColumnNames.class.getResourceAsStream("column-names.properties");
		if (stream == null) {
			throw new IllegalStateException("The names of columns are missing from the bundle");
		}
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}

	/** True if the text is a name, or another name, of a column of any kind. */
	public boolean known(String name) {
		String plain = plain(name);
		return !plain.isEmpty() && known.contains(plain);
	}

	/** The column of a kind that a name in a file means; empty if none comes near. */
	public Optional<Match> match(String name, KindDeclaration kind) {
		String plain = plain(name);
		if (plain.isEmpty()) {
			return Optional.empty();
		}
		List<String> columns = kind.columns().stream().map(KindColumn::name).toList();
		for (String column : columns) {
			if (plain(column).equals(plain)) {
				return Optional.of(new Match(column, How.SAME));
			}
		}
		for (String column : columns) {
			if (otherNames.getOrDefault(column, Set.of()).contains(plain)) {
				return Optional.of(new Match(column, How.OTHER_NAME));
			}
		}
		Map<String, String> candidates = candidates(columns);
		return plain.length() < SHORTEST_NEAR ? Optional.empty()
				: NearestCode.of(plain, candidates.keySet())
						.filter(n -> Math.abs(n.length() - plain.length()) <= MOST_LETTERS_MORE)
						.map(n -> new Match(candidates.getOrDefault(n, n), How.NEAR));
	}

	/** The one of these columns whose name, or other name, differs least from the given one; empty if none comes near. */
	public Optional<String> nearest(String name, Collection<String> columns) {
		Map<String, String> candidates = candidates(columns);
		return NearestCode.of(plain(name), candidates.keySet()).map(near -> candidates.getOrDefault(near, near));
	}

	/** Columns by their names in plain form. */
	private Map<String, String> candidates(Collection<String> columns) {
		Map<String, String> candidates = new HashMap<>();
		for (String column : columns) {
			otherNames.getOrDefault(column, Set.of()).stream().filter(n -> n.length() >= SHORTEST_OTHER)
					.forEach(n -> candidates.put(n, column));
			candidates.put(plain(column), column);
		}
		return candidates;
	}

	/** Letters and digits only, small; æ, ø, å however they are written. */
	private static String plain(String name) {
		String small = name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o").replace("å", "a").replace("ä", "ae")
				.replace("ö", "o").replace("oe", "o").replace("aa", "a");
		StringBuilder plain = new StringBuilder();
		small.chars().filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9').forEach(c -> plain.append((char) c));
		return plain.toString();
	}
}
