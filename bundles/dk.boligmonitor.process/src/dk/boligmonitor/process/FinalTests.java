package dk.boligmonitor.process;

import java.util.Arrays;
import java.util.Set;

import dk.boligmonitor.indicator.Column;
import dk.boligmonitor.store.record.RecordStore;

/**
 * Counts and averages each pupil's marks at the eight bundne prøver.
 * <p>
 * Source: FLIS key figure 100-0110-800-0-2-0 (facts.md 1.3, indicator 14): tests 110 L, 120 M, 150 S, 140 R, 410 M, 570 M,
 * 210 P and 220 F; marks of the 7-step scale −3, 00, 02, 4, 7, 10, 12, other codes are not marks.
 */
final class FinalTests implements RecordStore.GradeSink {

	private static final Set<String> BOUND = Set.of("110L", "120M", "150S", "140R", "410M", "570M", "210P", "220F");
	private static final Set<Integer> SCALE = Set.of(-3, 0, 2, 4, 7, 10, 12);

	private final int[] rowOf;
	private final int[] counts;
	private final double[] sums;
	private boolean any;

	/**
	 * @param rowOf row of each person number, or −1
	 */
	FinalTests(int[] rowOf, int rows) {
		this.rowOf = rowOf;
		this.counts = new int[rows];
		this.sums = new double[rows];
	}

	@Override
	public void accept(int person, int subject, String testForm, int mark, boolean bound) {
		any = true;
		int row = rowOf[person];
		if (row >= 0 && bound && SCALE.contains(mark) && BOUND.contains(subject + testForm)) {
			counts[row]++;
			sums[row] += mark;
		}
	}

	/** True if any grade of the school year was delivered. */
	boolean any() {
		return any;
	}

	/** Marks per row, unknown for those who sat no test. */
	int[] counts() {
		return Arrays.stream(counts).map(n -> n == 0 ? Column.Whole.MISSING : n).toArray();
	}

	/** Mean per row, NaN for those who sat no test. */
	double[] means() {
		double[] means = new double[sums.length];
		for (int row = 0; row < means.length; row++) {
			means[row] = counts[row] == 0 ? Double.NaN : sums[row] / counts[row];
		}
		return means;
	}
}
