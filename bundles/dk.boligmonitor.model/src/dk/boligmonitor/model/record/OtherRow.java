package dk.boligmonitor.model.record;

import java.util.List;
import java.util.Optional;

/**
 * A row of a kind that a bundle declares.
 *
 * @param kind   which kind
 * @param person whom it is about, if the kind tells of persons
 * @param keys   what makes the row one, beside the person: cells of the key columns in declared order
 * @param values cells of the other columns in declared order, in normal form: dates {@code YYYY-MM-DD}, decimals with a point,
 *               empty where unknown. Never a CPR number
 */
public record OtherRow(RecordKind kind, Optional<Pseudonym> person, List<String> keys, List<String> values) {

	/** Copies the lists. */
	public OtherRow {
		keys = List.copyOf(keys);
		values = List.copyOf(values);
	}

	@Override
	public String toString() {
		return "OtherRow";
	}
}
