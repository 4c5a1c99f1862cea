package dk.boligmonitor.dataimport.drift;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dk.boligmonitor.model.record.RecordKind;

/**
 * What a delivery looks like in numbers; kept with it, so that the next one can be compared. Nothing about a single person.
 * Immutable.
 *
 * @param files     by record kind
 * @param unmatched addresses of residents that the register does not have; empty as long as nobody has looked
 */
public record Statistics(SortedMap<RecordKind, FileFigures> files, Optional<Unmatched> unmatched) {

	/**
	 * Residents' addresses that were looked up.
	 *
	 * @param missing how many were not found
	 * @param of      how many were looked up
	 */
	public record Unmatched(long missing, long of) {

		/** @throws IllegalArgumentException if more are missing than were looked up */
		public Unmatched {
			if (missing < 0 || missing > of) {
				throw new IllegalArgumentException("Not a share: " + missing + " of " + of);
			}
		}
	}

	/** Of a delivery without files. */
	public static final Statistics NONE = new Statistics(Collections.emptySortedMap(), Optional.empty());

	/** Copies the map. */
	public Statistics {
		files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
	}

	/** The figures of a file, all zero if the delivery has none of that kind. */
	public FileFigures file(RecordKind kind) {
		return files.getOrDefault(kind, FileFigures.NONE);
	}

	/** The same with the addresses that were looked up. */
	public Statistics withUnmatched(long missing, long of) {
		return new Statistics(files, Optional.of(new Unmatched(missing, of)));
	}

	/** The two together, as if their rows stood in one delivery. */
	public Statistics plus(Statistics other) {
		Map<RecordKind, FileFigures> both = new TreeMap<>(files);
		other.files.forEach((kind, file) -> both.merge(kind, file, FileFigures::plus));
		Optional<Unmatched> sum = unmatched.isPresent() && other.unmatched.isPresent()
				? Optional.of(new Unmatched(unmatched.get().missing() + other.unmatched.get().missing(),
						unmatched.get().of() + other.unmatched.get().of()))
				: unmatched.or(other::unmatched);
		return new Statistics(new TreeMap<>(both), sum);
	}

	/** Compact JSON; {@link #parse} reads it. */
	public String toText() {
		return StatisticsJson.write(this);
	}

	/** Reads what {@link #toText} wrote; empty if it is not that, as for deliveries that were stored without statistics. */
	public static Optional<Statistics> parse(String text) {
		return StatisticsJson.read(text);
	}
}
