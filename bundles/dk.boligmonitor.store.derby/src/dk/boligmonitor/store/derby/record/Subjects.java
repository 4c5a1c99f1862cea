package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.record.DeliveryTables.Numbered;
import dk.boligmonitor.store.derby.record.block.IntRows;
import dk.boligmonitor.store.derby.record.block.Persons;

/** The persons behind the rows, for those who keep watch over them. */
public final class Subjects {

	private Subjects() {
	}

	/**
	 * Gives all persons other pseudonyms, in the caller's transaction.
	 *
	 * @param renewal from the old to the new; different ones must stay different
	 */
	public static void renew(Connection connection, UnaryOperator<Pseudonym> renewal) throws SQLException {
		Persons.rename(connection, renewal);
	}

	/** Names of the stored deliveries that mention a person, oldest first. */
	public static List<String> deliveriesMentioning(Connection connection, Pseudonym person) throws SQLException {
		List<Numbered> deliveries = DeliveryTables.read(connection);
		BitSet mentioning = new BitSet();
		int number = Persons.read(connection).find(person);
		if (number >= 0) {
			for (RecordKind kind : kinds(deliveries)) {
				note(rows(Layout.of(kind).read(connection), number), ToldTable.read(connection, kind), mentioning);
			}
		}
		return deliveries.stream().filter(d -> mentioning.get(d.number())).map(d -> d.stored().head().name()).toList();
	}

	private static Set<RecordKind> kinds(List<Numbered> deliveries) {
		Set<RecordKind> kinds = new TreeSet<>();
		deliveries.forEach(d -> d.stored().totals().forEach(t -> kinds.add(t.kind())));
		return kinds;
	}

	/** Rows about a person, who is the first cell of every kind. */
	private static BitSet rows(IntRows rows, int person) {
		BitSet theirs = new BitSet();
		for (int row = 0; row < rows.size(); row++) {
			if (rows.cell(row, 0) == person) {
				theirs.set(row);
			}
		}
		return theirs;
	}

	private static void note(BitSet theirs, List<Told> all, BitSet mentioning) {
		BitSet whole = new BitSet();
		for (Told told : all) {
			if (!told.changes()) {
				told.lead(whole);
			}
			if (theirs.intersects(told.changes() ? told.added() : whole)) {
				mentioning.set(told.delivery());
			}
		}
	}
}
