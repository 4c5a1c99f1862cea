package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;

import dk.boligmonitor.model.record.FamilyType;
import dk.boligmonitor.model.record.Origin;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.model.record.Sex;
import dk.boligmonitor.store.derby.record.block.IntRows;
import dk.boligmonitor.store.derby.record.block.Words;
import dk.boligmonitor.store.record.RecordStore.MoveSink;
import dk.boligmonitor.store.record.RecordStore.ResidentSink;

/** Who lived where and when; the rules of validity stand with RecordStore. Immutable. */
final class Residents {

	private static final int PERSON = 0;
	private static final int HOME = 1;
	private static final int SAYING = 2;
	private static final int BORN = 3;
	private static final int MOVED_IN = 4;

	/** Cells of a saying. */
	private static final int CITIZENSHIP = 2;
	private static final int STATUS = 6;

	private static final int OUT = -1;

	/** How a row counts. */
	private enum Presence {
		/** Lives in the municipality. */
		RESIDENT,
		/** Lives elsewhere, or is gone for another reason than death. */
		AWAY,
		DEAD
	}

	/** What a saying means for those who ask. */
	private record Saying(Sex sex, Origin origin, FamilyType family, String citizenship, Presence presence) {
	}

	private final IntRows rows;
	private final Saying[] sayings;
	private final BitSet inside;
	private final History history;

	/** Reads them. */
	Residents(Connection connection, Words words, BitSet inside) throws SQLException {
		Layout layout = Layout.of(RecordKind.BORGER);
		this.inside = inside;
		rows = layout.read(connection);
		sayings = sayings(Layout.SAYINGS.read(connection), words);
		history = History.of(layout, rows, ToldTable.read(connection, RecordKind.BORGER), this::beginning);
	}

	private static Saying[] sayings(IntRows rows, Words words) {
		Saying nothing = new Saying(Sex.UNKNOWN, Origin.UNKNOWN, FamilyType.UNKNOWN, "", Presence.AWAY);
		Saying[] all = new Saying[rows.size()];
		for (int n = 0; n < all.length; n++) {
			if (rows.isBlank(n)) {
				all[n] = nothing;
			} else {
				all[n] = new Saying(Sex.values()[rows.cell(n, 0)], Origin.values()[rows.cell(n, 3)],
						FamilyType.values()[rows.cell(n, 4)], words.word(rows.cell(n, CITIZENSHIP)),
						presence(words.word(rows.cell(n, STATUS))));
			}
		}
		return all;
	}

	private static Presence presence(String status) {
		if (status.equals(Resident.DEAD)) {
			return Presence.DEAD;
		}
		return Resident.lives(status) ? Presence.RESIDENT : Presence.AWAY;
	}

	/** A row whose home lies elsewhere counts as away. */
	private Presence presence(int row) {
		Presence said = sayings[rows.cell(row, SAYING)].presence;
		return said == Presence.RESIDENT && !inside.get(rows.cell(row, HOME)) ? Presence.AWAY : said;
	}

	private int beginning(History spells, int before, int row, int day, int previous) {
		int movedIn = rows.cell(row, MOVED_IN);
		boolean told = movedIn != IntRows.NONE;
		if (before != History.NONE && spells.isOpen(before)) {
			boolean moved = presence(row) == Presence.RESIDENT
					&& rows.cell(spells.row(before), HOME) != rows.cell(row, HOME);
			return moved && told && movedIn > spells.from(before) && movedIn <= day ? movedIn : day;
		}
		int born = rows.cell(row, BORN);
		int since;
		if (previous == Days.NEVER) {
			since = told ? movedIn : born;
		} else if (told && movedIn <= day) {
			since = movedIn;
		} else {
			since = born > previous ? born : day;
		}
		boolean overlaps = before != History.NONE && since < spells.to(before);
		return overlaps ? day : Math.min(since, day);
	}

	/** Residents at the end of a day. */
	void on(int day, ResidentSink sink) {
		for (int spell = 0; spell < history.size(); spell++) {
			int row = history.row(spell);
			if (history.holdsOn(spell, day) && presence(row) == Presence.RESIDENT) {
				Saying said = sayings[rows.cell(row, SAYING)];
				sink.accept(rows.cell(row, PERSON), rows.cell(row, HOME), rows.cell(row, BORN), said.sex, said.origin,
						said.family, said.citizenship);
			}
		}
	}

	/**
	 * Moves on the days from {@code first} to {@code last}. A resident's spell ends on the first day of the new state. If the
	 * next spell begins then and has another home, that is a move there; if the person then lives elsewhere or nothing begins, a
	 * move out; if the person is dead or only other things changed, none.
	 */
	void moves(int first, int last, MoveSink sink) {
		for (int spell = 0; spell < history.size(); spell++) {
			int end = history.to(spell);
			int row = history.row(spell);
			if (end < first || end > last || presence(row) != Presence.RESIDENT) {
				continue;
			}
			int next = history.next(spell);
			boolean follows = next != History.NONE && history.from(next) == end;
			int home = rows.cell(row, HOME);
			int then = follows ? rows.cell(history.row(next), HOME) : OUT;
			switch (follows ? presence(history.row(next)) : Presence.AWAY) {
			case RESIDENT -> {
				if (then != home) {
					sink.accept(rows.cell(row, PERSON), home, then);
				}
			}
			case AWAY -> sink.accept(rows.cell(row, PERSON), home, OUT);
			case DEAD -> {
				// a death is not a move
			}
			}
		}
	}

	/** How many residents each home has after the newest delivery. */
	int[] ofHomes(int homes) {
		int[] residents = new int[homes];
		for (int spell = 0; spell < history.size(); spell++) {
			int row = history.row(spell);
			if (history.isOpen(spell) && presence(row) == Presence.RESIDENT) {
				residents[rows.cell(row, HOME)]++;
			}
		}
		return residents;
	}
}
