package dk.boligmonitor.dataimport.drift;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Counts the codes of one column in an array, so that a row costs one addition. */
final class CodeCount {

	private final IntFunction<String> names;
	private final long[] counts;
	private long empty;
	private long others;

	/**
	 * @param size  codes are numbers from 0 to below this
	 * @param names what each is called
	 */
	CodeCount(int size, IntFunction<String> names) {
		this.names = names;
		counts = new long[size];
	}

	/** Codes that are their own names. */
	static CodeCount numbers(int size, int digits) {
		return new CodeCount(size, n -> digits == 0 ? Integer.toString(n) : String.format("%0" + digits + "d", n));
	}

	/** Codes in the order of these names. */
	static CodeCount named(String... names) {
		return new CodeCount(names.length, n -> names[n]);
	}

	/** A row with that code; one that is out of range counts among the others. */
	void count(int code) {
		if (code >= 0 && code < counts.length) {
			counts[code]++;
		} else {
			others++;
		}
	}

	/** A row without a code. */
	void countEmpty() {
		empty++;
	}

	/** A row whose cell is a whole number without sign, perhaps; anything else counts among the others. */
	void count(String cell) {
		if (cell.isEmpty()) {
			empty++;
			return;
		}
		int value = cell.length() > 4 ? -1 : 0;
		for (int i = 0; i < cell.length() && value >= 0; i++) {
			int digit = cell.charAt(i) - '0';
			value = digit < 0 || digit > 9 ? -1 : value * 10 + digit;
		}
		count(value);
	}

	/** What was counted, by name; codes that did not come are not there. */
	SortedMap<String, Long> counts() {
		Map<String, Long> found = new TreeMap<>();
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] > 0) {
				found.merge(names.apply(i), counts[i], Long::sum);
			}
		}
		if (empty > 0) {
			found.put(FileFigures.EMPTY, empty);
		}
		if (others > 0) {
			found.put(FileFigures.OTHERS, others);
		}
		return new TreeMap<>(found);
	}
}
