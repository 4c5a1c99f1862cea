package dk.boligmonitor.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant. */
final class Similarity {

	private Similarity() {
	}

	/**
	 * The name with the smallest edit distance to {@code word}, letter case ignored; empty if that is more than a third of the
	 * word's length.
	 * <p>
	 * Source: V. I. Levenshtein, Binary codes capable of correcting deletions, insertions and reversals, 1966.
	 */
	static Optional<String> nearest(String word, Collection<String> names) {
		String wanted = word.toLowerCase(Locale.ROOT);
		return names.stream().min(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))))
				.filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= wanted.length() / 3);
	}

	private static int distance(String a, String b) {
		int[] previous = new int[b.length() + 1];
		int[] current = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			current[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
			}
			int[] swap = previous;
			previous = current;
			current = swap;
		}
		return previous[b.length()];
	}
}
