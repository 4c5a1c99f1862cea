package dk.boligmonitor.indicator;

/**
 * A run of rows of one table that is counted at a stretch, small enough for the processor's cache.
 *
 * @param table       the table
 * @param from        first row
 * @param to          row after the last
 * @param groups      by layer and row in the block, see {@link Groups#assign}
 * @param matchedHome see {@link Calculation#matchedHome()}
 */
record Block(DataTable table, int from, int to, int[][] groups, boolean[] matchedHome) {

	/** How much a row counts. */
	double weight(int row) {
		double[] weights = table.weights();
		return weights.length == 0 ? 1 : weights[row];
	}

	/** Whether the home of a row was found in the address register. */
	boolean matched(int row) {
		int home = table.place()[row];
		return home != DataTable.NO_HOME && matchedHome[home];
	}

	/** Adds an amount in every group in which the row counts. */
	void add(double amount, int row, double[] sums) {
		for (int[] layer : groups) {
			int group = layer[row - from];
			if (group != Groups.NONE) {
				sums[group] += amount;
			}
		}
	}
}
