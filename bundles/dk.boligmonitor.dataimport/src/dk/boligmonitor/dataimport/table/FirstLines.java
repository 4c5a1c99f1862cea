package dk.boligmonitor.dataimport.table;

import java.util.HashMap;
import java.util.Map;

import dk.boligmonitor.model.ProblemCode;

/**
 * Remembers on which line each key was first accepted.
 *
 * @param <K> a key: immutable, with equals
 */
public final class FirstLines<K> {

	private final Map<K, Integer> lines = new HashMap<>();

	/** Takes the key of a row that is otherwise good; rejects the row if the key was there before. */
	public void accept(K key, ProblemCode code, Row row, Column column) throws BadCell {
		Integer first = lines.putIfAbsent(key, Math.toIntExact(row.line()));
		if (first != null) {
			throw BadCell.of(code, row, column, first.toString());
		}
	}
}
