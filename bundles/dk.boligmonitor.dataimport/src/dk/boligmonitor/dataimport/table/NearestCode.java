package dk.boligmonitor.dataimport.table;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known code a cell was meant to hold, as a hint and never as an answer. */
public final class NearestCode {

	/** Longer texts are no codes. */
	private static final int LONGEST = 64;

	private NearestCode() {
	}

	/**
	 * The known code that {@code text} differs least from, if that is by a third of its letters at most and no other comes as
	 * near. Small and capital letters are alike, so are blanks, hyphens and underscores, and æ, ø, å and ae, oe, aa. Numbers
	 * have no neighbours: 11 is not nearly 10.
	 * <p>
	 * Source of the distance: Damerau 1964, "A technique for computer detection and correction of spelling errors" (optimal
	 * string alignment: a letter left out, put in, changed, or swapped with the next, counts as one).
	 */
	public static Optional<String> of(String text, Collection<String> codes) {
		String wanted = plain(text);
		if (wanted.isEmpty() || text.length() > LONGEST || wanted.chars().noneMatch(Character::isLetter)) {
			return Optional.empty();
		}
		int best = Integer.MAX_VALUE;
		Optional<String> nearest = Optional.empty();
		for (String code : codes) {
			int distance = distance(wanted, plain(code));
			if (distance < best) {
				best = distance;
				nearest = Optional.of(code);
			} else if (distance == best) {
				nearest = Optional.empty();
			}
		}
		return best <= wanted.length() / 3 ? nearest : Optional.empty();
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_').replace("æ", "ae").replace("ø", "oe")
				.replace("å", "aa");
	}

	private static int distance(String a, String b) {
		int[] before = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		int[] now = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			now[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] free = before;
			before = last;
			last = now;
			now = free;
			now[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				now[j] = Math.min(changed, Math.min(last[j], now[j - 1]) + 1);
				boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
				if (swapped) {
					now[j] = Math.min(now[j], before[j - 2] + 1);
				}
			}
		}
		return now[b.length()];
	}
}
