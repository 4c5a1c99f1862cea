package dk.boligmonitor.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import dk.boligmonitor.model.Progress;
import dk.boligmonitor.model.Step;

/**
 * One walk over the rows of a table that serves all indicators counting them. The rows are cut into chunks of fixed size that
 * are spread over the cores and merged in the order of the rows, so that the sums are the same to the last bit on any number
 * of cores.
 */
final class TablePass {

	private static final int CHUNK = 32_768;
	private static final int BLOCK = 2_048;

	/** A counter and the tally of the run that it works for. */
	private record Task(Counter counter, Tally total) {
	}

	private final DataTable table;
	private final Groups groups;
	private final boolean[] matchedHome;
	private final List<Task> tasks = new ArrayList<>();

	TablePass(DataTable table, Groups groups, boolean[] matchedHome) {
		this.table = table;
		this.groups = groups;
		this.matchedHome = matchedHome;
	}

	DataTable table() {
		return table;
	}

	/** Has {@code counter} see every row and add to {@code total}. */
	void add(Counter counter, Tally total) {
		tasks.add(new Task(counter, total));
	}

	/**
	 * Walks over all rows.
	 *
	 * @param done  rows walked over so far in the run; goes up
	 * @param total rows to walk over in the run
	 */
	void run(Progress progress, AtomicLong done, long total) {
		int chunks = (table.rows() + CHUNK - 1) / CHUNK;
		List<List<Tally>> parts = IntStream.range(0, chunks).parallel().mapToObj(chunk -> {
			int from = chunk * CHUNK;
			int to = Math.min(table.rows(), from + CHUNK);
			List<Tally> part = range(from, to);
			progress.check(Step.CALCULATE, done.addAndGet(to - from), total);
			return part;
		}).toList();
		for (List<Tally> part : parts) {
			for (int i = 0; i < part.size(); i++) {
				tasks.get(i).total().merge(part.get(i));
			}
		}
	}

	/** The tallies of a range of rows, one for each task. */
	private List<Tally> range(int from, int to) {
		List<Tally> tallies = tasks.stream().map(task -> new Tally(groups.areas().size())).toList();
		int[][] assigned = new int[groups.layers()][BLOCK];
		for (int start = from; start < to; start += BLOCK) {
			Block block = new Block(table, start, Math.min(to, start + BLOCK), assigned, matchedHome);
			groups.assign(block);
			for (int i = 0; i < tallies.size(); i++) {
				count(tasks.get(i).counter(), block, tallies.get(i));
			}
		}
		return tallies;
	}

	/** The one place where the failure of a pack is caught. */
	private static void count(Counter counter, Block block, Tally tally) {
		if (tally.failure().isPresent()) {
			return;
		}
		try {
			counter.count(block, tally);
		} catch (RuntimeException e) {
			tally.fail(e);
		}
	}
}
