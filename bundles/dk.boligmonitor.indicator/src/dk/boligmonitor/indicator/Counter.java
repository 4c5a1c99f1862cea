package dk.boligmonitor.indicator;

/** Counts the rows of a block for one indicator, or for one part of it. Must not keep anything between calls. */
@FunctionalInterface
interface Counter {

	/** Adds the rows of the block to the tally. */
	void count(Block block, Tally tally);

	/** The upper part of a rate. */
	static Counter numerator(CompiledPredicate counted) {
		return (block, tally) -> {
			for (int row = block.from(); row < block.to(); row++) {
				if (counted.holds(row)) {
					block.add(block.weight(row), row, tally.numerator);
				}
			}
		};
	}

	/** The lower part of a rate. */
	static Counter denominator(CompiledPredicate counted) {
		return (block, tally) -> {
			for (int row = block.from(); row < block.to(); row++) {
				if (counted.holds(row)) {
					member(block, row, tally);
				}
			}
		};
	}

	/** Both parts of a share: the upper one is a part of the lower one. */
	static Counter share(CompiledPredicate numerator, CompiledPredicate denominator) {
		return (block, tally) -> {
			for (int row = block.from(); row < block.to(); row++) {
				if (denominator.holds(row)) {
					member(block, row, tally);
					if (numerator.holds(row)) {
						block.add(block.weight(row), row, tally.numerator);
					}
				}
			}
		};
	}

	/** Both parts of a mean: members whose value is unknown do not count. */
	static Counter mean(CompiledPredicate members, CompiledValue value) {
		return (block, tally) -> {
			for (int row = block.from(); row < block.to(); row++) {
				if (members.holds(row)) {
					double known = value.at(row);
					if (!Double.isNaN(known)) {
						member(block, row, tally);
						block.add(block.weight(row) * known, row, tally.numerator);
					}
				}
			}
		};
	}

	private static void member(Block block, int row, Tally tally) {
		block.add(block.weight(row), row, tally.denominator);
		tally.members++;
		if (block.matched(row)) {
			tally.matched++;
		}
	}
}
