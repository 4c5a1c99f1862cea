package dk.boligmonitor.store.derby.record;

import static dk.boligmonitor.store.derby.record.Layout.Column.HOME;
import static dk.boligmonitor.store.derby.record.Layout.Column.NUMBER;
import static dk.boligmonitor.store.derby.record.Layout.Column.PERSON;
import static dk.boligmonitor.store.derby.record.Layout.Column.SAID;
import static dk.boligmonitor.store.derby.record.Layout.Column.WORD;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.store.derby.record.block.IntRows;

/**
 * What the cells of a dictionary's rows are. Layouts are part of the schema.
 *
 * @param name    of the dictionary; that of a record kind is the kind's
 * @param keys    how many of the first cells are the key
 * @param silence what it means that a delivery with the kind does not mention a row
 * @param columns all cells
 */
record Layout(String name, int keys, Silence silence, List<Column> columns) {

	/** What a cell holds. */
	enum Column {
		/** A number of its own: a day, a code. */
		NUMBER,
		/** The number of an entry elsewhere. */
		PERSON, HOME, SAID, WORD
	}

	/** What it means that a whole delivery does not mention a row. */
	enum Silence {
		/** It is over. */
		ENDS,
		/** It is over if the delivery mentions others with the same second cell, the school year. */
		ENDS_IN_ITS_YEAR,
		/** Nothing: what has happened is not withdrawn by silence. */
		KEEPS
	}

	/** Parts of an address in the order of the model's HomeAddress. */
	static final Layout HOMES = new Layout("home", 5, Silence.KEEPS, List.of(WORD, WORD, WORD, WORD, WORD));
	/**
	 * What is said of a resident besides home and days: sex, civil status, citizenship, origin, family type, protection, status.
	 * Many persons share a combination.
	 */
	static final Layout SAYINGS = new Layout("said", 7, Silence.KEEPS,
			List.of(NUMBER, WORD, WORD, NUMBER, NUMBER, WORD, WORD));

	/** Person; home, said, born, moved in. */
	private static final Layout RESIDENT = new Layout("BORGER", 1, Silence.ENDS, List.of(PERSON, HOME, SAID, NUMBER, NUMBER));
	/** Person, case, group, type, start; end, paragraph, payer, actor. */
	private static final Layout MEASURE = new Layout("FORANSTALTNING", 5, Silence.ENDS,
			List.of(PERSON, WORD, NUMBER, WORD, NUMBER, NUMBER, WORD, WORD, WORD));
	/** Person, school year; institution, school type, class type, grade, payer. */
	private static final Layout PUPIL = new Layout("ELEV", 2, Silence.ENDS_IN_ITS_YEAR,
			List.of(PERSON, NUMBER, WORD, NUMBER, NUMBER, NUMBER, WORD));
	/** Person, school year, subject, test form; mark, bound. */
	private static final Layout GRADE = new Layout("KARAKTER", 4, Silence.KEEPS,
			List.of(PERSON, NUMBER, NUMBER, WORD, NUMBER, NUMBER));
	/** Person, institution, start; end. */
	private static final Layout DAYCARE = new Layout("DAGTILBUD", 3, Silence.ENDS, List.of(PERSON, WORD, NUMBER, NUMBER));
	/** Person, day; from, to. */
	private static final Layout RELOCATION = new Layout("FLYTNING", 2, Silence.KEEPS, List.of(PERSON, NUMBER, HOME, HOME));

	private static final List<Layout> BUILT_IN = List.of(RESIDENT, MEASURE, PUPIL, GRADE, DAYCARE, RELOCATION);

	/** Rows of a kind; those of a declared kind are person or −1, key cells; other cells. */
	static Layout of(RecordKind kind) {
		for (Layout layout : BUILT_IN) {
			if (layout.name.equals(kind.name())) {
				return layout;
			}
		}
		return new Layout(kind.name(), 2, Silence.ENDS, List.of(PERSON, WORD, WORD));
	}

	/** All rows that are stored. */
	IntRows read(Connection connection) throws SQLException {
		return IntRows.read(connection, name, columns.size());
	}
}
