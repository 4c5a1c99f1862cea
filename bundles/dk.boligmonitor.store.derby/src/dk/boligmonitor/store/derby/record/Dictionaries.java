package dk.boligmonitor.store.derby.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dk.boligmonitor.model.record.HomeAddress;
import dk.boligmonitor.model.record.Pseudonym;
import dk.boligmonitor.model.record.RecordKind;
import dk.boligmonitor.model.record.Resident;
import dk.boligmonitor.store.derby.record.block.Dictionary;
import dk.boligmonitor.store.derby.record.block.IntRows;
import dk.boligmonitor.store.derby.record.block.Persons;
import dk.boligmonitor.store.derby.record.block.Words;

/** The dictionaries of a transaction that writes. One thread. */
final class Dictionaries {

	private final Connection connection;
	private final Persons persons;
	private final Words words;
	private final IntRows homes;
	private final IntRows sayings;
	private final List<Dictionary> all;

	/** Reads those that all kinds share. */
	Dictionaries(Connection connection) throws SQLException {
		this.connection = connection;
		persons = Persons.read(connection);
		words = Words.read(connection);
		homes = Layout.HOMES.read(connection);
		sayings = Layout.SAYINGS.read(connection);
		all = new ArrayList<>(List.of(persons, words, homes, sayings));
	}

	/** Reads the rows of a kind. */
	IntRows read(RecordKind kind) throws SQLException {
		IntRows rows = Layout.of(kind).read(connection);
		all.add(rows);
		return rows;
	}

	int person(Pseudonym person) {
		return persons.number(person);
	}

	int word(String word) {
		return words.number(word);
	}

	int home(HomeAddress home) {
		return homes.number(word(home.municipality()), word(home.road()), word(home.house()), word(home.floor()),
				word(home.door()));
	}

	/** What is said of a resident besides home and days. */
	int saying(Resident row) {
		return sayings.number(row.sex().ordinal(), word(row.civilStatus()), word(row.citizenship()), row.origin().ordinal(),
				row.familyType().ordinal(), word(row.protection()), word(row.status()));
	}

	/** Stores all new entries. */
	void save() throws SQLException {
		for (Dictionary dictionary : all) {
			dictionary.save(connection);
		}
	}
}
