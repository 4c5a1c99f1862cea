package dk.boligmonitor.model.record;

import java.util.Comparator;
import java.util.List;

/**
 * A kind of row in a delivery, each in a file of its own (docs/contract.md, "A delivery"). Bundles may declare more kinds than
 * the built-in ones. Built-in kinds come first in the order, others by name.
 *
 * @param name in capitals, for example {@code BORGER}; also the name of its file without {@code .csv}
 */
public record RecordKind(String name) implements Comparable<RecordKind> {

	/** Residents. */
	public static final RecordKind BORGER = new RecordKind("BORGER");
	/** Placements and preventive measures. */
	public static final RecordKind FORANSTALTNING = new RecordKind("FORANSTALTNING");
	/** Pupils. */
	public static final RecordKind ELEV = new RecordKind("ELEV");
	/** Grades at the final tests. */
	public static final RecordKind KARAKTER = new RecordKind("KARAKTER");
	/** Children in day care. */
	public static final RecordKind DAGTILBUD = new RecordKind("DAGTILBUD");
	/** Relocations: who moved from where to where, on which day. */
	public static final RecordKind FLYTNING = new RecordKind("FLYTNING");

	/** The kinds of the contract, in its order. */
	public static final List<RecordKind> BUILT_IN = List.of(BORGER, FORANSTALTNING, ELEV, KARAKTER, DAGTILBUD, FLYTNING);

	private static final Comparator<RecordKind> ORDER = Comparator.<RecordKind> comparingInt(RecordKind::place)
			.thenComparing(RecordKind::name);

	/** @throws IllegalArgumentException if the name is not of capital letters, digits and underscores */
	public RecordKind {
		if (!name.matches("[A-ZÆØÅ][A-ZÆØÅ0-9_]{0,39}")) {
			throw new IllegalArgumentException("Not a name of a record kind: " + name);
		}
	}

	/** The file name in a delivery, for example {@code BORGER.csv}. */
	public String fileName() {
		return name + ".csv";
	}

	private int place() {
		int place = BUILT_IN.indexOf(this);
		return place < 0 ? BUILT_IN.size() : place;
	}

	@Override
	public int compareTo(RecordKind other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return name;
	}
}
