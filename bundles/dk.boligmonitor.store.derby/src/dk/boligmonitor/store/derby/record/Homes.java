package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;

import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.store.derby.record.block.IntRows;
import dk.boligmonitor.store.derby.record.block.Words;
import dk.boligmonitor.store.record.RecordStore.HomeSink;

/** All homes. Immutable. */
final class Homes {

	private final IntRows rows;
	private final Words words;
	private final int count;

	/** Reads them. */
	Homes(Connection connection, Words words) throws SQLException {
		this.words = words;
		rows = Layout.HOMES.read(connection);
		int n = rows.size();
		while (n > 0 && rows.isBlank(n - 1)) {
			n--;
		}
		count = n;
	}

	/** One above the highest number that is not blank. */
	int count() {
		return count;
	}

	/** Which homes lie in a municipality. */
	BitSet inside(String municipality) {
		BitSet inside = new BitSet();
		for (int home = 0; home < count; home++) {
			if (!rows.isBlank(home) && word(home, 0).equals(municipality)) {
				inside.set(home);
			}
		}
		return inside;
	}

	/** Hands over the homes from a number on. */
	void from(int first, HomeSink sink) {
		for (int home = first; home < count; home++) {
			if (!rows.isBlank(home)) {
				sink.accept(home, new HomeAddress(word(home, 0), word(home, 1), word(home, 2), word(home, 3), word(home, 4)));
			}
		}
	}

	private String word(int home, int part) {
		return words.word(rows.cell(home, part));
	}
}
