package dk.boligmonitor.process.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.boligmonitor.dataimport.RejectedRow;
import dk.boligmonitor.model.Problem;
import dk.boligmonitor.model.ProblemCode;
import dk.boligmonitor.process.record.RejectLine;
import dk.boligmonitor.store.record.Reject;

/** Gathers the rejected rows of a delivery: counts all of them, keeps as many as anybody would look at. One thread. */
final class Rejects {

	/** Who has more than this has the wrong file or profile, and must not run out of memory for it. */
	private static final int MOST = 50_000;

	private final Set<ProblemCode> accepted;
	private final List<RejectedRow> kept = new ArrayList<>();
	private Optional<Problem> first = Optional.empty();
	private long all;
	private long put;

	/**
	 * @param accepted rules whose rejects are put up with
	 */
	Rejects(Set<ProblemCode> accepted) {
		this.accepted = accepted;
	}

	/** Takes a row. */
	void add(RejectedRow row) {
		all++;
		if (kept.size() < MOST) {
			kept.add(row);
		}
		if (accepted.contains(row.problem().code())) {
			put++;
		} else if (first.isEmpty()) {
			first = Optional.of(row.problem());
		}
	}

	/** All rejected rows. */
	long all() {
		return all;
	}

	/** Rows rejected by a rule whose rejects are put up with. */
	long accepted() {
		return put;
	}

	/** Rows rejected by another rule. */
	long counted() {
		return all - put;
	}

	/** The first row that is not put up with, else the first. */
	Optional<Problem> first() {
		return first.or(() -> kept.stream().map(RejectedRow::problem).findFirst());
	}

	/** The first rows. */
	List<RejectedRow> rows() {
		return kept;
	}

	/** The first rows for the store. */
	List<Reject> stored() {
		return kept.stream().map(r -> new Reject(r.problem(), r.masked())).toList();
	}

	/** The first rows for a list on the screen. */
	List<RejectLine> lines(int most) {
		return kept.stream().limit(most).map(r -> new RejectLine(r.problem(), r.masked())).toList();
	}
}
