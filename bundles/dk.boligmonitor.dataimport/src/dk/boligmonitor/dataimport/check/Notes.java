package dk.boligmonitor.dataimport.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.model.Where;

/** Gathers what is noticed about many rows of one file: how often each rule, and where first. */
final class Notes {

	/** One sort of note; {@code further} are arguments after the count. */
	private record Key(ProblemCode code, String column, List<String> further) {
	}

	private static final class Tally {
		private long count;
		private long first = Long.MAX_VALUE;
	}

	private final String file;
	private final Map<Key, Tally> tallies = new LinkedHashMap<>();

	Notes(String file) {
		this.file = file;
	}

	/** Counts a row. */
	void note(ProblemCode code, String column, long line, String... further) {
		add(code, column, 1, line, further);
	}

	/** Counts rows, the first of which stands in {@code line}. */
	void add(ProblemCode code, String column, long rows, long line, String... further) {
		Tally tally = tallies.computeIfAbsent(new Key(code, column, Arrays.asList(further)), k -> new Tally());
		tally.count += rows;
		tally.first = Math.min(tally.first, line);
	}

	/** One problem for each sort, in the order in which they were first seen; the number of rows is argument 0. */
	List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		tallies.forEach((key, tally) -> {
			List<String> arguments = new ArrayList<>();
			arguments.add(Long.toString(tally.count));
			arguments.addAll(key.further());
			problems.add(new Problem(key.code(), Where.cell(file, tally.first, key.column()), arguments));
		});
		return problems;
	}
}
