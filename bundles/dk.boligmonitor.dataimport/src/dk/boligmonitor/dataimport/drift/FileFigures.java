package dk.boligmonitor.dataimport.drift;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.boligmonitor.model.ProblemCode;

/**
 * What one file of a delivery looks like. Immutable; maps and sets are in order.
 *
 * @param columns    names in its header, also those that are not read
 * @param rows       data rows read
 * @param duplicates rows that repeated an earlier one word for word
 * @param empty      how many cells are empty, for each column that is read
 * @param codes      how many good rows have a code, by column and code
 * @param rejects    rejected rows by rule
 */
public record FileFigures(SortedSet<String> columns, long rows, long duplicates, SortedMap<String, Long> empty,
		SortedMap<String, SortedMap<String, Long>> codes, SortedMap<ProblemCode, Long> rejects) {

	/** Code of a cell that is empty. A word of {@code process.text}, like the others here. */
	public static final String EMPTY = "CODE_EMPTY";
	/** All codes that are not told apart. */
	public static final String OTHERS = "CODE_OTHERS";
	/** No code but all rows. */
	static final String ALL = "CODE_ALL";
	/** The delivery's own municipality. */
	public static final String OWN = "CODE_OWN";
	/** Another municipality. */
	public static final String ELSEWHERE = "CODE_ELSEWHERE";
	/** No address. */
	public static final String NO_ADDRESS = "CODE_NO_ADDRESS";
	/** A complete address key (KVH). */
	public static final String ADDRESS = "CODE_ADDRESS";
	/** A high road code: no fixed address. */
	public static final String NO_FIXED_ADDRESS = "CODE_NO_FIXED_ADDRESS";

	/** A file without rows. */
	static final FileFigures NONE = of(Set.of(), 0, 0, Map.of(), Map.of(), Map.of());

	/** Copies all. */
	public FileFigures {
		columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
		empty = ordered(empty);
		SortedMap<String, SortedMap<String, Long>> copy = new TreeMap<>();
		codes.forEach((column, counts) -> copy.put(column, ordered(counts)));
		codes = Collections.unmodifiableSortedMap(copy);
		rejects = ordered(rejects);
	}

	static FileFigures of(Set<String> columns, long rows, long duplicates, Map<String, Long> empty,
			Map<String, ? extends Map<String, Long>> codes, Map<ProblemCode, Long> rejects) {
		SortedMap<String, SortedMap<String, Long>> ordered = new TreeMap<>();
		codes.forEach((column, counts) -> ordered.put(column, ordered(counts)));
		return new FileFigures(new TreeSet<>(columns), rows, duplicates, ordered(empty), ordered, ordered(rejects));
	}

	private static <K extends Comparable<K>> SortedMap<K, Long> ordered(Map<K, Long> counts) {
		return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
	}

	/** Rejected rows. */
	public long rejected() {
		return sum(rejects);
	}

	/** Good rows whose code in a column was counted. */
	public long coded(String column) {
		return sum(codes.getOrDefault(column, Collections.emptySortedMap()));
	}

	/** Good rows that have a code in a column. */
	public long rowsWith(String column, String code) {
		return codes.getOrDefault(column, Collections.emptySortedMap()).getOrDefault(code, 0L);
	}

	private static long sum(Map<?, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** The two together, as if their rows stood in one file. */
	FileFigures plus(FileFigures other) {
		SortedSet<String> all = new TreeSet<>(columns);
		all.addAll(other.columns);
		SortedMap<String, SortedMap<String, Long>> both = new TreeMap<>(codes);
		other.codes.forEach((column, counts) -> both.merge(column, counts, FileFigures::sums));
		return new FileFigures(all, rows + other.rows, duplicates + other.duplicates, sums(empty, other.empty), both,
				sums(rejects, other.rejects));
	}

	private static <K extends Comparable<K>> SortedMap<K, Long> sums(Map<K, Long> a, Map<K, Long> b) {
		SortedMap<K, Long> sums = new TreeMap<>(a);
		b.forEach((key, count) -> sums.merge(key, count, Long::sum));
		return sums;
	}
}
